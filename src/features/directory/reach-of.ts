import type { Phone } from './listing.ts'
import type { LocationFields, ServiceFields } from './origin.ts'
import { readPhones } from './phone.ts'

export interface Known {
  phone: string | null
  email: string | null
  site: string | null
}

export interface ReachOf {
  phones: readonly Phone[]
  email: string | undefined
  site: string | undefined
}

/** How to reach a service: by its own numbers, else those of its only place, else its organisation's. */
export function reachOf(
  fields: ServiceFields,
  places: readonly LocationFields[],
  organisation: Known,
): ReachOf {
  const place = places.length === 1 ? places[0] : undefined
  const phones = [
    fields.phones,
    place?.phones ?? [],
    organisation.phone ? readPhones(organisation.phone) : [],
  ]
  return {
    phones: phones.find(some => some.length > 0) ?? [],
    email: fields.email ?? place?.email ?? organisation.email ?? undefined,
    site: fields.site ?? place?.site ?? organisation.site ?? undefined,
  }
}

export const writtenPhones = (phones: readonly Phone[]): string =>
  phones.map(phone => phone.written).join('; ')
