import { findOrganisation } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { normalAddress } from '../address.ts'
import { codesOf } from '../findable.ts'
import type { Address, Coordinates, Province } from '../listing.ts'
import { blankFields } from '../listing-form.ts'
import { type LocalOrigin, type LocationFields, markLocal, type ServiceFields } from '../origin.ts'
import { readPostalCode } from '../province.ts'
import { locations, services } from '../tables.ts'
import { locationColumns } from './import/keep-locations.ts'
import { tieToLocations } from './import/keep-services.ts'
import { countListings, indexTexts } from './index-texts.ts'

export interface NewPlace {
  /** Reached over the internet: it has no door. */
  online?: boolean | undefined
  street?: string | undefined
  city?: string | undefined
  province?: Province | undefined
  postalCode?: string | undefined
  coordinates?: Coordinates | undefined
  accessibility?: TextIn | undefined
}

export interface NewService {
  organisationId: string
  /** What is left out is not known. */
  fields: Partial<ServiceFields>
  place?: NewPlace | undefined
  by?: LocalOrigin['by']
}

/** Lists a service by hand; every field it is given is local. Undefined when the organisation is not here. */
export async function addService(
  db: TenantDb,
  actor: Actor,
  service: NewService,
  now: Date,
): Promise<string | undefined> {
  if (!(await findOrganisation(db, service.organisationId))) return undefined
  const origin: LocalOrigin = { by: service.by ?? 'staff', name: actor.name, at: now.toISOString() }
  const fields: ServiceFields = { ...blankFields, ...service.fields }
  const id = newId()
  const row = { partnershipId: db.partnershipId, version: 1, createdAt: now, changedAt: now }
  await db.insert(services).values({
    ...row,
    id,
    organisationId: service.organisationId,
    listing: fields,
    origins: markLocal({}, Object.keys(service.fields), origin),
    kinds: [...fields.kinds],
    audiences: [...fields.audiences],
    languages: codesOf(fields) ?? null,
    state: fields.state,
  })
  if (service.place) {
    const place = placeFrom(service.place)
    const locationId = newId()
    await db.insert(locations).values({
      ...row,
      ...locationColumns(place),
      id: locationId,
      organisationId: service.organisationId,
      origins: markLocal(
        {},
        ['address', 'coordinates', ...(service.place.accessibility ? ['accessibility'] : [])],
        origin,
      ),
    })
    await tieToLocations(db, [{ id, at: [locationId] }])
  }
  await indexTexts(db, [id])
  await countListings(db)
  await record(db, actor, now, 'service.added', {
    subject: id,
    public: true,
    detail: { organisationId: service.organisationId },
  })
  return id
}

/** A place as typed: a door, or a way over the internet. */
function placeFrom({
  online,
  street = '',
  city,
  province,
  postalCode,
  coordinates,
  accessibility,
}: NewPlace): LocationFields {
  const address: Address = {
    street: street ? { en: street } : {},
    ...(city && { city: { en: city } }),
    ...(province && { province }),
    ...(postalCode && { postalCode: readPostalCode(postalCode) ?? postalCode }),
    normal: normalAddress({ street, city, province }).key,
  }
  return {
    form: online ? 'virtual' : 'physical',
    ...(!online && { address }),
    ...(coordinates && { coordinates }),
    ...(accessibility && { accessibility }),
    phones: [],
    schedules: [],
    aside: {},
  }
}
