/**
 * Reads a directory in the older Ohana form: one CSV per table (organizations, locations, services, addresses, phones,
 * contacts, regular_schedules, holiday_schedules, programs, taxonomy), tied by the ids in them. A service is given at one
 * location, a location belongs to one organisation. Persons among the contacts are kept aside, for staff only.
 */
import type { Tongue } from '#platform/text.ts'
import { longestId } from '../external-id.ts'
import { namedRowsOf, type TextRow } from '../intake/table-text.ts'
import type { LocationListing, OrganisationListing, ReadRow, ServiceListing } from '../listing.ts'
import type { Reading } from '../reading.ts'
import { type Refusal, type RefusalCode, type Remark, shortened } from '../remark.ts'
import { readOhanaLocation } from './location.ts'
import { readOhanaOrganisation, readOhanaService } from './service.ts'
import { type Ohana, type OhanaTable, ohanaTables } from './tie.ts'

/** Whether a package's tables are Ohana's: its services point to a location, where the standard's point to an organisation. */
export function isOhana(files: ReadonlyMap<string, string>): boolean {
  const [heading = ''] = (files.get('services.csv') ?? '').split(/\r\n|\n|\r/, 1)
  return (
    files.has('organizations.csv') &&
    (/\blocation_id\b/.test(heading) ||
      ((files.has('regular_schedules.csv') || files.has('mail_addresses.csv')) && files.has('locations.csv')))
  )
}

export function readOhana(files: ReadonlyMap<string, string>, tongue: Tongue = 'en'): Reading {
  const refused: Refusal[] = []
  const tables = {} as Record<OhanaTable, TextRow[]>
  for (const table of ohanaTables) {
    const text = files.get(`${table}.csv`)
    const rows = text === undefined ? [] : namedRowsOf(text)
    if (!rows) refused.push({ line: 1, field: `${table}.csv`, reason: 'not-a-table', written: '' })
    tables[table] = rows ?? []
  }
  const no = (table: OhanaTable, row: TextRow, reason: RefusalCode, written = '') => {
    const shown = written || row.cells.name || row.cells.id || ''
    refused.push({ line: row.line, field: `${table}.csv`, reason, written: shortened(shown) })
  }
  const ohana: Ohana = { tables, tongue }
  const organisations = known('organizations', tables, no, row => readOhanaOrganisation(ohana, row))
  const remarks = new Map<string, Remark[]>()
  const locations = known('locations', tables, no, row => {
    const organisation = organisations.get(row.cells.organization_id ?? '')
    if (!organisation) return undefined
    const { location, remarks: said } = readOhanaLocation(ohana, row, organisation.read.externalId)
    remarks.set(location.externalId, said)
    return location
  })
  const rows: ReadRow[] = []
  const used = new Set<string>()
  const owners = new Map([...organisations.values()].map(({ read }) => [read.externalId, read]))
  for (const { read: service, row } of known('services', tables, no, row => {
    const location = locations.get(row.cells.location_id ?? '')
    return location && readOhanaService(ohana, row, location.read)
  }).values()) {
    const location = locations.get(row.cells.location_id ?? '')?.read
    const organisation = location && owners.get(location.organisation)
    if (!location || !organisation) continue
    const seen = used.has(location.externalId)
    used.add(location.externalId)
    used.add(organisation.externalId)
    const said = seen ? [] : (remarks.get(location.externalId) ?? [])
    const doubt: Remark[] = service.kinds.length === 0 ? [{ code: 'kind-not-known' }] : []
    rows.push(rowOf(row, organisation, [location], [service], [...said, ...doubt]))
  }
  for (const { read, row } of locations.values()) {
    if (used.has(read.externalId)) continue
    used.add(read.organisation)
    const organisation = owners.get(read.organisation)
    if (organisation) rows.push(rowOf(row, organisation, [read], [], remarks.get(read.externalId) ?? []))
  }
  for (const { read, row } of organisations.values())
    if (!used.has(read.externalId)) rows.push(rowOf(row, read, [], [], []))
  if (rows.length === 0 && refused.length === 0)
    refused.push({ line: 1, reason: 'no-records', written: 'organizations.csv' })
  return { rows, refused, scope: {} }
}

const rowOf = (
  { line }: TextRow,
  organisation: OrganisationListing,
  locations: readonly LocationListing[],
  services: readonly ServiceListing[],
  remarks: readonly Remark[],
): ReadRow => ({
  line,
  organisation,
  locations,
  services,
  remarks,
})

type Kept<Listing> = Map<string, { read: Listing; row: TextRow }>

/** Rows of a table by id; those that cannot be taken are refused with their line. */
function known<Listing>(
  table: OhanaTable,
  tables: Record<OhanaTable, TextRow[]>,
  no: (table: OhanaTable, row: TextRow, reason: RefusalCode, written?: string) => void,
  read: (row: TextRow) => Listing | undefined,
): Kept<Listing> {
  const kept: Kept<Listing> = new Map()
  for (const row of tables[table]) {
    const { id, name } = row.cells
    if (!id) no(table, row, 'id-missing')
    else if (id.length > longestId) no(table, row, 'id-too-long')
    else if (!name) no(table, row, 'name-missing')
    else if (kept.has(id)) no(table, row, 'listed-twice')
    else {
      const listing = read(row)
      if (listing) kept.set(id, { read: listing, row })
      else no(table, row, 'points-nowhere')
    }
  }
  return kept
}
