import { textIn } from '#platform/text.ts'
import { normalAddress } from '../address.ts'
import { readCoordinates } from '../coordinates.ts'
import type { LocationListing, Phone } from '../listing.ts'
import { readPhones } from '../phone.ts'
import { provinceNamed, provincesOfPostalCode, readPostalCode } from '../province.ts'
import { readEmail, readSite } from '../reach.ts'
import type { Remark } from '../remark.ts'
import type { FederalRecord } from './record.ts'

export type Place = Omit<LocationListing, 'externalId' | 'organisation' | 'aside'> & { normal: string }

/** Where a record is and how to reach it, with everything doubtful said. */
export function readPlace(record: FederalRecord): { place: Place; remarks: readonly Remark[] } {
  const remarks: Remark[] = []
  const address = readAddress(record, remarks)
  const found = readCoordinates(
    { latitude: record.Coordinates?.Latitude, longitude: record.Coordinates?.Longitude },
    address.province,
  )
  remarks.push(...found.remarks)
  const email = reach(record.Email.en || record.Email.fr, readEmail, 'email', remarks)
  const site = reach(record.Website.en || record.Website.fr, readSite, 'site', remarks)
  const place: Place = {
    normal: address.normal,
    form: 'physical',
    address,
    ...(found.coordinates && { coordinates: found.coordinates }),
    ...(email && { email }),
    ...(site && { site }),
    phones: phonesOf(record, remarks),
    schedules: [],
  }
  return { place, remarks }
}

function readAddress(record: FederalRecord, remarks: Remark[]) {
  const street = textIn(record.Address)
  const city = textIn(record.City)
  const provinceWritten = record.Province.en.trim() || record.Province.fr.trim()
  const province = provinceNamed(provinceWritten)
  const postalWritten = record.Postal.en.trim() || record.Postal.fr.trim()
  const postalCode = readPostalCode(postalWritten)
  if (!street.en && !street.fr) remarks.push({ code: 'address-missing' })
  if (!city.en && !city.fr) remarks.push({ code: 'city-missing' })
  if (city.en && city.fr && city.en !== city.fr)
    remarks.push({ code: 'city-differs-by-language', written: `${city.en} / ${city.fr}` })
  if (!province) remarks.push({ code: 'province-unknown', written: provinceWritten })
  if (!postalWritten) remarks.push({ code: 'postal-code-missing' })
  else if (!postalCode) remarks.push({ code: 'postal-code-unreadable', written: postalWritten })
  else if (province && !provincesOfPostalCode(postalCode).includes(province))
    remarks.push({ code: 'postal-code-of-another-province', written: postalWritten })
  const normal = normalAddress({
    street: street.en ?? street.fr ?? '',
    city: city.en ?? city.fr,
    province: provinceWritten,
  })
  const shownPostal = postalCode ?? postalWritten
  return {
    street,
    ...((city.en || city.fr) && { city }),
    ...(province && { province }),
    ...(provinceWritten && { provinceWritten }),
    ...(shownPostal && { postalCode: shownPostal }),
    country: 'CA',
    normal: normal.key,
  }
}

function phonesOf(record: FederalRecord, remarks: Remark[]): Phone[] {
  const written = record.Telephone.en.trim() || record.Telephone.fr.trim()
  const phones = readPhones(written)
  if (!written) remarks.push({ code: 'phone-missing' })
  else if (phones.length === 0 || phones.some(phone => !phone.normal))
    remarks.push({ code: 'phone-unreadable', written })
  return phones
}

function reach(
  asWritten: string,
  read: (written: string) => string | undefined,
  what: 'email' | 'site',
  remarks: Remark[],
): string | undefined {
  const written = asWritten.trim()
  if (!written) {
    remarks.push({ code: `${what}-missing` })
    return undefined
  }
  const found = read(written)
  if (found === undefined || written.includes(' ')) remarks.push({ code: `${what}-unreadable`, written })
  return found
}
