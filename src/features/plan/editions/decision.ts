import {
  type Decision,
  findDecision,
  findGroup,
  listDecisions,
  recordDecision,
} from '#features/groups/index.ts'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'

const shown = 40

/** Recorded decisions a plan may be adopted by, the latest first. */
export const decisionsToChoose = async (db: TenantDb): Promise<Decision[]> =>
  (await listDecisions(db)).slice(0, shown)

export interface DecisionSent {
  /** One that is recorded already. */
  decision?: string | undefined
  /** Or its sentence, and the group that took it. */
  sentence?: TextIn | undefined
  group?: string | undefined
  on: PlainDate
}

/** The decision that was chosen, or the one that is recorded here; null when neither was given or it is not there. */
export async function decisionSent(
  db: TenantDb,
  actor: Actor,
  sent: DecisionSent,
  now: Date,
): Promise<string | null> {
  if (sent.decision) return (await findDecision(db, sent.decision))?.id ?? null
  if (!sent.sentence || !sent.group || !(await findGroup(db, sent.group))) return null
  const { sentence, group: groupId, on: decidedOn } = sent
  return recordDecision(db, actor, { groupId, sentence, decidedOn, public: true }, now)
}
