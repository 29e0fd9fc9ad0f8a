/** Addresses of this room, below a partnership's own. */
export const groupsPath = (slug: string) => `/${slug}/groups`
export const newGroupPath = (slug: string) => `/${slug}/groups/new`
export const groupPath = (slug: string, id: string) => `/${slug}/groups/${id}`
export const groupChangePath = (slug: string, id: string) => `${groupPath(slug, id)}/change`
export const newSeatPath = (slug: string, groupId: string) => `${groupPath(slug, groupId)}/seats/new`
export const seatEndingPath = (slug: string, groupId: string, seatId: string) =>
  `${groupPath(slug, groupId)}/seats/${seatId}/ending`
export const groupClosingPath = (slug: string, id: string) => `${groupPath(slug, id)}/closing`
export const placesPath = (slug: string, id: string) => `${groupPath(slug, id)}/places`
export const newPlacePath = (slug: string, id: string) => `${placesPath(slug, id)}/new`
export const placeChangePath = (slug: string, id: string, placeId: string) =>
  `${placesPath(slug, id)}/${placeId}/change`
export const placeEndingPath = (slug: string, id: string, placeId: string) =>
  `${placesPath(slug, id)}/${placeId}/ending`
export const renewalPath = (slug: string, id: string) => `${groupPath(slug, id)}/renewal`
export const balancePath = (slug: string, id: string) => `${groupPath(slug, id)}/balance`
export const seatSignInPath = (slug: string, id: string, seatId: string) =>
  `${groupPath(slug, id)}/seats/${seatId}/sign-in`
export const termsPath = (slug: string, id: string) => `${groupPath(slug, id)}/terms`
export const newTermsPath = (slug: string, id: string) => `${termsPath(slug, id)}/new`
export const termsVersionPath = (slug: string, id: string, version: number) =>
  `${termsPath(slug, id)}/${version}`
const callsPath = (slug: string) => `${groupsPath(slug)}/calls`
export const newCallPath = (slug: string, groupId: string) => `${groupPath(slug, groupId)}/calls/new`
export const groupCallsPath = (slug: string, groupId: string) => `${groupPath(slug, groupId)}/calls`
export const callPath = (slug: string, id: string) => `${callsPath(slug)}/${id}`
export const callChangePath = (slug: string, id: string) => `${callPath(slug, id)}/change`
export const callSentPath = (slug: string, id: string) => `${callPath(slug, id)}/sent`
export const callReviewPath = (slug: string, id: string) => `${callPath(slug, id)}/review`
export const applicationPath = (slug: string, callId: string, id: string) =>
  `${callPath(slug, callId)}/applications/${id}`
export const seatPlacePath = (slug: string, id: string, seatId: string) =>
  `${groupPath(slug, id)}/seats/${seatId}/place`
