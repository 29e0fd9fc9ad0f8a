/** Addresses of this room, below a partnership's own. */
export const planPath = (slug: string) => `/${slug}/plan`
export const plansPath = (slug: string) => `/${slug}/plan/plans`
export const newPlanPath = (slug: string) => `/${slug}/plan/plans/new`
export const onePlanPath = (slug: string, id: string) => `/${slug}/plan/plans/${id}`
export const planChangePath = (slug: string, id: string) => `${onePlanPath(slug, id)}/change`
export const adoptionPath = (slug: string, id: string) => `${onePlanPath(slug, id)}/adoption`
export const completionPath = (slug: string, id: string) => `${onePlanPath(slug, id)}/completion`
export const newGoalPath = (slug: string, planId: string) => `${onePlanPath(slug, planId)}/goals/new`
export const goalsPath = (slug: string, planId: string) => `${onePlanPath(slug, planId)}/goals`

export const pillarsPath = (slug: string, planId: string) => `${onePlanPath(slug, planId)}/pillars`
export const newPillarPath = (slug: string, planId: string) => `${pillarsPath(slug, planId)}/new`
export const pillarChangePath = (slug: string, id: string) => `/${slug}/plan/pillars/${id}/change`
export const pillarPlacePath = (slug: string, id: string) => `/${slug}/plan/pillars/${id}/place`
export const boardPath = (slug: string) => `/${slug}/plan/board`
export const amendmentPath = (slug: string, planId: string) => `${onePlanPath(slug, planId)}/amendment`
export const versionsPath = (slug: string, planId: string) => `${onePlanPath(slug, planId)}/versions`
export const versionPath = (slug: string, planId: string, edition: number) =>
  `${versionsPath(slug, planId)}/${edition}`
export const consultationPath = (slug: string, planId: string) => `${onePlanPath(slug, planId)}/consultation`
export const lineagePath = (slug: string, planId: string) => `${onePlanPath(slug, planId)}/lineage`
export const yearsPath = (slug: string) => `/${slug}/plan/years`
export const yearPath = (slug: string, year: number) => `${yearsPath(slug)}/${year}`

export const goalPath = (slug: string, id: string) => `/${slug}/plan/goals/${id}`
export const goalChangePath = (slug: string, id: string) => `${goalPath(slug, id)}/change`
export const goalPlacePath = (slug: string, id: string) => `${goalPath(slug, id)}/place`
export const objectivesPath = (slug: string, goalId: string) => `${goalPath(slug, goalId)}/objectives`
export const newObjectivePath = (slug: string, goalId: string) => `${objectivesPath(slug, goalId)}/new`
export const objectiveChangePath = (slug: string, id: string) => `/${slug}/plan/objectives/${id}/change`
export const objectivePlacePath = (slug: string, id: string) => `/${slug}/plan/objectives/${id}/place`

export const actionsPath = (slug: string) => `/${slug}/plan/actions`
/** A new action; `because` is the station of the evidence it answers. */
export function newActionPath(slug: string, about: { because?: string; goal?: string } = {}): string {
  const query = new URLSearchParams(about).toString()
  return `/${slug}/plan/actions/new${query ? `?${query}` : ''}`
}
export const actionPath = (slug: string, id: string) => `/${slug}/plan/actions/${id}`
export const actionChangePath = (slug: string, id: string) => `${actionPath(slug, id)}/change`
export const actionPlacePath = (slug: string, id: string) => `${actionPath(slug, id)}/place`
export const milestonesPath = (slug: string, actionId: string) => `${actionPath(slug, actionId)}/milestones`
export const milestonePath = (slug: string, id: string, noun: 'reaching' | 'removal') =>
  `/${slug}/plan/milestones/${id}/${noun}`
export const partnersAskingPath = (slug: string, actionId: string) =>
  `${actionPath(slug, actionId)}/partners/asking`
export const updatesPath = (slug: string, actionId: string) => `${actionPath(slug, actionId)}/updates`
export const newUpdatePath = (slug: string, actionId: string) => `${updatesPath(slug, actionId)}/new`
export const askPath = (slug: string, actionId: string) => `${actionPath(slug, actionId)}/asking`
export const linkEndPath = (slug: string, actionId: string, linkId: string) =>
  `${actionPath(slug, actionId)}/links/${linkId}/revocation`
export const outcomesPath = (slug: string, actionId: string) => `${actionPath(slug, actionId)}/outcomes`
export const confirmationPath = (slug: string, outcomeId: string) =>
  `/${slug}/plan/outcomes/${outcomeId}/confirmation`
export const quietPath = (slug: string) => `/${slug}/plan/quiet`
export const progressPath = (slug: string) => `/${slug}/plan/progress.json`
export const feedPath = (slug: string) => `/${slug}/plan/feed.xml`
