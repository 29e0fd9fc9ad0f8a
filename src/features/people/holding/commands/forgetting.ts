import { type SQL, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Holding, Holdings, Sought } from '#platform/holding.ts'
import type { Feature } from '#platform/http/feature.ts'
import { closePost, forgetPerson, nobodyElseAt } from '../../forgetting/commands.ts'
import { isTheirOwn, removedName } from '../../forgetting/names.ts'
import { peopleHold } from '../held-here-words.ts'
import { isNamed, othersCalled, placesWith, theirs } from '../queries.ts'

const one = (name: string) => sql.identifier(name)
const column = (name: string) => sql`t.${one(name)}`

/**
 * Lets go of somebody wherever the rooms say they hold something: addresses and what `goes` are emptied, names give way
 * to the mark. A name that somebody else known here bears too stays where nothing but the name tells whose it is. Twice is
 * the same as once.
 */
async function forgetHeld(db: TenantDb, rooms: readonly Holdings[], who: Sought, now: Date): Promise<void> {
  const alone = (await othersCalled(db, who)) === 0
  const name = alone ? who.name : undefined
  const things = rooms.flatMap(room => room.things)
  const marks = name ? marksIn(rooms, name) : []
  const found = await placesWith(db, [
    ...things.map(holding => {
      const { id, address, name: named, within } = theirs(holding, who)
      return { table: holding.table, where: sql`${id} or ${address} or ${named} or ${within}` }
    }),
    ...marks,
  ])
  if (name)
    for (const { table, columns } of marks.filter((_, n) => found.has(things.length + n)))
      await markNames(db, table, columns, name, sql`true`)
  const needed = await neededColumns(db)
  for (const [n, holding] of things.entries()) {
    if (!found.has(n)) continue
    if (!holding.keeps) await forgetThing(db, holding, who, { alone, needed, now })
    if (name && holding.called) await markNames(db, holding.table, [holding.called], name, sql`true`)
  }
}

const marksIn = (rooms: readonly Holdings[], name: string) =>
  rooms.flatMap(({ marks }) =>
    Object.entries(marks ?? {}).map(([table, columns]) => ({
      table,
      columns,
      where: sql.join(
        columns.map(each => isNamed(column(each), name)),
        sql` or `,
      ),
    })),
  )

type Rooms = readonly Pick<Feature, 'forget' | 'holds'>[]

/** What the rooms say they hold: first the people themselves. */
export const holdingsOf = (rooms: Rooms): Holdings[] => {
  const all = rooms.flatMap(({ holds }) => (holds ? [holds] : []))
  return [...all.filter(each => each === peopleHold), ...all.filter(each => each !== peopleHold)]
}

/** Removes a person, in every room: what the rooms say they hold, the record itself, and what each room does of its own. */
export async function forgetEverywhere(
  db: TenantDb,
  actor: Actor,
  rooms: Rooms,
  person: { id: string; name: string; email: string | null },
  now: Date,
): ReturnType<typeof forgetPerson> {
  const who = { id: person.id, name: person.name, email: person.email ?? undefined }
  // While links still say whose they were: what was said through them is found by that.
  await forgetHeld(db, holdingsOf(rooms), who, now)
  const outcome = await forgetPerson(db, actor, person.id, now)
  if (!outcome.ok) return outcome
  for (const { forget } of rooms) if (forget) await forget(db, actor, person, now)
  return outcome
}

/** Lets go of an address under which no person is known: what came from it stays without it and without its name. */
export async function forgetAddress(
  db: TenantDb,
  actor: Actor,
  rooms: Rooms,
  email: string,
  now: Date,
): Promise<void> {
  await forgetHeld(db, holdingsOf(rooms), { id: undefined, name: undefined, email }, now)
  await closePost(db, email, now)
  await record(db, actor, now, 'person.address-forgotten')
}

interface Forgetting {
  alone: boolean
  /** Columns that may not be null, as `table.column`. */
  needed: ReadonlySet<string>
  now: Date
}

