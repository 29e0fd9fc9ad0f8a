import { publish, stationOf, tie } from '#features/thread/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { findIndicator } from '../queries/indicators.ts'

/** Puts an indicator on the thread. Gives its station. */
export async function publishIndicator(db: TenantDb, id: string): Promise<string | undefined> {
  const row = await findIndicator(db, id)
  if (!row) return undefined
  return publish(db, {
    kind: 'indicator',
    room: 'plan',
    subject: id,
    title: row.title,
    say: row.definition ?? undefined,
    at: row.createdAt,
    public: row.public && row.retiredAt === null,
    path: `plan/indicators/${id}`,
  })
}

/** Ties what was done to the indicator that measures it. */
export async function tieActionToIndicator(
  db: TenantDb,
  actionId: string,
  indicatorId: string,
  now: Date,
): Promise<void> {
  const from = await stationOf(db, 'plan', actionId, 'action')
  const to = await stationOf(db, 'plan', indicatorId, 'indicator')
  if (from && to) await tie(db, from.id, to.id, now)
}
