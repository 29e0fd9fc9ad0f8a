export const gapsPath = (slug: string) => `/${slug}/gaps`
export const cellPath = (slug: string, need: string, communityId: string) =>
  `/${slug}/gaps/${need}/${communityId}`
export const findingPath = (slug: string, id: string) => `/${slug}/gaps/findings/${id}`
