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

/** Gathers the rows of a reading: a service told on several lines is given at all the places they name. */
export function contentOf(reading: Reading): Content {
  const content: Content = { organisations: new Map(), locations: new Map(), services: new Map() }
  for (const row of reading.rows) {
    const { organisation } = row
    if (!content.organisations.has(organisation.externalId))
      content.organisations.set(organisation.externalId, organisation)
    for (const location of row.locations)
      if (!content.locations.has(location.externalId)) content.locations.set(location.externalId, location)
    for (const service of row.services) {
      const known = content.services.get(service.externalId)
      const locations = [...new Set([...(known?.locations ?? []), ...service.locations])]
      content.services.set(service.externalId, { ...(known ?? service), locations })
    }
  }
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
