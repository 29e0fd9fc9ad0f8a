/** Where the open interface stands; every address of it is below. */
export const openPath = (slug: string) => `/${slug}/hsds`
