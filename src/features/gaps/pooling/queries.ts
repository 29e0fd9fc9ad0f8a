import { and, asc, desc, eq, gt, gte, isNull } from 'drizzle-orm'
import { type Community, listCommunities } from '#features/partnership/index.ts'
import { organisationNames } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Way } from './entry.ts'
import { type Fit, offersFor, type Shared } from './fit.ts'
import type { Used } from './saved.ts'
import type { Slot } from './slots.ts'
import {
  type EntryRow,
  entries,
  type MatchRow,
  matches,
  type SlotRow,
  showings,
  slots,
  type UseRow,
  uses,
} from './tables.ts'

export interface Entry extends EntryRow {
  organisation: TextIn
  community: Community | undefined
}

async function known(db: TenantDb, rows: readonly EntryRow[]): Promise<Entry[]> {
  if (rows.length === 0) return []
  const names = await organisationNames(db)
  const places = new Map((await listCommunities(db)).map(place => [place.id, place]))
  return rows.map(row => ({
    ...row,
    organisation: names.get(row.organisationId) ?? {},
    community: row.communityId ? places.get(row.communityId) : undefined,
  }))
}

/** What is on the board on a day, the newest first. */
export const listBoard = async (db: TenantDb, today: PlainDate): Promise<Entry[]> =>
  known(
    db,
    await db
      .select()
      .from(entries)
      .where(and(isNull(entries.endedAt), gte(entries.expiresOn, today)))
      .orderBy(desc(entries.enteredAt), desc(entries.id)),
  )

/** Everything one organisation has put there, what is over included. */
export const entriesOf = async (db: TenantDb, organisationId: string): Promise<Entry[]> =>
  known(
    db,
    await db
      .select()
      .from(entries)
      .where(eq(entries.organisationId, organisationId))
      .orderBy(desc(entries.enteredAt), desc(entries.id)),
  )

export async function findEntry(db: TenantDb, id: string): Promise<Entry | undefined> {
  if (!isId(id)) return undefined
  const [one] = await known(db, await db.select().from(entries).where(eq(entries.id, id)))
  return one
}

export const sharedOf = (entry: Entry): Shared => ({
  id: entry.id,
  organisationId: entry.organisationId,
  kind: entry.kind,
  language: entry.language,
  times: entry.times,
  at: entry.community,
  comesToYou: entry.comesToYou,
  howMany: entry.howMany,
  cost: entry.cost,
})

export interface Fitting {
  entry: Entry
  fit: Fit
}

/** What on the board answers an ask, or what asks for an offer; the best first. */
export function fittingOn(board: readonly Entry[], entry: Entry): Fitting[] {
  const other: Way = entry.way === 'ask' ? 'offer' : 'ask'
  const byId = new Map(board.map(each => [each.id, each]))
  const those = board.filter(({ way }) => way === other).map(sharedOf)
  const mine = sharedOf(entry)
  const found =
    entry.way === 'ask'
      ? offersFor(mine, those).map(({ offer, fit }) => ({ id: offer.id, fit }))
      : those
          .flatMap(ask => offersFor(ask, [mine]).map(({ fit }) => ({ id: ask.id, fit })))
          .sort((x, y) => y.fit.least - x.fit.least)
  return found.flatMap(({ id, fit }) => {
    const each = byId.get(id)
    return each ? [{ entry: each, fit }] : []
  })
}

export interface Match extends MatchRow {
  offer: Entry
  asker: TextIn
  slots: SlotRow[]
  /** The latest word on what it came to. */
  use: UseRow | undefined
}

async function whole(db: TenantDb, rows: readonly MatchRow[]): Promise<Match[]> {
  if (rows.length === 0) return []
  const names = await organisationNames(db)
  const offers = new Map((await known(db, await db.select().from(entries))).map(each => [each.id, each]))
  const times = Map.groupBy(await db.select().from(slots).orderBy(asc(slots.startsAt)), row => row.matchId)
  const said = new Map(
    (await db.select().from(uses).orderBy(asc(uses.saidAt), asc(uses.id))).map(row => [row.matchId, row]),
  )
  return rows.flatMap(row => {
    const offer = offers.get(row.offerId)
    if (!offer) return []
    return [
      {
        ...row,
        offer,
        asker: names.get(row.organisationId) ?? {},
        slots: times.get(row.id) ?? [],
        use: said.get(row.id),
      },
    ]
  })
}

/** Every match, the latest first. */
export const listMatches = async (db: TenantDb): Promise<Match[]> =>
  whole(db, await db.select().from(matches).orderBy(desc(matches.proposedAt), desc(matches.id)))

export async function findMatch(db: TenantDb, id: string): Promise<Match | undefined> {
  if (!isId(id)) return undefined
  const [one] = await whole(db, await db.select().from(matches).where(eq(matches.id, id)))
  return one
}

/** When an offer is lent already: agreed, and not taken back. */
export const lentOf = (db: TenantDb, offerId: string): Promise<Slot[]> =>
  db
    .select({ startsAt: slots.startsAt, endsAt: slots.endsAt })
    .from(slots)
    .innerJoin(matches, eq(matches.id, slots.matchId))
    .where(and(eq(slots.offerId, offerId), eq(matches.answer, 'yes'), isNull(matches.withdrawnAt)))

/** The times to come at which an organisation asked for an offer and has no answer yet. */
export const waitingOf = (
  db: TenantDb,
  offerId: string,
  organisationId: string,
  now: Date,
): Promise<(Slot & { matchId: string })[]> =>
  db
    .select({ matchId: slots.matchId, startsAt: slots.startsAt, endsAt: slots.endsAt })
    .from(slots)
    .innerJoin(matches, eq(matches.id, slots.matchId))
    .where(
      and(
        eq(slots.offerId, offerId),
        eq(matches.organisationId, organisationId),
        isNull(matches.answer),
        isNull(matches.withdrawnAt),
        gt(slots.endsAt, now),
      ),
    )

export const slotsOf = (db: TenantDb, matchId: string): Promise<Slot[]> =>
  db
    .select({ startsAt: slots.startsAt, endsAt: slots.endsAt })
    .from(slots)
    .where(eq(slots.matchId, matchId))
    .orderBy(asc(slots.startsAt))

/** What every use came to, by the latest word on it. */
export async function usesSaid(db: TenantDb): Promise<Used[]> {
  return (await listMatches(db)).flatMap(({ use, offer }) =>
    use
      ? [
          {
            kind: offer.kind,
            usedOn: use.usedOn,
            usedMinutes: use.usedMinutes,
            sparedMinutes: use.sparedMinutes,
          },
        ]
      : [],
  )
}

/** Whether everybody may read the hours saved together. */
export async function isShown(db: TenantDb): Promise<boolean> {
  const [row] = await db.select({ id: showings.id }).from(showings).where(isNull(showings.hiddenAt))
  return row !== undefined
}
