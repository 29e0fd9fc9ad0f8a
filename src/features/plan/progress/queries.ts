import { listCommunities } from '#features/partnership/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { currentOf, type Plan } from '../plan.ts'
import { lastSaid, lately, type UpdateSeen } from '../queries/actions.ts'
import { listPlans } from '../queries/plans.ts'
import { type GoalWhole, planWhole } from '../queries/whole.ts'
import type { UpdateRow } from '../tables.ts'
import { type Around, aroundGoals, type TakenOut, takenOut } from './around-queries.ts'

export interface ProgressSeen {
  plan: Plan
  /** Where a community was asked for: only its actions. */
  goals: GoalWhole[]
  news: (UpdateSeen & { title: TextIn })[]
  /** The last thing said of what is stuck or was dropped. */
  reasons: ReadonlyMap<string, UpdateRow>
  communities: { id: string; name: string }[]
  community: { id: string; name: string } | undefined
  around: Around
  /** Goals and objectives an amendment took out; not asked for where one community was. */
  takenOut: TakenOut[]
}

const newsShown = 12

const isFor = (community: string) => (goal: GoalWhole) => {
  const whole = goal.tags.some(({ kind, code }) => kind === 'community' && code === community)
  const actions = goal.actions.filter(
    ({ tags }) => whole || tags.some(({ kind, code }) => kind === 'community' && code === community),
  )
  return { ...goal, actions }
}

/** How far the plan in force is, for everywhere or for one community (by its id); undefined while there is none. */
export async function progressNow(
  db: TenantDb,
  at: { now: Date; zone: string },
  communityId?: string,
  most = newsShown,
): Promise<ProgressSeen | undefined> {
  const plan = currentOf(await listPlans(db))
  if (!plan) return undefined
  const all = await listCommunities(db)
  const { goals } = await planWhole(db, plan, at.zone)
  const tagged = new Set(
    goals.flatMap(goal =>
      [...goal.tags, ...goal.actions.flatMap(({ tags }) => tags)].flatMap(({ kind, code }) =>
        kind === 'community' ? [code] : [],
      ),
    ),
  )
  const communities = all.filter(({ id }) => tagged.has(id)).map(({ id, name }) => ({ id, name }))
  const community = communities.find(({ id }) => id === communityId)
  const shown = community ? goals.map(isFor(community.id)).filter(({ actions }) => actions.length > 0) : goals
  const actions = shown.flatMap(each => each.actions)
  const ids = new Set(actions.map(({ id }) => id))
  const explained = actions
    .filter(({ state }) => state === 'stuck' || state === 'dropped')
    .map(({ id }) => id)
  const news = (await lately(db, plan.id, community ? 400 : most * 3))
    .filter(({ said, actionId }) => said !== 'handed-back' && said !== 'handed-on' && ids.has(actionId))
    .slice(0, most)
  const goalIds = shown.map(({ goal }) => goal.id)
  return {
    plan,
    goals: shown,
    news,
    reasons: await lastSaid(db, explained),
    communities,
    community,
    around: await aroundGoals(db, goalIds, at, community?.id),
    // What left while it was a draft was never promised.
    takenOut: community
      ? []
      : (await takenOut(db, plan.id)).filter(gone => dayIn(at.zone, gone.at) >= (plan.adoptedOn ?? '')),
  }
}
