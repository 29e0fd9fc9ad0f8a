/** Addresses of this room, below a partnership's own. */
export const groupsPath = (slug: string) => `/${slug}/groups`
export const newGroupPath = (slug: string) => `/${slug}/groups/new`
export const groupPath = (slug: string, id: string) => `/${slug}/groups/${id}`
export const groupChangePath = (slug: string, id: string) => `${groupPath(slug, id)}/change`
export const newSeatPath = (slug: string, groupId: string) => `${groupPath(slug, groupId)}/seats/new`
export const seatEndingPath = (slug: string, groupId: string, seatId: string) =>
  `${groupPath(slug, groupId)}/seats/${seatId}/ending`