async function neededColumns(db: TenantDb): Promise<Set<string>> {
  const { rows } = await db.execute<{ written: string }>(sql`
    select t.relname || '.' || a.attname as written from pg_attribute a join pg_class t on t.oid = a.attrelid
    where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and a.attnum > 0 and a.attnotnull`)
  return new Set(rows.map(({ written }) => written))
}

/** In all these columns at once the name, and the name before a dot, gives way to the mark. */
async function markNames(
  db: TenantDb,
  table: string,
  columns: readonly string[],
  name: string,
  where: SQL,
): Promise<void> {
  if (columns.length === 0) return
  const length = name.trim().length
  const marked = columns.map(each => {
    const it = column(each)
    return sql`${one(each)} = case when ${isNamed(it, name)} then ${removedName} || substr(btrim(${it}), ${length + 1}::int) else ${it} end`
  })
  const named = columns.map(each => isNamed(column(each), name))
  await db.execute(sql`
    update ${one(table)} t set ${sql.join(marked, sql`, `)}
    where (${sql.join(named, sql` or `)}) and ${where}`)
}

async function forgetThing(
  db: TenantDb,
  holding: Holding,
  who: Sought,
  { alone, needed, now }: Forgetting,
): Promise<void> {
  const { table, called, forgottenAt, within = [] } = holding
  const own = (holding.goes ?? []).filter(each => !within.includes(each))
  const emptied = (each: string, mark: string) =>
    needed.has(`${table}.${each}`) && !forgottenAt ? sql`${mark}::text` : sql`null`
  const { name, email } = who
  const found = theirs(holding, who)
  const goes = [
    ...own.map(each => sql`${one(each)} = ${emptied(each, '—')}`),
    ...(holding.addresses ?? []).map(each => sql`${one(each)} = ${emptied(each, '')}`),
    ...(called ? [sql`${one(called)} = ${forgottenAt ? sql`null` : sql`${removedName}::text`}`] : []),
    ...(forgottenAt
      ? [sql`${one(forgottenAt)} = coalesce(${column(forgottenAt)}, ${now.toISOString()}::timestamptz)`]
      : []),
  ]
  // What came to a mailbox that several read, in another’s name, is the other’s.
  const others =
    called && name && !(email && isTheirOwn(email, name))
      ? sql`coalesce(btrim(${column(called)}), '') <> '' and not ${isNamed(column(called), name)}`
      : sql`false`
  if (goes.length > 0)
    await db.execute(sql`
      update ${one(table)} t set ${sql.join(goes, sql`, `)}
      where (${found.id} or (${found.address} and not (${others})))
        ${forgottenAt ? sql`and ${column(forgottenAt)} is null` : sql``}`)
  if (email && holding.link)
    for (const each of holding.names ?? [])
      await db.execute(sql`
        update ${one(table)} t set ${one(each)} = ${removedName} from links l
        where l.id::text = ${column(holding.link)}::text and lower(l.recipient_email) = ${email.trim().toLowerCase()}
          and l.recipient_name <> '' and lower(btrim(${column(each)})) = lower(btrim(l.recipient_name))`)
  if (name && holding.names) {
    const apart = holding.organisation && who.id
    const where = apart
      ? nobodyElseAt(column(holding.organisation ?? ''), { id: who.id ?? '', name, email: email ?? null })
      : alone
        ? sql`true`
        : sql`false`
    await markNames(db, table, holding.names, name, where)
  }
  for (const each of within) if (holding.goes?.includes(each)) await forgetInside(db, table, each, who, alone)
}

/** Where the name or the address is a whole value somewhere inside JSON. */
async function forgetInside(
  db: TenantDb,
  table: string,
  within: string,
  { name, email }: Sought,
  alone: boolean,
): Promise<void> {
  const swaps = [
    ...(name && alone ? [[name.trim(), removedName] as const] : []),
    ...(email ? [[email.trim(), ''] as const] : []),
  ]
  for (const [word, instead] of swaps)
    await db.execute(sql`
      update ${one(table)} t set ${one(within)} = regexp_replace(
        ${column(within)}::text, '***=' || to_jsonb(${word}::text)::text, to_jsonb(${instead}::text)::text, 'gi')::jsonb
      where strpos(lower(${column(within)}::text), lower(to_jsonb(${word}::text)::text)) > 0`)
}
