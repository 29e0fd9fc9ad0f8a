import { publish, stationOf, tie } from '#features/thread/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { inBrief } from '../in-brief.ts'
import { isShown } from '../outcome.ts'
import { actionsBehind, communityOf, isOfDraft } from '../queries/outcomes.ts'
import type { OutcomeRow } from '../tables.ts'

/** Puts an outcome on the thread after every action that contributed to it. Gives its station. */
export async function publishOutcome(db: TenantDb, outcome: OutcomeRow): Promise<string> {
  const behind = await actionsBehind(db, outcome)
  const community = await communityOf(db, outcome)
  const brief = inBrief(outcome.say)
  const station = await publish(db, {
    kind: 'outcome',
    room: 'plan',
    subject: outcome.id,
    title: brief.title,
    say: brief.say ?? outcome.matters ?? undefined,
    at: outcome.at,
    public: isShown(outcome) && !(await isOfDraft(db, behind)),
    path: `plan/outcomes/${outcome.id}`,
    open: outcome.confirmedAt === null && outcome.setAsideAt === null && isShown(outcome),
    about: community ? { community: { id: community.id, name: community.name } } : undefined,
  })
  for (const actionId of behind) {
    const action = await stationOf(db, 'plan', actionId, 'action')
    if (action) await tie(db, action.id, station, outcome.at)
  }
  return station
}
