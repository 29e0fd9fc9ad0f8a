import { keptInPlaceOf, knownUnder } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { fold } from '#platform/text.ts'
import { profileTaxonomies, profileTerms } from '../../hsds/profile.ts'
import { conform } from '../../hsds/write/conform.ts'
import { textOf, type Written } from '../../hsds/written.ts'
import { searchServices } from '../../queries/search.ts'
import type { Asked } from '../asked.ts'
import { Teller } from '../tell.ts'
import { Totals } from '../totals.ts'
import {
  type Found,
  holding,
  isListed,
  limitPlaces,
  limitServices,
  organisationId,
  servicesFound,
  Where,
} from './find.ts'
import { loadAt, loadOrganisations, loadServices } from './load.ts'

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

/** No search finds as many; the database counts no farther. */
const farthest = 1_000_000_000
const perPage = { usual: 50, most: 500, mostFull: 100 }
const perBatch = 250

/** A question that gives ids: `select id from … where …`, which pages and streams can both be made of. */
interface Question {
  from: string
  id: string
  where: Where
  /** Ids in the order they are told, where that is not the ids' own. */
  ordered?: readonly string[]
}

const totals = new Totals()

async function pageOf(context: Context, question: Question, skip: number, take: number): Promise<Found> {
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

async function* batchesOf({ db }: Context, { from, id, where }: Question): AsyncGenerator<string[]> {
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

type Tell = (context: Context, ids: readonly string[], asked: Asked) => Promise<Written[]>

/** A list of what a question gives, told so. */
const listOf = (
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

/** The id here of what a source calls so, or of ours. */
async function idHere(
  { db }: Context,
  table: 'services' | 'services_at_locations',
  asked: string,
): Promise<string | undefined> {
  const { rows } = await db.connection.query<{ id: string }>(
    `select id from ${table} where external_id = $1 union all select id from ${table} where id = $2::uuid limit 1`,
    [`hsds:${asked}`, isId(asked) ? asked : null],
  )
  if (rows[0] || table !== 'services') return rows[0]?.id
  // One that was found to be the same as another goes on under that one.
  return (
    (await knownUnder(db, 'services', [`hsds:${asked}`])).get(`hsds:${asked}`) ??
    (await keptInPlaceOf(db, 'services', asked))
  )
}

const inOrder = <Row>(ids: readonly string[], of: (id: string) => Row | undefined): Row[] =>
  ids.flatMap(id => of(id) ?? [])

const tellServices: Tell = async ({ db, zone }, ids, asked) => {
  if (asked.minimal) {
    const { rows } = await db.connection.query<{
      id: string
      externalId: string | null
      own: string | null
      at: Date
    }>(
      `select id, external_id as "externalId", written ->> 'id' as own, changed_at as at from services where id = any($1::uuid[]) order by id`,
      [ids],
    )
    return rows.map(({ id, externalId, own, at }) => ({
      id: own !== null && externalId === `hsds:${own}` ? own : id,
      modified_date: at.toISOString(),
    }))
  }
  const teller = new Teller(await loadServices(db, ids, asked.full), zone)
  return inOrder(ids, id => (asked.full ? teller.service(id) : teller.serviceInList(id)))
}

const anyServices: List = listOf(
  async ({ db, now }, asked) => {
    const where = new Where()
    if (!(await limitServices(db, asked, where))) return undefined
    const ordered = asked.search ? await servicesFound(db, asked.search, now) : undefined
    if (ordered) where.and(`s.id = any(${where.value(ordered)}::uuid[])`)
    return { from: 'services s', id: 's.id', where, ...(ordered && { ordered }) }
  },
  tellServices,
  async (context, asked) => {
    const id = await idHere(context, 'services', asked)
    if (!id) return undefined
    return new Teller(await loadServices(context.db, [id], true), context.zone).service(id)
  },
)

/** Words alone are found a page at a time, however many there are; with other conditions the best thousand are looked at. */
export const services: List = {
  ...anyServices,
  page: async (context, asked, skip, take) => {
    const { search, organization, modifiedAfter, taxonomy, taxonomyTerm } = asked
    if (!search || organization || modifiedAfter || taxonomy || taxonomyTerm)
      return anyServices.page(context, asked, skip, take)
    const beyond = Math.min(skip, farthest)
    const { found, total } = await searchServices(context.db, search, { skip: beyond, take }, context.now)
    const ids = found.map(each => each.id)
    // Beyond the last page nothing is found, and with it not how many there are.
    const all =
      total > 0 || skip === 0
        ? total
        : (await searchServices(context.db, search, { take: 1 }, context.now)).total
    return { total: all, contents: await tellServices(context, ids, asked) }
  },
}

export const organizations: List = listOf(
  async ({ db }, asked) => {
    const where = new Where()
    where.and(isListed)
    if (asked.search) where.and(`o.folded like ${where.value(holding(asked.search))}`)
    if (asked.organization) {
      const id = await organisationId(db, asked.organization)
      if (!id) return undefined
      where.and(`o.id = ${where.value(id)}`)
    }
    for (const [column, value] of [
      ['term_id', asked.taxonomyTerm],
      ['taxonomy_id', asked.taxonomy],
    ] as const)
      if (value)
        where.and(`exists (select from carried_terms c left join services s on s.id = c.owner_id
          where c.${column} = ${where.value(value)} and (c.owner_id = o.id or s.organisation_id = o.id))`)
    return { from: 'organisations o', id: 'o.id', where }
  },
  async ({ db, zone }, ids, asked) => {
    const full = asked.full || asked.fullService
    const teller = new Teller(await loadOrganisations(db, ids, full), zone)
    return inOrder(ids, id =>
      full ? teller.organisation(id, asked.fullService) : teller.organisationInList(id),
    )
  },
  async ({ db, zone }, asked, { fullService }) => {
    const id = await organisationId(db, asked)
    if (!id) return undefined
    return new Teller(await loadOrganisations(db, [id], true), zone).organisation(id, fullService)
  },
)

const tellAt: Tell = async ({ db, zone }, ids, asked) => {
  const loaded = await loadAt(db, ids, asked.full)
  const rows = new Map(loaded.at.map(row => [row.id, row]))
  const teller = new Teller(loaded, zone)
  return inOrder(ids, id => {
    const row = rows.get(id)
    return row && (asked.full ? teller.at(row) : teller.atInList(row))
  })
}

const asksNothing = (asked: Asked): boolean =>
  [
    ...[asked.search, asked.organization, asked.modifiedAfter, asked.taxonomy, asked.taxonomyTerm],
    ...[asked.near, asked.postcode],
  ].every(each => each === undefined)

export const serviceAtLocations: List = listOf(
  async ({ db, now }, asked) => {
    const where = new Where()
    if (asksNothing(asked)) {
      where.and('t.service_id not in (select u.id from services u where u.unlisted_at is not null)')
      return { from: 'services_at_locations t', id: 't.id', where }
    }
    if (!(await limitServices(db, asked, where))) return undefined
    await limitPlaces(db, asked, where)
    if (asked.search)
      where.and(`s.id = any(${where.value(await servicesFound(db, asked.search, now))}::uuid[])`)
    const from = `services_at_locations t join services s on s.id = t.service_id${
      asked.near || asked.postcode ? ' join locations l on l.id = t.location_id' : ''
    }`
    return { from, id: 't.id', where }
  },
  tellAt,
  async (context, asked, how) => {
    const id = await idHere(context, 'services_at_locations', asked)
    return id ? (await tellAt(context, [id], { ...how, full: true }))[0] : undefined
  },
)

/** Our own taxonomies or terms first, then what sources brought. */
const recordList = (kind: 'taxonomy' | 'taxonomy_term', ours: readonly Written[]): List => {
  const mine = ({ search, taxonomy, topOnly: _, parent }: Asked) =>
    ours.filter(
      each =>
        (!search || fold(`${each.name} ${each.code ?? ''}`).includes(fold(search))) &&
        (!taxonomy || each.taxonomy_id === taxonomy) &&
        !parent,
    )
  const question = (asked: Asked): Question => {
    const where = new Where()
    where.and(`r.kind = ${where.value(kind)}`)
    if (asked.search)
      where.and(
        `lower(coalesce(r.name, '') || ' ' || coalesce(r.written ->> 'code', '')) like lower(${where.value(holding(asked.search))})`,
      )
    if (asked.taxonomy && kind === 'taxonomy_term')
      where.and(`r.taxonomy_id = ${where.value(asked.taxonomy)}`)
    if (asked.topOnly) where.and('r.parent_id is null')
    if (asked.parent) where.and(`r.parent_id = ${where.value(asked.parent)}`)
    return { from: 'standard_records r', id: 'r.id', where }
  }
  const tell = async ({ db }: Context, ids: readonly string[]): Promise<Written[]> => {
    const { rows } = await db.connection.query<{ id: string; written: Written }>(
      'select id, written from standard_records where id = any($1::uuid[]) order by id',
      [ids],
    )
    return rows.flatMap(({ id, written }): Written[] => {
      const made = conform(kind, written, id)
      return made ? [made] : []
    })
  }
  return {
    perPage,
    page: async (context, asked, skip, take) => {
      const own = mine(asked)
      const shown = own.slice(skip, skip + take)
      const { ids, total } = await pageOf(
        context,
        question(asked),
        Math.max(0, skip - own.length),
        Math.max(1, take - shown.length),
      )
      const more = take > shown.length ? await tell(context, ids) : []
      return { total: own.length + total, contents: [...shown, ...more] }
    },
    all: async function* (context, asked) {
      yield mine(asked)
      for await (const ids of batchesOf(context, question(asked))) yield tell(context, ids)
    },
    one: async ({ db }, id) => {
      const own = ours.find(each => each.id === id)
      if (own) return own
      const { rows } = await db.connection.query<{ id: string; written: Written }>(
        `select id, written from standard_records where kind = $1 and external_id = $2`,
        [kind, id],
      )
      const [row] = rows
      return row && textOf(row.written.id) ? conform(kind, row.written, row.id) : undefined
    },
  }
}

export const taxonomies: List = recordList('taxonomy', profileTaxonomies)
export const taxonomyTerms: List = recordList('taxonomy_term', profileTerms)
