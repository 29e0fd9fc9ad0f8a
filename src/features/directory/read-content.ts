import { hash } from 'node:crypto'
import type { LocationListing, OrganisationListing, ServiceListing } from './listing.ts'
import { canonical } from './origin.ts'
import type { Reading } from './reading.ts'

/** A file's content, each organisation, place and service once. */
export interface Content {
  organisations: Map<string, OrganisationListing>
  locations: Map<string, LocationListing>
  services: Map<string, ServiceListing>
}

/** Gathers the rows of a reading: a service told on several lines is given at all the places they name. Whoever a place belongs to is among the organisations. */
export function contentOf(reading: Reading): Content {
  const content: Content = { organisations: new Map(), locations: new Map(), services: new Map() }
  const named = new Map<string, string>()
  for (const row of reading.rows) {
    const { organisation } = row
    if (!content.organisations.has(organisation.externalId))
      content.organisations.set(organisation.externalId, organisation)
    for (const location of row.locations) {
      if (content.locations.has(location.externalId)) continue
      content.locations.set(location.externalId, location)
      named.set(location.externalId, organisation.externalId)
    }
    for (const service of row.services) {
      const known = content.services.get(service.externalId)
      const locations = [...new Set([...(known?.locations ?? []), ...service.locations])]
      content.services.set(service.externalId, { ...(known ?? service), locations })
    }
  }
  // Whose place it is may have been refused: then it is theirs who are taken and named it first.
  for (const [id, location] of content.locations)
    if (!content.organisations.has(location.organisation))
      content.locations.set(id, { ...location, organisation: named.get(id) ?? location.organisation })
  return content
}

/**
 * Equal for equal content: how a second import of the same file finds nothing to do. What a source wrote may come in
 * another order of its fields, as it does from a database.
 */
export function contentHash(listing: { written?: unknown; at?: unknown }): string {
  const { written, at, ...own } = listing
  const asWritten = written === undefined && at === undefined ? '' : canonical([written, at])
  return hash('sha256', JSON.stringify(own) + asWritten, 'base64url').slice(0, 32)
}
