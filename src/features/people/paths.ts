/** Addresses of this room, below a partnership's own. */
export const organisationsPath = (slug: string) => `/${slug}/people/organisations`
export const newOrganisationPath = (slug: string) => `${organisationsPath(slug)}/new`
export const organisationPath = (slug: string, id: string) => `${organisationsPath(slug)}/${id}`
export const organisationChangePath = (slug: string, id: string) => `${organisationPath(slug, id)}/change`

export const lettersPath = (slug: string) => `/${slug}/people/letters`
export const resendingPath = (slug: string, id: string) => `${lettersPath(slug)}/${id}/resending`
export const settingAsidePath = (slug: string, id: string) => `${lettersPath(slug)}/${id}/setting-aside`

export const personsPath = (slug: string) => `/${slug}/people/persons`
export const newPersonPath = (slug: string, organisationId?: string) =>
  `${personsPath(slug)}/new${organisationId ? `?organisation=${organisationId}` : ''}`
export const personPath = (slug: string, id: string) => `${personsPath(slug)}/${id}`
export const personChangePath = (slug: string, id: string) => `${personPath(slug, id)}/change`
export const personRemovalPath = (slug: string, id: string) => `${personPath(slug, id)}/removal`
export const personHeldPath = (slug: string, id: string) => `${personPath(slug, id)}/held`
export const personHeldFilePath = (slug: string, id: string) => `${personHeldPath(slug, id)}/file`

export const heldAskPath = (slug: string) => `/${slug}/people/held`
export const heldSentPath = (slug: string) => `${heldAskPath(slug)}/sent`
export const requestsPath = (slug: string) => `/${slug}/people/requests`
export const settlementPath = (slug: string, id: string) => `${requestsPath(slug)}/${id}/settlement`
