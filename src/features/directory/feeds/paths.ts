export const feedsPath = (slug: string) => `/${slug}/services/feeds`
export const newFeedPath = (slug: string) => `${feedsPath(slug)}/new`
export const feedPath = (slug: string, id: string) => `${feedsPath(slug)}/${id}`
export const feedStatePath = (slug: string, id: string) => `${feedPath(slug, id)}/state`
export const feedChangePath = (slug: string, id: string) => `${feedPath(slug, id)}/change`
export const feedRunsPath = (slug: string, id: string) => `${feedPath(slug, id)}/runs`
export const feedTrialPath = (slug: string, id: string) => `${feedPath(slug, id)}/trial`
export const feedEndingPath = (slug: string, id: string) => `${feedPath(slug, id)}/ending`
export const feedSeenPath = (slug: string, id: string) => `${feedPath(slug, id)}/seen`
