import { sql } from 'drizzle-orm'
import type { ServiceKind } from '#features/directory/index.ts'
import { listCommunities, type Province } from '#features/partnership/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import { reaches, scopes } from '../tables.ts'
import { here, listSources } from './queries.ts'

export interface ScopeTold {
  kinds: readonly ServiceKind[]
  provinces: readonly Province[]
  /** Empty: every community of the provinces. */
  communities: readonly string[]
  asOf: PlainDate | undefined
  because: string
  /** What was said last when the form was opened; empty where nothing was. Left out: whatever it was. */
  after?: string
}

/** Keeps what a source speaks for, as a person says it with a reason. What was said before stays. */
export async function tellScope(
  db: TenantDb,
  actor: Actor,
  sourceId: string,
  told: ScopeTold,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: 'no-such-source' | 'said-meanwhile' }> {
  // One at a time: who comes second has to see what the first one said.
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${db.partnershipId} gap_scopes ${sourceId}`}, 0))`,
  )
  const source = (await listSources(db)).find(({ id }) => id === sourceId)
  if (!source) return { ok: false, why: 'no-such-source' }
  if (told.after !== undefined && told.after !== (source.said[0]?.id ?? ''))
    return { ok: false, why: 'said-meanwhile' }
  const known = new Set((await listCommunities(db)).map(({ id }) => id))
  const communities = told.communities.filter(id => known.has(id))
  const id = newId()
  await db.insert(scopes).values({
    partnershipId: db.partnershipId,
    id,
    listId: sourceId === here ? null : sourceId,
    kinds: [...told.kinds],
    provinces: [...told.provinces],
    communities: communities.length > 0 ? communities : null,
    asOf: told.asOf ?? null,
    because: told.because,
    saidBy: actor.name,
    saidAt: now,
  })
  await record(db, actor, now, 'gap.scope-told', { subject: id })
  return { ok: true, id }
}

/** Keeps how far somebody can be asked to go, in kilometres, with the reason. */
export async function tellReach(
  db: TenantDb,
  actor: Actor,
  told: { kilometres: number; because: string },
  now: Date,
): Promise<void> {
  const id = newId()
  await db
    .insert(reaches)
    .values({ partnershipId: db.partnershipId, id, ...told, saidBy: actor.name, saidAt: now })
  await record(db, actor, now, 'gap.reach-told', { subject: id })
}
