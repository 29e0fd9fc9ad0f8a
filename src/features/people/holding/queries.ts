import { type SQL, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Holding, Holdings, Sought } from '#platform/holding.ts'
import { fold, type TextIn } from '#platform/text.ts'
import { persons } from '../tables.ts'

/** How a row was found to be theirs. By name alone it may be somebody else’s of the same name. */
export type FoundBy = 'id' | 'address' | 'name' | 'within'

export interface HeldRow {
  id: string
  by: FoundBy
  /** Under their address, in another’s name: a mailbox that several people read, or somebody before them. */
  another: boolean
  /** The name it bears beside the address. */
  called: string | undefined
  at: Date
  about: TextIn | string | undefined
  /** By column, as kept. */
  values: Record<string, unknown>
}

export interface HeldThing {
  holding: Holding
  rows: HeldRow[]
}

/** Places of one table where a name says who did something. */
export interface HeldMark {
  table: string
  id: string
  columns: string[]
  at: Date
}

export interface HeldInRoom {
  room: Holdings['room']
  things: HeldThing[]
  marks: HeldMark[]
}

const column = (name: string) => sql`t.${sql.identifier(name)}`
const table = (name: string) =>
  sql.join(
    name.split('.').map(part => sql.identifier(part)),
    sql`.`,
  )
const anyOf = (conditions: readonly SQL[]): SQL =>
  conditions.length > 0 ? sql`(${sql.join([...conditions], sql` or `)})` : sql`false`

/** The moment a UUIDv7 was made. */
const madeAt = (id: string): Date => new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16))

/** A column holds nothing but this name, or the name and after a dot the place it was said for. */
export const isNamed = (it: SQL, name: string): SQL =>
  sql`(lower(btrim(${it})) = ${name.trim().toLowerCase()} or starts_with(lower(${it}), ${`${name.trim().toLowerCase()} · `}))`

const isAddressed = (it: SQL, email: string): SQL => sql`lower(btrim(${it})) = ${email.trim().toLowerCase()}`

const linkTheirs = (it: SQL, email: string): SQL =>
  sql`${it}::text in (select l.id::text from links l where lower(l.recipient_email) = ${email.trim().toLowerCase()})`

/** What in this table is theirs, by how surely: by their id, by their address, by their name alone, or inside a text. */
export function theirs(holding: Holding, who: Sought): Record<FoundBy, SQL> {
  const { id, name, email } = who
  const byId = id ? (holding.ids ?? []).map(each => sql`${column(each)}::text = ${id}`) : []
  if (id && holding.through) {
    const via = holding.through
    byId.push(
      sql`${column(via.column)} in (select v.id from ${table(via.table)} v where v.${sql.identifier(via.id)}::text = ${id})`,
    )
  }
  const byAddress = email ? (holding.addresses ?? []).map(each => isAddressed(column(each), email)) : []
  if (email && holding.link) byAddress.push(linkTheirs(column(holding.link), email))
  if (email && holding.account)
    byAddress.push(
      sql`${column(holding.account)} in (select u.id from auth."user" u where lower(u.email) = ${email.trim().toLowerCase()})`,
    )
  const byName = name ? (holding.names ?? []).map(each => isNamed(column(each), name)) : []
  if (name && holding.called) byName.push(isNamed(column(holding.called), name))
  // One short name stands inside half of all words.
  const words = [name && /\S\s+\S/.test(name) ? name : undefined, email, id].filter(
    each => each !== undefined && each.trim() !== '',
  )
  const inside = (holding.within ?? []).flatMap(each =>
    words.map(word => sql`strpos(lower(${column(each)}::text), ${word?.trim().toLowerCase()}) > 0`),
  )
  return { id: anyOf(byId), address: anyOf(byAddress), name: anyOf(byName), within: anyOf(inside) }
}

/** The rows of one kind, as one part of a statement: the `n`th. */
function partOf(holding: Holding, n: number, who: Sought): SQL {
  const found = theirs(holding, who)
  const pairs = Object.keys(holding.shows ?? {}).flatMap(each => [sql`${each}::text`, column(each)])
  const values = pairs.length > 0 ? sql`jsonb_build_object(${sql.join(pairs, sql`, `)})` : sql`'{}'::jsonb`
  const about = holding.about
    ? sql`(select to_jsonb(${sql.raw(holding.about.title)}) from ${table(holding.about.table)} it where it.id = ${column(holding.about.column)})`
    : sql`null::jsonb`
  const another =
    holding.called && who.name
      ? sql`coalesce(btrim(${column(holding.called)}), '') <> '' and not ${isNamed(column(holding.called), who.name)}`
      : sql`false`
  return sql`
    select ${n}::int as n, t.id::text as id, ${holding.when ? sql`${column(holding.when)}::text` : sql`null::text`} as at,
      ${about} as about, ${values} as values, (${another}) as another,
      ${holding.called ? column(holding.called) : sql`null::text`} as called,
      case when ${found.id} then 'id' when ${found.address} then 'address' when ${found.name} then 'name' else 'within' end as by
    from ${table(holding.table)} t where ${found.id} or ${found.address} or ${found.name} or ${found.within}`
}

