/** Addresses of this room, below a partnership's own. */
export const threadsPath = (slug: string) => `/${slug}/thread`
export const threadPath = (slug: string, stationId: string) => `/${slug}/thread/${stationId}`
export const looseEndsPath = (slug: string) => `/${slug}/thread/loose-ends`
/** The page of the thing itself, in the room that published it. */
export const stationPath = (slug: string, station: { path: string }) => `/${slug}/${station.path}`
