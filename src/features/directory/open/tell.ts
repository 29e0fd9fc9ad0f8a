import { columnsOf } from '../hsds/schema.ts'
import type { ObjectName } from '../hsds/shape.ts'
import { conform } from '../hsds/write/conform.ts'
import { withoutPersons } from '../hsds/write/persons.ts'
import { writeLocation } from '../hsds/write/write-location.ts'
import { writeOrganisation } from '../hsds/write/write-organisation.ts'
import { writeService } from '../hsds/write/write-service.ts'
import { idOf, textOf, unmarked, type Written } from '../hsds/written.ts'
import type { AtRow, Loaded, LocationRow, ServiceRow } from './queries/load.ts'

/** Tells of what was loaded in the forms the interface answers; each thing is written once however often it is told. */
export class Teller {
  readonly #loaded: Loaded
  readonly #zone: string
  readonly #written = new Map<string, Written>()
  readonly #at: Map<string, AtRow[]>
  readonly #placesOf: Map<string, LocationRow[]>

  constructor(loaded: Loaded, zone: string) {
    this.#loaded = loaded
    this.#zone = zone
    this.#at = Map.groupBy(loaded.at, each => each.serviceId)
    this.#placesOf = Map.groupBy(loaded.locations.values(), each => each.organisationId)
  }

  /** A service with all it has; in an organization or at a location, without going back there. */
  service(id: string, within?: 'organization' | 'service_at_location'): Written | undefined {
    const row = this.#loaded.services.get(id)
    if (!row) return undefined
    const own = this.#service(row)
    const organization = this.#organisation(row.organisationId)
    const at = (this.#at.get(id) ?? []).map(each => this.#serviceAt(each))
    const { service_at_locations: said, ...rest } = own
    return {
      ...rest,
      ...(within !== 'organization' && organization && { organization }),
      ...(within !== 'service_at_location' &&
        (at.length > 0 || said !== undefined) && { service_at_locations: at }),
    }
  }

  serviceInList(id: string): Written | undefined {
    const row = this.#loaded.services.get(id)
    if (!row) return undefined
    const own = this.#service(row)
    const organization = this.#own(this.#loaded.organisations.get(row.organisationId)?.id)
    return {
      ...columnsIn('service', own),
      ...(organization && { organization: columnsIn('organization', organization) }),
      ...(own.program !== undefined && { program: columnsIn('program', own.program as Written) }),
    }
  }

  organisation(id: string, fullService: boolean): Written | undefined {
    const own = this.#organisation(id)
    if (!own) return undefined
    const services = [...this.#loaded.services.values()]
      .filter(each => each.organisationId === id)
      .map(each => {
        if (fullService) return this.service(each.id, 'organization')
        const { id: its, name, status } = this.#service(each)
        return { id: its, name, status }
      })
    const isSaid = this.#loaded.organisations.get(id)?.written?.services !== undefined
    return services.length > 0 || isSaid ? { ...own, services } : own
  }

  organisationInList(id: string): Written | undefined {
    const own = this.#own(id)
    return own && columnsIn('organization', own)
  }

  at(row: AtRow): Written {
    return { ...this.#serviceAt(row), service: this.service(row.serviceId, 'service_at_location') }
  }

  atInList(row: AtRow): Written {
    const { location, ...own } = this.#serviceAt(row)
    return {
      ...columnsIn('service_at_location', own),
      ...(location !== undefined && { location: columnsIn('location', location as Written) }),
      service: this.serviceInList(row.serviceId),
    }
  }

  #service(row: ServiceRow): Written {
    return this.#once(`s${row.id}`, () => {
      const whole = writeService(row, this.#zone)
      const written = row.personsHeld ? withoutPersons(whole, [this.#own(row.organisationId)]) : whole
      // The standard gives every service a name; a list may give it none.
      const name = textOf(written.name) ?? textOf(this.#own(row.organisationId)?.name)
      return fitted('service', { ...written, name }, row.id)
    })
  }

  #serviceAt(row: AtRow): Written {
    const own = this.#once(`a${row.id}`, () => {
      const id = row.written && row.externalId ? (idOf(row.written) ?? row.id) : row.id
      const written = { ...row.written, id }
      const service = this.#loaded.services.get(row.serviceId)
      const around = service && [this.#service(service), this.#own(service.organisationId)]
      return fitted(
        'service_at_location',
        service?.personsHeld ? withoutPersons(written, around) : written,
        row.id,
      )
    })
    const location = this.#location(row.locationId)
    return location ? { ...own, location } : own
  }

  #location(id: string): Written | undefined {
    const row = this.#loaded.locations.get(id)
    return (
      row &&
      this.#once(`l${id}`, () => {
        const whole = writeLocation(row)
        const written = row.personsHeld ? withoutPersons(whole, [this.#own(row.organisationId)]) : whole
        return fitted('location', written, id)
      })
    )
  }

  /** An organization as it stands in a service: with its places, without its services. */
  #organisation(id: string): Written | undefined {
    const own = this.#own(id)
    if (!own) return undefined
    return this.#once(`p${id}`, () => {
      const { locations: said, ...rest } = own
      const named = new Set(Array.isArray(said) ? (said as string[]) : [])
      // Where its source says which are its places, a place a service merely has is not one of them.
      const places = (this.#placesOf.get(id) ?? []).filter(
        ({ externalId, written }) =>
          !written ||
          textOf(written.organization_id) !== undefined ||
          (externalId !== null && (named.has(externalId) || named.has(unmarked(externalId)))),
      )
      return places.length > 0 || said !== undefined
        ? { ...rest, locations: places.flatMap(each => this.#location(each.id) ?? []) }
        : rest
    })
  }

  #own(id: string | undefined): Written | undefined {
    const row = id === undefined ? undefined : this.#loaded.organisations.get(id)
    if (!row) return undefined
    return this.#once(`o${row.id}`, () => {
      const { locations, services: _, ...whole } = writeOrganisation(row)
      const written = row.personsHeld ? withoutPersons(whole) : whole
      return { ...fitted('organization', written, row.id), ...(locations !== undefined && { locations }) }
    })
  }

  #once(key: string, make: () => Written): Written {
    const known = this.#written.get(key)
    if (known) return known
    const made = make()
    this.#written.set(key, made)
    return made
  }
}

function fitted(name: ObjectName, written: Written, seed: string): Written {
  const made = conform(name, written, seed)
  if (!made) throw new Error(`This ${name} cannot be written: ${seed}`)
  return made
}

const scalars = new Map<ObjectName, ReadonlySet<string>>()

/** Only what stands in a cell: the short form that lists give. */
function columnsIn(name: ObjectName, written: Written): Written {
  const columns = scalars.get(name) ?? new Set(columnsOf(name).map(([column]) => column))
  scalars.set(name, columns)
  return Object.fromEntries(Object.entries(written).filter(([field]) => columns.has(field)))
}
