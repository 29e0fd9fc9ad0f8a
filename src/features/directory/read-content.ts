import { hash } from 'node:crypto'
import type { LocationListing, OrganisationListing, ServiceListing } from './listing.ts'
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

/** Equal for equal content: how a second import of the same file finds nothing to do. */
export const contentHash = (listing: object): string =>
  hash('sha256', JSON.stringify(listing), 'base64url').slice(0, 32)
