import type { Tongue } from '#platform/text.ts'
import type { Json } from '../intake/json.ts'
import type {
  ExternalId,
  LocationListing,
  OrganisationListing,
  ReadRow,
  ServiceListing,
  StandardRecord,
} from '../listing.ts'
import type { Refusal, RefusalCode, Remark } from '../remark.ts'
import { inCircles } from './circles.ts'
import type { Entry } from './entry.ts'
import { readLocation } from './location.ts'
import { readOrganisation } from './organisation.ts'
import { type Fault, readObject } from './read-object.ts'
import { isObject } from './record.ts'
import { readService } from './service.ts'
import type { KeptLocation, KeptService, Store } from './store.ts'
import { idOf, textOf } from './written.ts'

type No = { ok: false; reason: RefusalCode; field?: string; written?: string }
type Made<Listing> = { ok: true; listing: Listing; remarks: readonly Remark[] } | No

const no = (reason: RefusalCode, field?: string, written?: string): No => ({
  ok: false,
  reason,
  ...(field && { field }),
  ...(written && { written }),
})
const noFor = ({ why, field, written }: Fault): No => no(why, field, written)

/** Makes listings of what a document was taken apart into, each thing once, and says why where none can be made. */
export class Assembly {
  readonly remarks: Remark[] = []
  readonly #store: Store
  readonly #tongue: Tongue
  readonly #organisations = new Map<ExternalId, Made<OrganisationListing>>()
  readonly #locations = new Map<ExternalId, Made<LocationListing>>()
  readonly #services = new Map<ExternalId, Made<ServiceListing>>()
  readonly #circular: ReadonlySet<string>

