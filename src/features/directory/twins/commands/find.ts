import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { jsonText } from '../../json-text.ts'
import { judgePairs } from '../compare.ts'
import { comparedOf, type WrittenThing } from '../compared.ts'
import { keysOf, tellingWords } from '../keys.ts'
import { writtenThings } from '../queries/written.ts'
import type { FoundOfKind, TwinBand, TwinKind, TwinWhy } from '../twin.ts'

/** More things than this under one key: it tells nothing, and comparing them all would never end. */
const mostAlike = 60
/** Things that say less than this about themselves are nobody's exact copy. */
const fewestCells = 3
const perStatement = 5_000

/**
 * Looks for what is written twice among all things of a kind, and keeps the pairs. Exact copies are told by a digest, each
 * with the oldest of them, so ten thousand copies of one are ten thousand rows and no more; of them only the oldest is
 * compared with others. A pair a person has decided stays decided until one side changes in what was compared.
 */
export async function findTwins(
  db: TenantDb,
  kind: TwinKind,
  runId: string,
  now: Date,
): Promise<FoundOfKind> {
  const all = await writtenThings(db, kind)
  const { things, copies } = apart(all)
  const { pairs, tooCommon } = await candidates(db, kind, things)
  const judged = judgePairs(kind, things, pairs)
  const rows: Row[] = copies.map(([a, b]) => rowOf(a, b, 'copy', 1, []))
  for (const { a, b, band, probability, why } of judged) {
    const [one, other] = [things[a], things[b]]
    if (one && other) rows.push(rowOf(one, other, band, probability, why))
  }
  await keepPairs(db, kind, rows, runId, now)
  const inBand = (band: TwinBand) => rows.filter(row => row.band === band).length
  return {
    things: all.length,
    compared: pairs.length,
    copies: inBand('copy'),
    same: inBand('same'),
    perhaps: inBand('perhaps'),
    tooCommon,
  }
}

/** One of each, and the copies beside the one they copy. */
function apart(all: readonly WrittenThing[]) {
  const byDigest = new Map<string, WrittenThing>()
  const things: WrittenThing[] = []
  const copies: [WrittenThing, WrittenThing][] = []
  for (const thing of all) {
    const first = byDigest.get(thing.digest)
    const isThin = thing.cells.filter(cell => cell !== null).length < fewestCells
    if (first && !isThin) copies.push([first, thing])
    else {
      byDigest.set(thing.digest, thing)
      things.push(thing)
    }
  }
  return { things, copies }
}

/**
 * Pairs that share a key, found by the database. The keys stand in a table of this transaction's own: behind row-level
 * security joining them would go unindexed.
 */
async function candidates(
  db: TenantDb,
  kind: TwinKind,
  things: readonly WrittenThing[],
): Promise<{ pairs: [number, number][]; tooCommon: number }> {
  const rareness = new Map<string, number>()
  for (const thing of things)
    for (const word of tellingWords(kind, thing)) rareness.set(word, (rareness.get(word) ?? 0) + 1)
  await db.execute(sql`drop table if exists pg_temp.twin_keys`)
  await db.execute(
    sql`create temp table twin_keys (key text collate "C" not null, n int not null) on commit drop`,
  )
  for (let from = 0; from < things.length; from += perStatement) {
    const keys: string[] = []
    const numbers: number[] = []
    for (const [n, thing] of things.slice(from, from + perStatement).entries())
      for (const key of keysOf(kind, thing, rareness)) {
        keys.push(key)
        numbers.push(from + n)
      }
    await db.execute(
      sql`insert into twin_keys select * from unnest(${sql.param(keys)}::text[], ${sql.param(numbers)}::int[])`,
    )
  }
  await db.execute(sql`create index on twin_keys (key, n)`)
  await db.execute(sql`analyze twin_keys`)
  const { rows: common } = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from (select from twin_keys group by key having count(*) > ${mostAlike}) k`)
  const { rows } = await db.execute<{ a: number; b: number }>(sql`
    with telling as (select key from twin_keys group by key having count(*) between 2 and ${mostAlike})
    select distinct one.n as a, other.n as b from telling
      join twin_keys one using (key) join twin_keys other on other.key = one.key and other.n > one.n`)
  return { pairs: rows.map(({ a, b }) => [a, b]), tooCommon: common[0]?.count ?? 0 }
}

interface Row {
  id: string
  a_id: string
  b_id: string
  band: TwinBand
  probability: number
  why: TwinWhy[]
  compared: string
}

function rowOf(
  one: WrittenThing,
  other: WrittenThing,
  band: TwinBand,
  probability: number,
  why: TwinWhy[],
): Row {
  const [a, b] = one.id < other.id ? [one, other] : [other, one]
  const compared = comparedOf(a.digest, b.digest)
  return { id: newId(), a_id: a.id, b_id: b.id, band, probability, why, compared }
}

async function keepPairs(
  db: TenantDb,
  kind: TwinKind,
  rows: readonly Row[],
  runId: string,
  now: Date,
): Promise<void> {
  // The same question, put once of two others with the same words: it is answered already.
  for (let from = 0; from < rows.length; from += perStatement)
    await db.execute(sql`
      insert into twin_pairs (partnership_id, id, kind, a_id, b_id, band, probability, why, compared, run_id, found_at,
        decision, because, decided_at, decided_by, decided_on)
      select ${db.partnershipId}::uuid, t.id, ${kind}, t.a_id, t.b_id, t.band, t.probability, t.why, t.compared,
        ${runId}::uuid, ${now.toISOString()}::timestamptz, d.decision, d.because, d.decided_at, d.decided_by, d.decided_on
      from jsonb_to_recordset(${jsonText(rows.slice(from, from + perStatement))}::jsonb)
          as t (id uuid, a_id uuid, b_id uuid, band text, probability double precision, why jsonb, compared text)
        left join lateral (select * from twin_pairs p where p.kind = ${kind} and p.decision = 'different'
          and p.decided_on = t.compared and t.band <> 'copy' limit 1) d on true
      on conflict (partnership_id, kind, a_id, b_id) do update set band = excluded.band,
        probability = excluded.probability, why = excluded.why, compared = excluded.compared, run_id = excluded.run_id`)
  await db.execute(sql`
    delete from twin_pairs where kind = ${kind} and run_id <> ${runId}::uuid
      and (decision is null or decision = 'later')`)
}
