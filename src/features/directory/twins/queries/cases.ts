import { createHash } from 'node:crypto'
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { type Held, look, type MergerRow, mergers } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { groupsOf, type TwinGroup } from '../group.ts'
import { type TwinPair, twinPairs } from '../tables.ts'
import { type TwinKind, twinKinds } from '../twin.ts'
import { writtenThings } from './written.ts'

/** Both are here; nobody has decided, or one has changed since in what was compared. */
const open = (kind: TwinKind) => sql`kind = ${kind}
  and (decision is null or decision = 'later' or decided_on <> compared)
  and exists (select from ${sql.identifier(kind)} t where t.id = a_id)
  and exists (select from ${sql.identifier(kind)} t where t.id = b_id)`

/** Groups of what is taken for one thing: exact copies and pairs of the upper band, joined; postponed ones last. */
export async function sameGroups(db: TenantDb, kind: TwinKind): Promise<TwinGroup[]> {
  const { rows } = await db.execute<{
    id: string
    a: string
    b: string
    band: 'copy' | 'same'
    probability: number
    later: boolean
  }>(sql`
    select id, a_id as a, b_id as b, band, probability, coalesce(decision = 'later', false) as later from twin_pairs
    where band in ('copy', 'same') and ${open(kind)} order by probability desc, id`)
  return groupsOf(rows)
}

export interface PerhapsPair {
  id: string
  a: string
  b: string
  probability: number
  later: boolean
}

export async function perhapsPairs(
  db: TenantDb,
  kind: TwinKind,
  { from, take }: { from: number; take: number },
): Promise<PerhapsPair[]> {
  const { rows } = await db.execute<PerhapsPair & Record<string, unknown>>(sql`
    select id, a_id as a, b_id as b, probability, coalesce(decision = 'later', false) as later from twin_pairs
    where band = 'perhaps' and ${open(kind)} order by coalesce(decision = 'later', false), probability desc, id
    offset ${from} limit ${take}`)
  return rows
}

export interface Waiting {
  kind: TwinKind
  /** Groups taken for one thing, and pairs to look at; those put off are counted apart. */
  same: number
  perhaps: number
  later: number
}

export async function countWaiting(db: TenantDb): Promise<Waiting[]> {
  const all: Waiting[] = []
  for (const kind of twinKinds) {
    const groups = await sameGroups(db, kind)
    const { rows } = await db.execute<{ perhaps: number; later: number }>(sql`
      select (count(*) filter (where decision is distinct from 'later'))::int as perhaps,
        (count(*) filter (where decision = 'later'))::int as later
      from twin_pairs where band = 'perhaps' and ${open(kind)}`)
    const postponed = groups.filter(group => group.later).length
    all.push({
      kind,
      same: groups.length - postponed,
      perhaps: rows[0]?.perhaps ?? 0,
      later: postponed + (rows[0]?.later ?? 0),
    })
  }
  return all
}

/** Since when the oldest of what waits has waited. */
export async function waitingSince(db: TenantDb): Promise<Date | undefined> {
  const [row] = await db
    .select({ at: twinPairs.foundAt })
    .from(twinPairs)
    .where(isNull(twinPairs.decision))
    .orderBy(asc(twinPairs.foundAt))
    .limit(1)
  return row?.at
}

export async function findPair(db: TenantDb, id: string): Promise<TwinPair | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db.select().from(twinPairs).where(eq(twinPairs.id, id))
  return row
}

/** A few of the same words, standing for all their exact copies. */
interface Variant {
  id: string
  ids: string[]
}

export interface TwinCase {
  pair: TwinPair
  kind: TwinKind
  /** Those shown side by side, at most so many; how many more differing ones belong to the group. */
  variants: Variant[]
  more: number
  held: Map<string, Held>
  names: Map<string, TextIn>
  /** A digest of everything shown, so that nothing is decided about what has changed since. */
  seen: string
}

const beside = 4

/** The surest open pair a thing is in. */
export async function twinPairOf(db: TenantDb, id: string): Promise<TwinPair | undefined> {
  const [row] = await db
    .select()
    .from(twinPairs)
    .where(and(isNull(twinPairs.decision), sql`${id}::uuid in (${twinPairs.aId}, ${twinPairs.bId})`))
    .orderBy(desc(twinPairs.probability), asc(twinPairs.id))
    .limit(1)
  return row
}

