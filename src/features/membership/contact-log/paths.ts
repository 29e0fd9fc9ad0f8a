/** Addresses of calls, visits and letters, below a partnership's own. */
export const contactsPath = (slug: string) => `/${slug}/members/contact`
export const contactLogPath = (slug: string, organisationId: string) =>
  `${contactsPath(slug)}/${organisationId}`
export const followUpPath = (slug: string, organisationId: string, id: string) =>
  `${contactLogPath(slug, organisationId)}/${id}/follow-up`
