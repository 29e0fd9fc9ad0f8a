import { inTongue, type TextIn, type Tongue, textIn } from '#platform/text.ts'
import { normalAddress } from './address.ts'
import { readCoordinates } from './coordinates.ts'
import type { Address, Province } from './listing.ts'
import { inBoth } from './listing-form.ts'
import type { LocationFields } from './origin.ts'
import { readPostalCode } from './province.ts'

/** Where a service is given, as staff type it. */
export interface TypedPlace {
  way: 'door' | 'online'
  nameOfPlaceEn?: string | undefined
  nameOfPlaceFr?: string | undefined
  street?: string | undefined
  city?: string | undefined
  province?: Province | undefined
  postalCode?: string | undefined
  latitude?: string | undefined
  longitude?: string | undefined
  accessibilityEn?: string | undefined
  accessibilityFr?: string | undefined
  transportEn?: string | undefined
  transportFr?: string | undefined
}

export type PlaceRead =
  | { ok: true; fields: LocationFields }
  | { ok: false; field: string; why: 'no-address' | 'coordinates-wrong' }

export const blankPlace: LocationFields = { form: 'physical', phones: [], schedules: [], aside: {} }

/** The form as it opens. */
export function typedPlaceFrom(fields: LocationFields, tongue: Tongue): Record<string, string> {
  const { address, coordinates, name, accessibility, transport } = fields
  return {
    way: fields.form === 'virtual' ? 'online' : 'door',
    nameOfPlaceEn: name?.en ?? '',
    nameOfPlaceFr: name?.fr ?? '',
    street: inTongue(address?.street, tongue).text,
    city: inTongue(address?.city, tongue).text,
    province: address?.province ?? '',
    postalCode: address?.postalCode ?? '',
    latitude: String(coordinates?.latitude ?? ''),
    longitude: String(coordinates?.longitude ?? ''),
    accessibilityEn: accessibility?.en ?? '',
    accessibilityFr: accessibility?.fr ?? '',
    transportEn: transport?.en ?? '',
    transportFr: transport?.fr ?? '',
  }
}

/** What was typed, as a place; whatever was left as shown stays as it was. */
export function readTypedPlace(before: LocationFields, typed: TypedPlace, tongue: Tongue): PlaceRead {
  const { name: _, accessibility: __, transport: ___, address: ____, coordinates: _____, ...rest } = before
  const isOnline = typed.way === 'online'
  const address = isOnline ? undefined : addressFrom(before, typed, tongue)
  if (!isOnline && !address) return { ok: false, field: 'street', why: 'no-address' }
  const at = isOnline ? { ok: true as const } : coordinatesFrom(before, typed, tongue)
  if (!at.ok) return { ok: false, field: 'latitude', why: 'coordinates-wrong' }
  const texts = {
    name: inBoth(before.name, typed.nameOfPlaceEn, typed.nameOfPlaceFr),
    accessibility: inBoth(before.accessibility, typed.accessibilityEn, typed.accessibilityFr),
    transport: inBoth(before.transport, typed.transportEn, typed.transportFr),
  }
  return {
    ok: true,
    fields: {
      ...rest,
      form: isOnline ? 'virtual' : before.form === 'virtual' ? 'physical' : before.form,
      ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
      ...(address && { address }),
      ...(at.coordinates && { coordinates: at.coordinates }),
    },
  }
}

function addressFrom(before: LocationFields, typed: TypedPlace, tongue: Tongue): Address | undefined {
  const { street, city, province, postalCode } = typed
  if (!street && !city) return undefined
  const shown = typedPlaceFrom(before, tongue)
  const fields = ['street', 'city', 'province', 'postalCode'] as const
  if (before.address && fields.every(field => (typed[field] ?? '') === shown[field])) return before.address
  const kept = (had: TextIn | undefined, written: string | undefined): TextIn =>
    inTongue(had, tongue).text === written
      ? (had ?? {})
      : textIn({ [tongue === 'fr' ? 'fr' : 'en']: written })
  const cityIn = kept(before.address?.city, city)
  const { country, provinceWritten } = before.address ?? {}
  return {
    street: kept(before.address?.street, street),
    ...(city && { city: cityIn }),
    ...(province ? { province } : provinceWritten && { provinceWritten }),
    ...(postalCode && { postalCode: readPostalCode(postalCode) ?? postalCode }),
    ...(country && { country }),
    normal: normalAddress({ street: street ?? '', city, province }).key,
  }
}

function coordinatesFrom(before: LocationFields, typed: TypedPlace, tongue: Tongue) {
  const { latitude, longitude, province } = typed
  if (!latitude && !longitude) return { ok: true as const }
  const shown = typedPlaceFrom(before, tongue)
  const isSame = latitude === shown.latitude && longitude === shown.longitude
  if (isSame && province === (before.address?.province ?? undefined))
    return { ok: true as const, coordinates: before.coordinates }
  const { coordinates } = readCoordinates({ latitude, longitude }, province)
  return coordinates ? { ok: true as const, coordinates } : { ok: false as const }
}
