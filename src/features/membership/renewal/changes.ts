import type { Statement } from '#features/partnership/index.ts'
import { type TextIn, tongues } from '#platform/text.ts'
import type { Promised } from '../joining/application.ts'
import type { GoalShown, PlanShown } from '../joining/plan-shown.ts'

/** What was, or is, there to agree to. */
export interface Shown {
  statement: Statement | undefined
  plan: PlanShown | undefined
}

export interface GoalChange {
  was: GoalShown
  now: GoalShown
}

/** What became of statement and plan between an endorsement and today. Parts that did not change are left out. */
export interface Changes {
  statement?: { was: Statement | undefined; now: Statement }
  plan?: {
    was: PlanShown | undefined
    now: PlanShown
    reworded: GoalChange[]
    added: GoalShown[]
    gone: GoalShown[]
  }
}

const same = (a: TextIn, b: TextIn) => tongues.every(tongue => a[tongue] === b[tongue])

/** The goal of a plan that another version's goal has become: the same one, or the one that carries it on. */
export const goalNow = (goalId: string, plan: PlanShown | undefined): GoalShown | undefined =>
  plan?.goals.find(goal => goal.id === goalId) ?? plan?.goals.find(goal => goal.follows === goalId)

export function changesBetween(before: Shown, after: Shown): Changes {
  const changes: Changes = {}
  if (after.statement && after.statement.version !== before.statement?.version)
    changes.statement = { was: before.statement, now: after.statement }
  const { plan: now } = after
  const was = before.plan
  if (now && !(was && was.planId === now.planId && was.edition === now.edition)) {
    const pairs = (was?.goals ?? []).map(goal => ({ was: goal, now: goalNow(goal.id, now) }))
    const carried = new Set(pairs.map(pair => pair.now?.id))
    changes.plan = {
      was,
      now,
      reworded: pairs.flatMap(pair =>
        pair.now && !same(pair.was.title, pair.now.title) ? [{ was: pair.was, now: pair.now }] : [],
      ),
      added: now.goals.filter(({ id }) => !carried.has(id)),
      gone: pairs.flatMap(pair => (pair.now ? [] : [pair.was])),
    }
  }
  return changes
}

/** Which promises can be renewed as they are, each under the goal it now belongs to, and which have lost their goal. */
export function carriedOver<Each extends { goalId: string; contribution: TextIn | null }>(
  promises: readonly Each[],
  plan: PlanShown | undefined,
): { kept: (Promised & { goal: GoalShown })[]; lost: Each[] } {
  const kept = new Map<string, Promised & { goal: GoalShown }>()
  const lost: Each[] = []
  for (const each of promises) {
    const goal = goalNow(each.goalId, plan)
    if (!goal) lost.push(each)
    // Two old goals may have become one: the first promise stands, unless it had no words.
    else if (!kept.get(goal.id)?.contribution)
      kept.set(goal.id, {
        goalId: goal.id,
        goal,
        ...(each.contribution ? { contribution: each.contribution } : {}),
      })
  }
  return { kept: [...kept.values()], lost }
}

/** Reminders come this many days after the letter before; after the last one it is quiet. */
const reminderDays = [10, 14] as const

/** Which reminder is due, from the letters already sent (the number and day count of the last one); undefined for none. */
export function reminderDue(last: { nth: number; daysAgo: number }): 1 | 2 | undefined {
  if (last.nth === 0 && last.daysAgo >= reminderDays[0]) return 1
  if (last.nth === 1 && last.daysAgo >= reminderDays[1]) return 2
  return undefined
}
