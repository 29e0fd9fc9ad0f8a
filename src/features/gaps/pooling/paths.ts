export const poolPath = (slug: string) => `/${slug}/gaps/pooling`
export const newEntryPath = (slug: string, way?: 'offer' | 'ask') =>
  `${poolPath(slug)}/entries/new${way ? `?way=${way}` : ''}`
export const entryPath = (slug: string, id: string) => `${poolPath(slug)}/entries/${id}`
export const matchPath = (slug: string, id: string) => `${poolPath(slug)}/matches/${id}`
export const savedPath = (slug: string) => `${poolPath(slug)}/hours-saved`