async function thingsOf(db: TenantDb, things: readonly Holding[], who: Sought): Promise<HeldThing[]> {
  const parts = things.map((holding, n) => partOf(holding, n, who))
  const { rows } = await db.execute<{
    n: number
    id: string
    by: FoundBy
    another: boolean
    called: string | null
    at: string | null
    about: TextIn | string | null
    values: Record<string, unknown>
  }>(sql`select * from (${sql.join(parts, sql` union all `)}) held order by n, id`)
  return things
    .map((holding, n) => ({
      holding,
      rows: rows
        .filter(row => row.n === n)
        .map(row => ({
          ...{ id: row.id, by: row.by, values: row.values, about: row.about ?? undefined },
          another: row.by === 'address' && row.another,
          called: row.called?.trim() || undefined,
          at: row.at ? new Date(row.at) : madeAt(row.id),
        })),
    }))
    .filter(({ rows: held }) => held.length > 0)
}

async function marksOf(
  db: TenantDb,
  marks: Holdings['marks'],
  name: string | undefined,
): Promise<HeldMark[]> {
  const places = Object.entries(marks ?? {})
  if (!name || places.length === 0) return []
  const each = places.map(([of, columns]) => {
    const named = columns.map(one => sql`case when ${isNamed(column(one), name)} then ${one}::text end`)
    return sql`select ${of}::text as of_table, t.id::text as id, array_remove(array[${sql.join(named, sql`, `)}], null) as columns
      from ${table(of)} t where ${anyOf(columns.map(one => isNamed(column(one), name)))}`
  })
  const { rows } = await db.execute<{ of_table: string; id: string; columns: string[] }>(
    sql`${sql.join(each, sql` union all `)} order by 1, 2`,
  )
  return rows.map(row => ({ table: row.of_table, id: row.id, columns: row.columns, at: madeAt(row.id) }))
}

/** Statements over every table cost more to compile than to run. */
const planPlainly = (db: TenantDb) => db.execute(sql`set local jit = off`)

/** Everything these rooms hold about somebody, in the order of the rooms and, in each, of writing. Rooms with nothing are left out. */
export async function heldAbout(
  db: TenantDb,
  rooms: readonly Holdings[],
  who: Sought,
): Promise<HeldInRoom[]> {
  await planPlainly(db)
  const held: HeldInRoom[] = []
  for (const { room, things, marks } of rooms) {
    const found = await thingsOf(db, things, who)
    const named = await marksOf(db, marks, who.name)
    if (found.length > 0 || named.length > 0) held.push({ room, things: found, marks: named })
  }
  return held
}

/** How many others known here go by this name: while there are some, what bears a name alone may be theirs. */
export async function othersCalled(db: TenantDb, who: Sought): Promise<number> {
  if (!who.name) return 0
  const { rows } = await db.execute<{ count: number }>(sql`
    select ((select count(*) from ${persons} p where p.folded = ${fold(who.name)} and p.forgotten_at is null
        and p.id::text is distinct from ${who.id ?? null})
      + (select count(*) from auth."user" u where lower(btrim(u.name)) = ${who.name.trim().toLowerCase()}
        and lower(u.email) is distinct from ${who.email?.trim().toLowerCase() ?? null}
        and exists (select from role_grants g where g.account_id = u.id)))::int as count`)
  return rows[0]?.count ?? 0
}

/** Those known under an address who have not been removed. */
export async function knownUnderAddress(
  db: TenantDb,
  email: string,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await db.execute<{ id: string; name: string }>(sql`
    select p.id::text as id, p.name from ${persons} p
    where lower(p.email) = ${email.trim().toLowerCase()} and p.forgotten_at is null order by p.id`)
  return rows
}

/** Which of these places hold anything of theirs at all: one look before what is found is changed. */
export async function placesWith(
  db: TenantDb,
  places: readonly { table: string; where: SQL }[],
): Promise<Set<number>> {
  if (places.length === 0) return new Set()
  await planPlainly(db)
  const each = places.map(
    ({ table: of, where }, n) =>
      sql`select ${n}::int as n where exists (select from ${table(of)} t where ${where})`,
  )
  const { rows } = await db.execute<{ n: number }>(sql.join(each, sql` union all `))
  return new Set(rows.map(({ n }) => n))
}
