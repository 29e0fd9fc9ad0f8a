export const decisionsPath = (slug: string) => `/${slug}/groups/decisions`
export const newDecisionPath = (slug: string, groupId?: string) =>
  `${decisionsPath(slug)}/new${groupId ? `?group=${groupId}` : ''}`
export const decisionPath = (slug: string, id: string) => `${decisionsPath(slug)}/${id}`
export const decisionChangePath = (slug: string, id: string) => `${decisionPath(slug, id)}/change`
/** Below the partnership, as the thread keeps it. */
export const decisionBelow = (id: string) => `groups/decisions/${id}`
/** Where a carried motion becomes a decision in one tap. */
export const motionDecisionPath = (slug: string, motionId: string) =>
  `${decisionsPath(slug)}/motions/${motionId}`
