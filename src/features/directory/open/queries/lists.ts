import { keptInPlaceOf, knownUnder } from '#features/people/index.ts'
import { isId } from '#platform/id.ts'
import { searchServices } from '../../queries/search.ts'
import type { Asked } from '../asked.ts'
import { Teller } from '../tell.ts'
import {
  holding,
  isListed,
  limitPlaces,
  limitServices,
  organisationId,
  servicesFound,
  Where,
} from './find.ts'
import { type Context, type List, listOf, type Tell } from './list.ts'
import { loadAt, loadOrganisations, loadServices } from './load.ts'

/** No search finds as many; the database counts no farther. */
const farthest = 1_000_000_000

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
