/** Every address of the open interface. */
export const openPath = (slug: string) => `/${slug}/hsds`
export const profilePath = (slug: string) => `${openPath(slug)}/profile`
