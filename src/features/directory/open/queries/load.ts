import type { TenantDb } from '#platform/db/tenant.ts'
import type { LocationToWrite } from '../../hsds/write/write-location.ts'
import type { OrganisationToWrite } from '../../hsds/write/write-organisation.ts'
import type { ServiceToWrite } from '../../hsds/write/write-service.ts'
import type { Written } from '../../hsds/written.ts'

/** Whether the names of contact persons in what a source wrote stay here: somebody said so of its list. */
interface FromList {
  personsHeld: boolean
}

export interface ServiceRow extends ServiceToWrite, FromList {
  organisationId: string
}

export interface OrganisationRow extends OrganisationToWrite, FromList {}

export interface LocationRow extends LocationToWrite, FromList {
  organisationId: string
}

export interface AtRow {
  id: string
  serviceId: string
  locationId: string
  externalId: string | null
  written: Written | null
}

/** Everything that is needed to tell of some services, places and organizations, by id. */
export interface Loaded {
  services: Map<string, ServiceRow>
  at: AtRow[]
  locations: Map<string, LocationRow>
  organisations: Map<string, OrganisationRow>
}

const personsHeld = (list: string) =>
  `exists (select from service_lists v where v.id = ${list} and v.persons_held_at is not null) as "personsHeld"`
const serviceColumns = `${personsHeld('services.list_id')}, id, external_id as "externalId", listing, written, origins, confirmed_at as "confirmedAt",
  changed_at as "changedAt", organisation_id as "organisationId"`

const readServices = {
  name: 'open services',
  text: `select ${serviceColumns} from services where id = any($1::uuid[])`,
}
const readServicesOf = {
  name: 'open services of organisations',
  text: `select ${serviceColumns} from services where organisation_id = any($1::uuid[]) and unlisted_at is null order by id`,
}
const readAt = {
  name: 'open services at locations',
  text: `select id, service_id as "serviceId", location_id as "locationId", external_id as "externalId", written
    from services_at_locations where service_id = any($1::uuid[]) order by id`,
}
const readLocations = {
  name: 'open locations',
  text: `select id, external_id as "externalId", listing, written, origins, organisation_id as "organisationId",
    ${personsHeld('locations.list_id')} from locations where id = any($1::uuid[])`,
}
const readLocationsOf = {
  name: 'open locations of organisations',
  text: `select id, external_id as "externalId", listing, written, origins, organisation_id as "organisationId",
    ${personsHeld('locations.list_id')} from locations where organisation_id = any($1::uuid[]) order by id`,
}
// Of several lists that tell of one organization, the one that tells in the standard, else the latest.
const readOrganisations = {
  name: 'open organisations',
  text: `select o.id, o.name, o.site, o.email, o.phone, l.listing, l.external_id as "externalId", l.written, ${personsHeld('l.list_id')}
    from organisations o left join lateral (
      select x.listing, x.external_id, x.written, x.list_id from listed_organisations x where x.organisation_id = o.id
      order by (x.written is null), x.changed_at desc, x.id limit 1) l on true
    where o.id = any($1::uuid[])`,
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map(row => [row.id, row]))

/** `full` also reads what only the whole form tells: the places. */
export async function loadServices(db: TenantDb, ids: readonly string[], full: boolean): Promise<Loaded> {
  const { rows } = await db.connection.query<ServiceRow>({ ...readServices, values: [ids] })
  return around(db, rows, full)
}

async function around(db: TenantDb, services: readonly ServiceRow[], full: boolean): Promise<Loaded> {
  const whose = [...new Set(services.map(each => each.organisationId))]
  const { rows: organisations } = await db.connection.query<OrganisationRow>({
    ...readOrganisations,
    values: [whose],
  })
  const loaded: Loaded = {
    services: byId(services),
    organisations: byId(organisations),
    locations: new Map(),
    at: [],
  }
  if (full) await addPlaces(db, loaded)
  return loaded
}

async function addPlaces(db: TenantDb, loaded: Loaded): Promise<void> {
  const { rows: at } = await db.connection.query<AtRow>({ ...readAt, values: [[...loaded.services.keys()]] })
  const { rows: own } = await db.connection.query<LocationRow>({
    ...readLocationsOf,
    values: [[...loaded.organisations.keys()]],
  })
  loaded.at = at
  loaded.locations = byId(own)
  const missing = [...new Set(at.map(each => each.locationId))].filter(id => !loaded.locations.has(id))
  if (missing.length === 0) return
  const { rows: others } = await db.connection.query<LocationRow>({ ...readLocations, values: [missing] })
  for (const each of others) loaded.locations.set(each.id, each)
}

/** Organizations with their places and all their services. */
export async function loadOrganisations(
  db: TenantDb,
  ids: readonly string[],
  full: boolean,
): Promise<Loaded> {
  const { rows: organisations } = await db.connection.query<OrganisationRow>({
    ...readOrganisations,
    values: [ids],
  })
  const loaded: Loaded = {
    services: new Map(),
    organisations: byId(organisations),
    locations: new Map(),
    at: [],
  }
  if (!full) return loaded
  const { rows: services } = await db.connection.query<ServiceRow>({ ...readServicesOf, values: [ids] })
  loaded.services = byId(services)
  await addPlaces(db, loaded)
  return loaded
}

/** Services at locations, each with its service and its place. */
export async function loadAt(db: TenantDb, ids: readonly string[], full: boolean): Promise<Loaded> {
  const { rows: wanted } = await db.connection.query<AtRow>({
    name: 'open at by id',
    text: `select id, service_id as "serviceId", location_id as "locationId", external_id as "externalId", written
      from services_at_locations where id = any($1::uuid[])`,
    values: [ids],
  })
  const loaded = await loadServices(db, [...new Set(wanted.map(each => each.serviceId))], full)
  loaded.at = wanted
  const missing = [...new Set(wanted.map(each => each.locationId))].filter(id => !loaded.locations.has(id))
  const { rows } = await db.connection.query<LocationRow>({ ...readLocations, values: [missing] })
  for (const each of rows) loaded.locations.set(each.id, each)
  return loaded
}
