import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { organisations, persons } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { fold, type TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { groups } from '../tables.ts'
import { type BoardState, isOpen } from './promise.ts'
import { promises, promiseUpdates } from './tables.ts'

/** A promise, with the names it needs to be read. */
export interface Promised {
  id: string
  groupId: string
  group: TextIn
  meetingId: string | null
  agendaItemId: string | null
  decisionId: string | null
  sentence: TextIn
  personId: string | null
  /** The person's name, or the name of somebody outside; null once the person was removed. */
  who: string | null
  email: string | null
  organisationId: string | null
  organisation: TextIn | null
  due: PlainDate | null
  public: boolean
  stationId: string | null
  madeOn: PlainDate
  asks: number
  askedAt: Date | null
  heardAt: Date | null
  doneAt: Date | null
  handedBackAt: Date | null
  droppedAt: Date | null
  droppedBecause: string | null
  version: number
}

const fields = {
  id: promises.id,
  groupId: promises.groupId,
  group: groups.name,
  meetingId: promises.meetingId,
  agendaItemId: promises.agendaItemId,
  decisionId: promises.decisionId,
  sentence: promises.sentence,
  personId: promises.personId,
  who: sql<string | null>`coalesce(${persons.name}, ${promises.outsideName})`,
  email: sql<string | null>`coalesce(${persons.email}, ${promises.outsideEmail})`,
  organisationId: promises.organisationId,
  organisation: organisations.name,
  due: promises.due,
  public: promises.public,
  stationId: promises.stationId,
  madeOn: promises.madeOn,
  asks: promises.asks,
  askedAt: promises.askedAt,
  heardAt: promises.heardAt,
  doneAt: promises.doneAt,
  handedBackAt: promises.handedBackAt,
  droppedAt: promises.droppedAt,
  droppedBecause: promises.droppedBecause,
  version: promises.version,
}

const from = (db: TenantDb) =>
  db
    .select(fields)
    .from(promises)
    .innerJoin(groups, and(eq(groups.partnershipId, promises.partnershipId), eq(groups.id, promises.groupId)))
    .leftJoin(
      persons,
      and(eq(persons.partnershipId, promises.partnershipId), eq(persons.id, promises.personId)),
    )
    .leftJoin(
      organisations,
      and(
        eq(organisations.partnershipId, promises.partnershipId),
        eq(organisations.id, promises.organisationId),
      ),
    )

const open = and(isNull(promises.doneAt), isNull(promises.droppedAt))
const soonest = [sql`${promises.due} asc nulls last`, asc(promises.id)]

export async function findPromise(db: TenantDb, id: string): Promise<Promised | undefined> {
  if (!isId(id)) return undefined
  const [one] = await from(db).where(eq(promises.id, id))
  return one
}

/** What a group still owes, the soonest first: what its next agenda takes along. */
export const openPromises = (db: TenantDb, groupId: string): Promise<Promised[]> =>
  from(db)
    .where(and(eq(promises.groupId, groupId), open))
    .orderBy(...soonest)

export const promisesOfMeeting = (db: TenantDb, meetingId: string): Promise<Promised[]> =>
  from(db).where(eq(promises.meetingId, meetingId)).orderBy(asc(promises.madeAt), asc(promises.id))

const standing = (state: BoardState, today: PlainDate): SQL | undefined => {
  if (state === 'done') return isNotNull(promises.doneAt)
  if (state === 'dropped') return isNotNull(promises.droppedAt)
  if (state === 'handed-back') return and(open, isNotNull(promises.handedBackAt))
  if (state === 'late') return and(open, isNull(promises.handedBackAt), lt(promises.due, today))
  return open
}

export interface BoardSearch {
  state: BoardState
  /** Only these groups: a chair's. */
  groupIds?: readonly string[] | undefined
  /** Words of the promise, or of who holds it. */
  words?: string | undefined
  today: PlainDate
  skip: number
  take: number
}

/** One page of the board, the longest overdue first, and how many there are in each state. */
export async function board(
  db: TenantDb,
  search: BoardSearch,
): Promise<{ rows: Promised[]; counts: Record<BoardState, number>; count: number }> {
  const groupIds = search.groupIds?.filter(isId)
  const within = groupIds ? inArray(promises.groupId, groupIds) : undefined
  const asked = search.words ? fold(search.words).replace(/[\\%_]/g, sign => `\\${sign}`) : ''
  const worded = asked
    ? sql`lower(coalesce(${promises.sentence} ->> 'en', '') || ' ' || coalesce(${promises.sentence} ->> 'fr', '') || ' ' ||
        coalesce(${persons.folded}, '') || ' ' || coalesce(${promises.outsideName}, '') || ' ' ||
        coalesce(${organisations.folded}, '')) like ${`%${asked}%`}`
    : undefined
  const where = and(within, worded, standing(search.state, search.today))
  const latest = search.state === 'done' || search.state === 'dropped'
  const order = latest
    ? [sql`coalesce(${promises.doneAt}, ${promises.droppedAt}) desc`, asc(promises.id)]
    : soonest
  const rows = await from(db)
    .where(where)
    .orderBy(...order)
    .offset(search.skip)
    .limit(search.take)
  const [counted] = await db
    .select({
      open: sql<number>`count(*) filter (where ${open})::int`,
      late: sql<number>`count(*) filter (where ${standing('late', search.today)})::int`,
      'handed-back': sql<number>`count(*) filter (where ${standing('handed-back', search.today)})::int`,
      done: sql<number>`count(*) filter (where ${promises.doneAt} is not null)::int`,
      dropped: sql<number>`count(*) filter (where ${promises.droppedAt} is not null)::int`,
    })
    .from(promises)
    .where(within)
  const counts = counted ?? { open: 0, late: 0, 'handed-back': 0, done: 0, dropped: 0 }
  if (!asked) return { rows, counts, count: counts[search.state] }
  const [fitting] = await from(db)
    .where(where)
    .then(all => [all.length])
  return { rows, counts, count: fitting ?? 0 }
}

export interface PromiseUpdate {
  said: (typeof promiseUpdates.$inferSelect)['said']
  sentence: TextIn | null
  dueBefore: PlainDate | null
  dueAfter: PlainDate | null
  at: Date
  byName: string
}

/** What was said of it, the latest first. */
export const updatesOfPromise = (db: TenantDb, promiseId: string): Promise<PromiseUpdate[]> =>
  db
    .select({
      said: promiseUpdates.said,
      sentence: promiseUpdates.sentence,
      dueBefore: promiseUpdates.dueBefore,
      dueAfter: promiseUpdates.dueAfter,
      at: promiseUpdates.at,
      byName: promiseUpdates.byName,
    })
    .from(promiseUpdates)
    .where(eq(promiseUpdates.promiseId, promiseId))
    .orderBy(desc(promiseUpdates.at), desc(promiseUpdates.id))

/** Every promise that is still open and was not handed back: whom the daily round may ask. */
export const promisesToAsk = async (db: TenantDb): Promise<Promised[]> =>
  (
    await from(db)
      .where(and(open, isNull(promises.handedBackAt)))
      .orderBy(...soonest)
  ).filter(isOpen)
