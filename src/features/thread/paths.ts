/** Addresses of this room, below a partnership's own. */
export const threadsPath = (slug: string) => `/${slug}/thread`
export const threadPath = (slug: string, stationId: string) => `/${slug}/thread/${stationId}`
export const looseEndsPath = (slug: string) => `/${slug}/thread/loose-ends`
/** The page of the thing itself, in the room that published it. */
export const stationPath = (slug: string, station: { path: string }) => `/${slug}/${station.path}`
/** Where a person says what it came of, or what came of it. */
export const tiePath = (slug: string, stationId: string) => `${threadPath(slug, stationId)}/ties`
export const untiePath = (slug: string, stationId: string) => `${tiePath(slug, stationId)}/ending`
/** Where a loose end is set aside, a station's or one that only its room knows. */
export const asidePath = (slug: string, subject: string) => `${looseEndsPath(slug)}/${subject}/setting-aside`
export const asideEndPath = (slug: string, subject: string) => `${asidePath(slug, subject)}/ending`
