export const differencesPath = (slug: string) => `/${slug}/services/differences`
export const listDifferencesPath = (slug: string, listId: string) => `${differencesPath(slug)}/${listId}`
export const settlementPath = (slug: string, listId: string) =>
  `${listDifferencesPath(slug, listId)}/settlement`
export const settlementsPath = (slug: string, listId: string) =>
  `${listDifferencesPath(slug, listId)}/settlements`
