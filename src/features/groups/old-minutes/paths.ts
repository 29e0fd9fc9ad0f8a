export const oldMinutesPath = (slug: string, groupId?: string) =>
  `/${slug}/groups/old-minutes${groupId ? `?group=${groupId}` : ''}`
export const oldFilePath = (slug: string, id: string) => `/${slug}/groups/old-minutes/${id}/file`
export const oldChangePath = (slug: string, id: string) => `/${slug}/groups/old-minutes/${id}/change`
export const oldRemovalPath = (slug: string, id: string) => `/${slug}/groups/old-minutes/${id}/removal`