/** The group a pair belongs to, or the two of it, as they are now; undefined when either is not here any more. */
export async function findCase(db: TenantDb, id: string): Promise<TwinCase | undefined> {
  const pair = await findPair(db, id)
  if (!pair) return undefined
  const { kind } = pair
  const group =
    pair.band === 'perhaps' || pair.decision === 'different'
      ? undefined
      : (await sameGroups(db, kind)).find(({ ids }) => ids.includes(pair.aId))
  const ids = group?.ids ?? [pair.aId, pair.bId]
  const things = await writtenThings(db, kind, ids)
  if (things.length !== ids.length) return undefined
  const byDigest = Map.groupBy(things, thing => thing.digest)
  const all = [...byDigest.values()].map(some => ({
    id: some[0]?.id ?? '',
    ids: some.map(thing => thing.id),
  }))
  // The two the page is about come first; of several, the largest first.
  const about = (variant: Variant) =>
    Number(variant.ids.includes(pair.aId) || variant.ids.includes(pair.bId)) * 1e9 + variant.ids.length
  const variants = all.toSorted((x, y) => about(y) - about(x)).slice(0, beside)
  if (variants.length === 1 && variants[0] && variants[0].ids.length === 2)
    variants.splice(0, 1, ...variants[0].ids.map(each => ({ id: each, ids: [each] })))
  const shown = variants.flatMap(variant => variant.ids)
  const held = await look(db, kind, shown)
  return {
    pair,
    kind,
    variants,
    more: all.length > beside ? all.length - beside : 0,
    held,
    names: await namesOf(
      db,
      kind,
      variants.map(variant => variant.id),
    ),
    seen: seenOf(held),
  }
}

const seenOf = (held: ReadonlyMap<string, Held>): string =>
  createHash('sha256')
    .update([...held].map(([id, row]) => `${id} ${row.version}`).join('\n'))
    .digest('base64url')
    .slice(0, 22)

/** What things are called, each with who offers it where that says more. */
export async function namesOf(
  db: TenantDb,
  kind: TwinKind,
  ids: readonly string[],
): Promise<Map<string, TextIn>> {
  if (ids.length === 0) return new Map()
  const some = sql`t.id = any(${sql.param([...ids])}::uuid[])`
  const named = {
    organisations: sql`select id, name from organisations t where ${some}`,
    services: sql`select t.id, coalesce(nullif(t.listing -> 'name', '{}'), o.name) as name from services t join organisations o on o.id = t.organisation_id where ${some}`,
    locations: sql`select t.id, coalesce(nullif(t.listing -> 'name', '{}'), nullif(t.listing #> '{address,street}', '{}'), o.name) as name from locations t join organisations o on o.id = t.organisation_id where ${some}`,
  }[kind]
  const { rows } = await db.execute<{ id: string; name: TextIn }>(named)
  return new Map(rows.map(row => [row.id, row.name]))
}

/** Who offers what, for services and places. */
export async function offeredBy(
  db: TenantDb,
  kind: TwinKind,
  ids: readonly string[],
): Promise<Map<string, TextIn>> {
  if (ids.length === 0 || kind === 'organisations') return new Map()
  const { rows } = await db.execute<{ id: string; name: TextIn }>(sql`
    select t.id, o.name from ${sql.identifier(kind)} t join organisations o on o.id = t.organisation_id
    where t.id = any(${sql.param([...ids])}::uuid[])`)
  return new Map(rows.map(row => [row.id, row.name]))
}

/** The lists things came from, by their ids. */
export async function listNames(db: TenantDb): Promise<Map<string, TextIn>> {
  const { rows } = await db.execute<{ id: string; name: TextIn }>(sql`select id, name from service_lists`)
  return new Map(rows.map(row => [row.id, row.name]))
}

export const lastMergers = (db: TenantDb, take = 100): Promise<MergerRow[]> =>
  db.select().from(mergers).orderBy(desc(mergers.at), desc(mergers.id)).limit(take)

export const toldApart = (db: TenantDb, take = 100): Promise<TwinPair[]> =>
  db
    .select()
    .from(twinPairs)
    .where(and(eq(twinPairs.decision, 'different')))
    .orderBy(desc(twinPairs.decidedAt), desc(twinPairs.id))
    .limit(take)

/** What was merged into a thing and not parted since. */
export const mergersInto = (db: TenantDb, keptId: string): Promise<MergerRow[]> =>
  db
    .select()
    .from(mergers)
    .where(and(eq(mergers.keptId, keptId), isNull(mergers.undoneAt)))
    .orderBy(desc(mergers.at))