  constructor(store: Store, tongue: Tongue) {
    this.#store = store
    this.#tongue = tongue
    this.#circular = inCircles(
      new Map(
        [...store.organisations.values()].map(({ written }) => [
          idOf(written) ?? '',
          textOf(written.parent_organization_id),
        ]),
      ),
    )
  }

  rowsOf(entries: readonly Entry[]): { rows: ReadRow[]; refused: Refusal[] } {
    const rows: ReadRow[] = []
    const refused: Refusal[] = []
    for (const entry of entries) {
      const { line, record } = entry
      const made = entry.refused ? { ok: false as const, ...entry.refused } : this.#row(entry)
      if (made === undefined) continue
      if (!made.ok) {
        const { ok: _, written = shownOf(entry.written), ...why } = made as No & { firstLine?: number }
        refused.push({ line, record, written, ...why })
      } else rows.push({ line, record, ...made.row })
    }
    return { rows, refused }
  }

  records(): StandardRecord[] {
    const all = [...this.#store.records.values()]
    const circular = inCircles(
      new Map(
        all
          .filter(each => each.kind === 'taxonomy_term')
          .map(each => [each.key, textOf(each.written.parent_id)]),
      ),
    )
    return all.map(({ kind, key, written, line }) => {
      if (circular.has(key) && kind === 'taxonomy_term')
        this.remarks.push({ code: 'parent-in-circle', field: 'parent_id', written: key, line })
      return { kind, externalId: key, written, line }
    })
  }

  #row({ about }: Entry): { ok: true; row: Omit<ReadRow, 'line' | 'record'> } | No | undefined {
    if (!about || about.isMore) return undefined
    const services: ServiceListing[] = []
    const remarks: Remark[] = []
    const places = new Set<ExternalId>()
    let whose = about.organisation
    if (about.location) {
      whose = this.#ownerOf(this.#store.locations.get(about.location))
      places.add(about.location)
    }
    for (const key of about.services) whose ??= this.#store.services.get(key)?.organisation
    if (!whose || !this.#store.organisations.has(whose))
      return no('organisation-missing', whose && 'organization_id', whose?.replace(/^hsds:/, ''))
    const organisation = this.#organisation(whose)
    if (!organisation.ok) return organisation
    remarks.push(...organisation.remarks)
    for (const key of this.#placesOf(whose)) places.add(key)
    for (const key of about.services) {
      const kept = this.#store.services.get(key)
      if (!kept) continue
      const made = this.#service(kept, whose)
      if (!made.ok) return made
      services.push(made.listing)
      remarks.push(...made.remarks)
      for (const place of made.listing.locations) places.add(place)
    }
    const locations: LocationListing[] = []
    for (const key of places) {
      const isNew = !this.#locations.has(key)
      const made = this.#location(key, whose)
      if (!made.ok) return made
      locations.push(made.listing)
      if (isNew) remarks.push(...made.remarks)
    }
    if (services.some(each => each.kinds.length === 0)) remarks.push({ code: 'kind-not-known' })
    return { ok: true, row: { organisation: organisation.listing, locations, services, remarks } }
  }

  /** Whose a place is: as it says itself, or as whatever named it does. */
  #ownerOf(kept: KeptLocation | undefined): ExternalId | undefined {
    const said = textOf(kept?.written.organization_id)
    const owner = said && `hsds:${said}`
    return owner && this.#store.organisations.has(owner) ? owner : kept?.organisation
  }

  #placesOf(organisation: ExternalId): ExternalId[] {
    const places = this.#store.organisations.get(organisation)?.written.locations
    return Array.isArray(places) ? (places as ExternalId[]) : []
  }

  #organisation(key: ExternalId): Made<OrganisationListing> {
    return once(this.#organisations, key, () => {
      const kept = this.#store.organisations.get(key)
      if (!kept) return no('organisation-missing')
      if (!idOf(kept.written)) return no('id-missing', 'id')
      const { locations: _, ...own } = kept.written
      const read = readObject('organization', own)
      if (!read.ok) return noFor(read.fault)
      if (!read.read.name) return no('name-missing', 'name')
      const listing = { ...readOrganisation(key, read.read, this.#tongue), written: kept.written }
      const remarks: Remark[] = this.#circular.has(key.slice(5))
        ? [{ code: 'parent-in-circle', field: 'parent_organization_id', written: key.slice(5) }]
        : []
      return { ok: true, listing, remarks }
    })
  }

  #location(key: ExternalId, whose: ExternalId): Made<LocationListing> {
    return once(this.#locations, key, () => {
      const kept = this.#store.locations.get(key)
      if (!kept) return no('not-a-listing')
      const read = readObject('location', kept.written)
      if (!read.ok) return noFor(read.fault)
      const owner = this.#ownerOf(kept)
      const { location, remarks } = readLocation(
        key,
        { read: read.read, raw: kept.written },
        owner && this.#store.organisations.has(owner) ? owner : whose,
        this.#tongue,
      )
      return { ok: true, listing: { ...location, written: kept.written }, remarks }
    })
  }

  #service(kept: KeptService, whose: ExternalId): Made<ServiceListing> {
    return once(this.#services, kept.key, () => {
      if (!idOf(kept.written)) return no('id-missing', 'service.id')
      const read = readObject('service', kept.written)
      if (!read.ok) return noFor(read.fault)
      if (!read.read.name) return no('name-missing', 'service.name')
      const remarks: Remark[] = []
      const at = [...kept.at].filter(([place]) => {
        const known = this.#store.locations.has(place)
        if (!known) remarks.push({ code: 'reference-missing', field: 'location_id', written: place.slice(5) })
        return known
      })
      const saidAt = at.map(([, written]) => readObject('service_at_location', written))
      const unkeepable = saidAt.find(said => !said.ok && said.fault.why === 'id-too-long')
      if (unkeepable && !unkeepable.ok) return noFor(unkeepable.fault)
      const schedules = saidAt.flatMap(said => (said.ok ? (said.read.schedules ?? []) : []))
      const places = at.map(([place]) => place)
      const made = readService(kept.key, read.read, { whose, places, schedules }, this.#tongue)
      const listing: ServiceListing = {
        ...made.listing,
        written: kept.written,
        ...(at.length > 0 && { at: Object.fromEntries(at) }),
      }
      return { ok: true, listing, remarks: [...remarks, ...made.remarks] }
    })
  }
}

function once<Thing>(all: Map<string, Thing>, key: string, make: () => Thing): Thing {
  const known = all.get(key)
  if (known) return known
  const made = make()
  all.set(key, made)
  return made
}

function shownOf(written: Json): string {
  const name = isObject(written) ? (written.name ?? written.id) : written
  return typeof name === 'string' ? name : (JSON.stringify(name) ?? '')
}
