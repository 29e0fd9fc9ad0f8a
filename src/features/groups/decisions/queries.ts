import { and, desc, eq, gte, lte, type SQL, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { fold, type TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { groups } from '../tables.ts'
import { decisions } from './tables.ts'

/** What a group decided, and where it was taken. */
export interface Decision {
  id: string
  groupId: string
  group: TextIn
  meetingId: string | null
  motionId: string | null
  voteId: string | null
  /** In words, when it came from neither a motion nor a vote here. */
  takenHow: string | null
  sentence: TextIn
  reason: TextIn | null
  decidedOn: PlainDate
  public: boolean
  stationId: string | null
  version: number
  changedAt: Date
}

const fields = {
  id: decisions.id,
  groupId: decisions.groupId,
  group: groups.name,
  meetingId: decisions.meetingId,
  motionId: decisions.motionId,
  voteId: decisions.voteId,
  takenHow: decisions.takenHow,
  sentence: decisions.sentence,
  reason: decisions.reason,
  decidedOn: decisions.decidedOn,
  public: decisions.public,
  stationId: decisions.stationId,
  version: decisions.version,
  changedAt: decisions.changedAt,
}

const select = (db: TenantDb, where?: SQL): Promise<Decision[]> =>
  db
    .select(fields)
    .from(decisions)
    .innerJoin(groups, eq(groups.id, decisions.groupId))
    .where(where)
    .orderBy(desc(decisions.decidedOn), desc(decisions.recordedAt), desc(decisions.id))

/** Every decision, the latest first. */
export const listDecisions = (db: TenantDb): Promise<Decision[]> => select(db)

export const decisionsOfGroup = (db: TenantDb, groupId: string): Promise<Decision[]> =>
  select(db, eq(decisions.groupId, groupId))

/** In the order they were written down. */
export const decisionsOfMeeting = async (db: TenantDb, meetingId: string): Promise<Decision[]> =>
  (await select(db, eq(decisions.meetingId, meetingId))).reverse()

export async function findDecision(db: TenantDb, id: string): Promise<Decision | undefined> {
  if (!isId(id)) return undefined
  const [one] = await select(db, eq(decisions.id, id))
  return one
}

export interface DecisionSearch {
  words?: string | undefined
  groupId?: string | undefined
  from?: PlainDate | undefined
  to?: PlainDate | undefined
  /** Only what everyone may read. */
  publicOnly: boolean
  skip: number
  take: number
}

/** Decisions by group, days and words, with how many there are in all. */
export async function searchDecisions(
  db: TenantDb,
  search: DecisionSearch,
): Promise<{ rows: Decision[]; count: number }> {
  const groupId = search.groupId && isId(search.groupId) ? search.groupId : undefined
  const where = and(
    search.publicOnly ? eq(decisions.public, true) : undefined,
    groupId ? eq(decisions.groupId, groupId) : undefined,
    search.from ? gte(decisions.decidedOn, search.from) : undefined,
    search.to ? lte(decisions.decidedOn, search.to) : undefined,
  )
  const all = await select(db, where)
  const asked = search.words ? fold(search.words).split(' ').filter(Boolean) : []
  const found = asked.length
    ? all.filter(({ sentence, reason, group }) => {
        const said = fold([sentence, reason ?? {}, group].flatMap(text => Object.values(text)).join(' '))
        return asked.every(word => said.includes(word))
      })
    : all
  return { rows: found.slice(search.skip, search.skip + search.take), count: found.length }
}

/** The decision a motion or a vote has already become. */
export async function decisionFrom(
  db: TenantDb,
  source: { motionId: string } | { voteId: string },
): Promise<string | undefined> {
  const where =
    'motionId' in source ? eq(decisions.motionId, source.motionId) : eq(decisions.voteId, source.voteId)
  const [row] = await db.select({ id: decisions.id }).from(decisions).where(where)
  return row?.id
}

/** The motions of a meeting that have become decisions: motion → decision. */
export async function decidedMotions(db: TenantDb, meetingId: string): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: decisions.id, motionId: decisions.motionId })
    .from(decisions)
    .where(and(eq(decisions.meetingId, meetingId), sql`${decisions.motionId} is not null`))
  return new Map(rows.flatMap(({ id, motionId }) => (motionId ? [[motionId, id] as const] : [])))
}
