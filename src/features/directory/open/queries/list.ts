import type { TenantDb } from '#platform/db/tenant.ts'
import type { Written } from '../../hsds/written.ts'
import type { Asked } from '../asked.ts'
import { Totals } from '../totals.ts'
import type { Found, Where } from './find.ts'

export interface Context {
  db: TenantDb
  now: Date
  /** The partnership's IANA zone: days are told in it. */
  zone: string
  /** As of which of the partnership's changes this process heard of, where it listens. */
  generation?: number | undefined
}

/** One of the interface's lists: a page of it, all of it piece by piece, and one thing in it. */
export interface List {
  /** The most a page holds, in the short and the whole form. */
  readonly perPage: { usual: number; most: number; mostFull: number }
  page(
    context: Context,
    asked: Asked,
    skip: number,
    take: number,
  ): Promise<{ total: number; contents: Written[] }>
  /** Everything asked for, in the order of ids, so much at a time. */
  all(context: Context, asked: Asked): AsyncGenerator<Written[]>
  one(context: Context, id: string, asked: Asked): Promise<Written | undefined>
}

export const perPage = { usual: 50, most: 500, mostFull: 100 }
const perBatch = 250

/** A question that gives ids: `select id from … where …`, which pages and streams can both be made of. */
export interface Question {
  from: string
  id: string
  where: Where
  /** Ids in the order they are told, where that is not the ids' own. */
  ordered?: readonly string[]
}

const totals = new Totals()

export async function pageOf(
  context: Context,
  question: Question,
  skip: number,
  take: number,
): Promise<Found> {
  const { db, now, generation } = context
  const { from, id, where, ordered } = question
  const { text } = where
  const values = [...where.values]
  const total = await totals.of(
    JSON.stringify([db.partnershipId, from, text, values]),
    async () => `${generation} ${(await lastChanged(context))?.getTime()}`,
    now.getTime(),
    async () => {
      const { rows } = await db.connection.query<{ n: number }>(
        `select count(*)::int as n from ${from} ${text}`,
        values,
      )
      return rows[0]?.n ?? 0
    },
  )
  if (skip >= total) return { ids: [], total }
  const order = ordered ? `array_position($${values.push(ordered)}::uuid[], ${id})` : id
  const { rows } = await db.connection.query<{ id: string }>(
    `select ${id} as id from ${from} ${text} order by ${order} offset ${skip} limit ${take}`,
    values,
  )
  return { ids: rows.map(row => row.id), total }
}

/** When any service here last changed. */
export async function lastChanged({ db }: Context): Promise<Date | undefined> {
  const { rows } = await db.connection.query<{ at: Date }>(
    'select changed_at as at from services order by changed_at desc limit 1',
  )
  return rows[0]?.at
}

export async function* batchesOf({ db }: Context, { from, id, where }: Question): AsyncGenerator<string[]> {
  let last = '00000000-0000-0000-0000-000000000000'
  const after = `${where.isEmpty ? 'where' : `${where.text} and`} ${id} > ${where.value(last)}`
  for (;;) {
    const { rows } = await db.connection.query<{ id: string }>(
      `select ${id} as id from ${from} ${after} order by ${id} limit ${perBatch}`,
      [...where.values.slice(0, -1), last],
    )
    if (rows.length === 0) return
    yield rows.map(row => row.id)
    last = rows.at(-1)?.id ?? last
  }
}

export type Tell = (context: Context, ids: readonly string[], asked: Asked) => Promise<Written[]>

/** A list of what a question gives, told so. */
export const listOf = (
  ask: (context: Context, asked: Asked) => Promise<Question | undefined>,
  tell: Tell,
  one: List['one'],
): List => ({
  perPage,
  page: async (context, asked, skip, take) => {
    const question = await ask(context, asked)
    if (!question) return { total: 0, contents: [] }
    const { ids, total } = await pageOf(context, question, skip, take)
    return { total, contents: await tell(context, ids, asked) }
  },
  all: async function* (context, asked) {
    const question = await ask(context, asked)
    if (question) for await (const ids of batchesOf(context, question)) yield tell(context, ids, asked)
  },
  one,
})
