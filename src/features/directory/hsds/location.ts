import { type TextIn, type Tongue, textIn } from '#platform/text.ts'
import { normalAddress } from '../address.ts'
import { readCoordinates } from '../coordinates.ts'
import { idFrom } from '../external-id.ts'
import type { Address, LocationListing } from '../listing.ts'
import { provinceNamed, readPostalCode } from '../province.ts'
import { readSite } from '../reach.ts'
import type { Remark } from '../remark.ts'
import { asideOf } from './aside.ts'
import type { HsdsLocation } from './objects.ts'
import type { HsdsAddress } from './parts.ts'
import { readLanguages, readPhone } from './reach.ts'
import { readSchedule } from './schedule.ts'

const used = [
  'id',
  'location_type',
  'url',
  'organization_id',
  'name',
  'description',
  'transportation',
  'latitude',
  'longitude',
  'languages',
  'accessibility',
  'phones',
  'schedules',
]

export function readLocation(
  written: HsdsLocation,
  organisation: string,
  tongue: Tongue,
): { location: LocationListing; remarks: readonly Remark[] } {
  const said = (text: string | undefined): TextIn | undefined =>
    text ? textIn({ [tongue]: text }) : undefined
  const street = written.addresses.find(each => each.address_type !== 'postal') ?? written.addresses[0]
  const address = street && readAddress(street, tongue)
  const { coordinates, remarks } = readCoordinates(
    { latitude: written.latitude, longitude: written.longitude },
    address?.province,
  )
  const site = readSite(written.url ?? '')
  const name = said(written.name)
  const about = said(written.description)
  const transport = said(written.transportation)
  const accessibility = said(
    written.accessibility
      .flatMap(each => [each.description, each.details])
      .filter(Boolean)
      .join('\n'),
  )
  const location: LocationListing = {
    externalId: written.id
      ? `hsds:${written.id}`
      : idFrom('hsds', 'location', organisation, address?.normal ?? '', written.name ?? ''),
    organisation,
    form:
      written.location_type === 'postal' || written.location_type === 'virtual'
        ? written.location_type
        : 'physical',
    phones: written.phones.flatMap(each => readPhone(each, tongue)),
    schedules: written.schedules.map(each => readSchedule(each, tongue)),
    aside: asideOf(written, coordinates ? used : used.filter(field => !/itude$/.test(field))),
    ...(name && { name }),
    ...(about && { about }),
    ...(transport && { transport }),
    ...(accessibility && { accessibility }),
    ...(address && { address }),
    ...(coordinates && { coordinates }),
    ...(site && { site }),
    ...(written.languages && { languages: readLanguages(written.languages) }),
  }
  return { location, remarks }
}

function readAddress(written: HsdsAddress, tongue: Tongue): Address {
  const street = [written.address_1, written.address_2].filter(Boolean).join('\n')
  const province = provinceNamed(written.state_province ?? '')
  const postalCode = readPostalCode(written.postal_code ?? '') ?? written.postal_code
  return {
    street: textIn({ [tongue]: street }),
    ...(written.city && { city: textIn({ [tongue]: written.city }) }),
    ...(province && { province }),
    ...(written.state_province && { provinceWritten: written.state_province }),
    ...(postalCode && { postalCode }),
    ...(written.country && { country: written.country }),
    normal: normalAddress({
      street: written.address_1 ?? street,
      city: written.city,
      province: written.state_province,
    }).key,
  }
}
