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
import { services } from '../tables.ts'
import { tieToLocations } from './import/keep-services.ts'
import { countListings, indexTexts } from './index-texts.ts'
import { insertPlace } from './places.ts'

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
  /** The same, as fields; as many as there are. */
  places?: readonly LocationFields[]
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
  const at: string[] = []
  for (const place of service.places ?? (service.place ? [placeFrom(service.place)] : []))
    at.push(await insertPlace(db, service.organisationId, place, origin, now))
  if (at.length > 0) await tieToLocations(db, [{ id, at }])
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
