import { publish, stationOf, tie } from '#features/thread/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { isOpen } from '../action.ts'
import { publishOutcome } from '../outcomes/commands/stations.ts'
import { inBrief } from '../outcomes/in-brief.ts'
import { isPublic, type PlanState } from '../plan.ts'
import { actionsOf, decisionsOf, outcomesOf, updatesOf } from '../queries/actions.ts'
import type { ActionRow, DecisionRow, UpdateRow } from '../tables.ts'
import { reportWords, stateWords } from '../words.ts'

const room = 'plan'
const pathOf = (actionId: string) => `plan/actions/${actionId}`

type Of = { state: PlanState }

/** Why an action was dropped, as it was said last. */
async function droppedBecause(db: TenantDb, actionId: string): Promise<TextIn | undefined> {
  const last = (await updatesOf(db, actionId)).find(
    ({ after, before }) => after === 'dropped' && before !== after,
  )
  return last?.sentence ?? undefined
}

export async function publishAction(db: TenantDb, action: ActionRow, plan: Of): Promise<string> {
  const dropped = action.state === 'dropped'
  return publish(db, {
    kind: 'action',
    room,
    subject: action.id,
    title: action.title,
    say: action.why ?? undefined,
    at: action.createdAt,
    public: isPublic(plan),
    path: pathOf(action.id),
    open: isOpen(action.state),
    cameTo: dropped ? 'stopped' : action.state === 'done' ? 'done' : undefined,
    because: dropped ? await droppedBecause(db, action.id) : undefined,
  })
}

export const publishDecision = (db: TenantDb, decision: DecisionRow, plan: Of): Promise<string> => {
  const brief = inBrief(decision.sentence)
  return publish(db, {
    kind: 'decision',
    room,
    subject: decision.id,
    title: brief.title,
    say: decision.reason ?? brief.say,
    at: new Date(`${decision.decidedOn}T12:00:00Z`),
    public: isPublic(plan),
    path: pathOf(decision.actionId),
  })
}

/** “Nothing has changed” without a sentence, and changing hands, are kept in the history and are no station. */
export async function publishUpdate(db: TenantDb, update: UpdateRow, plan: Of): Promise<string | undefined> {
  if (update.said === 'handed-back' || update.said === 'handed-on') return undefined
  if (update.said === 'unchanged' && !update.sentence) return undefined
  const { en, fr, ar } = update.said === 'unchanged' ? reportWords.unchanged : stateWords[update.after]
  const station = await publish(db, {
    kind: 'update',
    room,
    subject: update.id,
    title: { en, fr, ar },
    say: update.sentence ?? undefined,
    at: update.at,
    public: isPublic(plan),
    path: pathOf(update.actionId),
  })
  await tieFromAction(db, update.actionId, station, update.at)
  return station
}

async function tieFromAction(db: TenantDb, actionId: string, station: string, at: Date): Promise<void> {
  const action = await stationOf(db, room, actionId, 'action')
  if (action) await tie(db, action.id, station, at)
}

/** Says again all that a plan's actions have on the thread: after the plan itself became public. */
export async function republish(db: TenantDb, planId: string, plan: Of): Promise<void> {
  for (const action of await actionsOf(db, planId, 'UTC')) {
    await publishAction(db, action, plan)
    for (const decision of await decisionsOf(db, action.id)) await publishDecision(db, decision, plan)
    for (const update of await updatesOf(db, action.id)) await publishUpdate(db, update, plan)
    for (const outcome of await outcomesOf(db, action.id)) await publishOutcome(db, outcome)
  }
}
