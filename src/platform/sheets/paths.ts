/** Addresses of what is brought, below a partnership's own. */
export const bringPath = (slug: string) => `/${slug}/bring`
export const broughtPath = (slug: string, id: string) => `${bringPath(slug)}/${id}`
export const columnsPath = (slug: string, id: string) => `${broughtPath(slug, id)}/columns`
export const tablePath = (slug: string, id: string) => `${broughtPath(slug, id)}/table`
export const takingPath = (slug: string, id: string) => `${broughtPath(slug, id)}/taking`
export const undoingPath = (slug: string, id: string) => `${broughtPath(slug, id)}/undoing`
