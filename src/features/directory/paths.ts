/** Every address of this room. */
export const servicesPath = (slug: string, asked?: Record<string, string | undefined>): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked ?? {})) if (value) query.append(name, value)
  return `/${slug}/services${query.size > 0 ? `?${query}` : ''}`
}
const asking = (asked?: Record<string, string | undefined>): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked ?? {})) if (value) query.append(name, value)
  return query.size > 0 ? `?${query}` : ''
}
export const shortListPath = (slug: string, asked?: Record<string, string | undefined>) =>
  `/${slug}/services/short-list${asking(asked)}`
export const guidePath = (slug: string, asked?: Record<string, string | undefined>) =>
  `/${slug}/services/guide${asking(asked)}`
export const unfoundPath = (slug: string) => `/${slug}/services/unfound`
export const servicePath = (slug: string, id: string) => `/${slug}/services/${id}`
export const mistakePath = (slug: string, id: string) => `${servicePath(slug, id)}/mistakes`
export const settledPath = (slug: string, mistakeId: string) =>
  `/${slug}/services/mistakes/${mistakeId}/settled`
export const newServicePath = (slug: string) => `/${slug}/services/new`
export const changePath = (slug: string, id: string) => `${servicePath(slug, id)}/change`
export const placesPath = (slug: string, id: string) => `${servicePath(slug, id)}/places`
export const newPlacePath = (slug: string, id: string) => `${placesPath(slug, id)}/new`
export const placePath = (slug: string, id: string, place: string) => `${placesPath(slug, id)}/${place}`
export const leavingPlacePath = (slug: string, id: string, place: string) =>
  `${placePath(slug, id, place)}/leaving`
export const askPath = (slug: string, id: string) => `${servicePath(slug, id)}/confirmation`
export const organisationListingPath = (slug: string, id: string) => `/${slug}/services/organisations/${id}`
export const tendPath = (slug: string) => `/${slug}/services/tend`
export const askManyPath = (slug: string) => `/${slug}/services/confirmations`
export const importsPath = (slug: string) => `/${slug}/services/import`
export const importPath = (slug: string, id: string) => `${importsPath(slug)}/${id}`
export const importCsvPath = (slug: string, id: string) => `${importPath(slug, id)}/refused.csv`
export const importProgressPath = (slug: string, id: string) => `${importPath(slug, id)}/progress`
export const importTakingPath = (slug: string, id: string) => `${importPath(slug, id)}/taking`
export const importLeavingPath = (slug: string, id: string) => `${importPath(slug, id)}/leaving`
export const listPersonsPath = (slug: string, list: string) => `${importsPath(slug)}/lists/${list}/persons`
export const importGonePath = (slug: string, id: string) => `${importPath(slug, id)}/gone`
export const importSeenPath = (slug: string, id: string) => `${importPath(slug, id)}/seen`
export const rhythmPath = (slug: string) => `/${slug}/services/rhythm`
export const callPath = (slug: string, organisationId: string) => `${tendPath(slug)}/${organisationId}`
export const callLetterPath = (slug: string, organisationId: string) =>
  `${callPath(slug, organisationId)}/letter`
export const passOnPath = (slug: string, mistakeId: string) =>
  `/${slug}/services/mistakes/${mistakeId}/passing-on`
export const makeLinkPath = (slug: string, id: string) => `${servicePath(slug, id)}/link`
/** What the open interface says of itself, for engineers. */
export const openProfilePath = (slug: string) => `/${slug}/hsds/profile`
