import { type Tongue, textIn } from '#platform/text.ts'
import { normalAddress } from '../address.ts'
import { readCoordinates } from '../coordinates.ts'
import type { Address, ExternalId, LocationListing } from '../listing.ts'
import { provinceNamed, readPostalCode } from '../province.ts'
import { readSite } from '../reach.ts'
import type { Remark } from '../remark.ts'
import { readLanguages, readPhone } from './reach.ts'
import { inTongues } from './said.ts'
import { readSchedule } from './schedule.ts'
import type { Read } from './shape.ts'
import type { Written } from './written.ts'

/** `raw` is what was read, before numbers were made of it: coordinates are believed only as they were written. */
export function readLocation(
  externalId: ExternalId,
  { read, raw }: { read: Read<'location'>; raw: Written },
  organisation: ExternalId,
  tongue: Tongue,
): { location: LocationListing; remarks: readonly Remark[] } {
  const said = inTongues(read, tongue)
  const addresses = read.addresses ?? []
  const street = addresses.find(each => each.address_type !== 'postal') ?? addresses[0]
  const address = street && readAddress(street, tongue)
  const { coordinates, remarks } = readCoordinates(
    { latitude: raw.latitude, longitude: raw.longitude },
    address?.province,
  )
  const site = readSite(read.url ?? '')
  const accessibility = textIn({
    [tongue]: (read.accessibility ?? [])
      .flatMap(each => [each.description, each.details])
      .filter(Boolean)
      .join('\n'),
  })
  const location: LocationListing = {
    externalId,
    organisation,
    form:
      read.location_type === 'postal' || read.location_type === 'virtual' ? read.location_type : 'physical',
    phones: (read.phones ?? []).flatMap(each => readPhone(each, tongue)),
    schedules: (read.schedules ?? []).map(each => readSchedule(each, tongue)),
    ...said('name', 'name'),
    ...said('about', 'description'),
    ...said('transport', 'transportation'),
    ...(Object.keys(accessibility).length > 0 && { accessibility }),
    ...(address && { address }),
    ...(coordinates && { coordinates }),
    ...(site && { site }),
    ...(read.languages && { languages: readLanguages(read.languages) }),
    aside: {},
  }
  return { location, remarks }
}

function readAddress(written: Read<'address'>, tongue: Tongue): Address {
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
