export const votesPath = (slug: string) => `/${slug}/groups/votes`
export const newVotePath = (slug: string, groupId?: string) =>
  `${votesPath(slug)}/new${groupId ? `?group=${groupId}` : ''}`
export const votePath = (slug: string, id: string) => `${votesPath(slug)}/${id}`
