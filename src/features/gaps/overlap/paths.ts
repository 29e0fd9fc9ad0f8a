export const overlapsPath = (slug: string) => `/${slug}/gaps/overlaps`
export const overlapPath = (slug: string, a: string, b: string) => `/${slug}/gaps/overlaps/${a}/${b}`
export const leftPath = (slug: string) => `/${slug}/gaps/overlaps/left`
/** Below the partnership, for the thread. */
export const coordinationPlace = (id: string) => `gaps/overlaps/coordination/${id}`
export const coordinationPath = (slug: string, id: string) => `/${slug}/${coordinationPlace(id)}`
