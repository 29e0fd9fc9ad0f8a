import { idFrom, longestId } from '../external-id.ts'
import type { ExternalId } from '../listing.ts'
import type { ObjectName } from './shape.ts'
import { idOf, isWritten, objectsIn, textOf, type Written } from './written.ts'

/** What one thing says in all places of a document that tell of it. */
interface Kept {
  key: ExternalId
  written: Written
  line: number
}

export interface KeptService extends Kept {
  organisation: ExternalId | undefined
  at: Map<ExternalId, Written>
}

export interface KeptLocation extends Kept {
  organisation: ExternalId | undefined
}

interface KeptRecord extends Kept {
  kind: ObjectName
}

/**
 * Takes a document apart: organizations, services, locations, what a service says of its places, taxonomies and terms,
 * each kept once and whole; what stands inside another leaves its key there. The same thing told of twice is put
 * together: what one place leaves out, the other says.
 */
export class Store {
  readonly organisations = new Map<ExternalId, Kept>()
  readonly services = new Map<ExternalId, KeptService>()
  readonly locations = new Map<ExternalId, KeptLocation>()
  readonly records = new Map<string, KeptRecord>()

  organisation(written: Written, line: number): ExternalId {
    const id = idOf(written)
    const key = id ? `hsds:${id}` : idFrom('hsds', 'organization', textOf(written.name) ?? '')
    const { locations, services, ...own } = written
    const places = objectsIn(locations).map(each => this.location(each, key, line))
    keep(this.organisations, key, {
      key,
      line,
      // That it told of its services at all is kept; which they are, each of them says.
      written: this.#own(
        own,
        { ...(locations ? { locations: places } : {}), ...(services ? { services: [] } : {}) },
        line,
      ),
    })
    return key
  }

  location(written: Written, organisation: ExternalId | undefined, line: number): ExternalId {
    const id = idOf(written)
    const [address] = objectsIn(written.addresses)
    const words = [written.name, address?.address_1, address?.city].map(part => textOf(part) ?? '')
    const key = id ? `hsds:${id}` : idFrom('hsds', 'location', organisation ?? '', ...words)
    const kept = keep(this.locations, key, {
      key,
      line,
      written: this.#own(written, undefined, line),
      organisation,
    })
    kept.organisation ??= organisation
    return key
  }

  service(written: Written, organisation: ExternalId | undefined, line: number): ExternalId {
    const id = idOf(written)
    const nested = isWritten(written.organization) ? this.organisation(written.organization, line) : undefined
    const said = textOf(written.organization_id)
    const whose = nested ?? organisation ?? (said && `hsds:${said}`)
    const key = id ? `hsds:${id}` : idFrom('hsds', 'service', whose ?? '', textOf(written.name) ?? '')
    const { organization: _, service_at_locations: at, ...own } = written
    const kept = keep(this.services, key, {
      key,
      line,
      written: this.#own(own, at && { service_at_locations: [] }, line),
      organisation: whose,
      at: new Map(),
    })
    kept.organisation ??= whose
    for (const each of objectsIn(at)) this.serviceAt(key, each, line)
    return key
  }

  /** What is said of a service at one of its places. Undefined where no place is named. */
  serviceAt(service: ExternalId, written: Written, line: number): ExternalId | undefined {
    const kept = this.services.get(service)
    const { location, service: _, ...own } = written
    const said = textOf(written.location_id)
    const place = isWritten(location)
      ? this.location(location, kept?.organisation, line)
      : said && `hsds:${said}`
    if (!kept || !place) return undefined
    kept.at.set(place, merged(kept.at.get(place), this.#own(own, undefined, line)))
    return place
  }

  record(kind: ObjectName, written: Written, line: number): void {
    const id = idOf(written)
    if (!id || id.length > longestId) return
    keep(this.records, `${kind} ${id}`, { kind, key: id, written, line })
    if (kind !== 'taxonomy') return
    for (const term of objectsIn(written.taxonomy_terms))
      this.record('taxonomy_term', { taxonomy_id: id, ...term }, line)
  }

  #own(written: Written, more: unknown, line: number): Written {
    for (const { taxonomy_term: term } of objectsIn(written.attributes)) {
      if (!isWritten(term)) continue
      this.record('taxonomy_term', term, line)
      if (isWritten(term.taxonomy_detail)) this.record('taxonomy', term.taxonomy_detail, line)
    }
    return isWritten(more) ? { ...written, ...more } : written
  }
}

function keep<Thing extends Kept>(all: Map<string, Thing>, key: string, thing: Thing): Thing {
  const known = all.get(key)
  if (!known) {
    all.set(key, thing)
    return thing
  }
  known.written = merged(known.written, thing.written)
  return known
}

/** Two tellings of one thing as one: of a field both have, the longer list, else what was said first. */
function merged(first: Written | undefined, second: Written): Written {
  if (!first) return second
  const whole: Record<string, unknown> = { ...first }
  for (const [field, value] of Object.entries(second)) {
    const had = whole[field]
    const isMore = Array.isArray(had) && Array.isArray(value) && value.length > had.length
    if (had === undefined || had === null || isMore) whole[field] = value
  }
  return whole
}
