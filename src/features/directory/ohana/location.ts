import { normalAddress } from '../address.ts'
import { readCoordinates } from '../coordinates.ts'
import { asideOf } from '../intake/aside.ts'
import type { TextRow } from '../intake/table-text.ts'
import type { Address, LocationListing } from '../listing.ts'
import { provinceNamed, readPostalCode } from '../province.ts'
import { readEmail, readSite } from '../reach.ts'
import type { Remark } from '../remark.ts'
import { asideRows, languagesOf, type Ohana, partsOf, phonesOf, said, schedulesOf, tied } from './tie.ts'

const used = [
  'id',
  'organization_id',
  'accessibility',
  'description',
  'email',
  'languages',
  'latitude',
  'longitude',
  'name',
  'transportation',
  'website',
  'virtual',
]

export function readOhanaLocation(
  ohana: Ohana,
  { cells }: TextRow,
  organisation: string,
): { location: LocationListing; remarks: Remark[] } {
  const { tongue } = ohana
  const id = cells.id ?? ''
  const address = addressOf(ohana, id)
  const virtual = /^(true|t|1|yes)$/i.test(cells.virtual ?? '')
  const read = readCoordinates({ latitude: cells.latitude, longitude: cells.longitude }, address?.province)
  const email = readEmail(cells.email ?? '')
  const site = readSite(cells.website ?? '')
  const name = said(cells.name, tongue)
  const about = said(cells.description, tongue)
  const transport = said(cells.transportation, tongue)
  const accessibility = said(partsOf(cells.accessibility).join(', ').replaceAll('_', ' '), tongue)
  const location: LocationListing = {
    externalId: `ohana:location:${id}`,
    organisation,
    form: virtual ? 'virtual' : 'physical',
    phones: phonesOf(ohana, 'location_id', id),
    schedules: schedulesOf(ohana, 'location_id', id),
    aside: {
      ...asideOf(cells, read.coordinates ? used : used.filter(field => !/itude$/.test(field))),
      ...asideRows(ohana, 'location_id', id),
    },
    ...(name && { name }),
    ...(about && { about }),
    ...(transport && { transport }),
    ...(accessibility && { accessibility }),
    ...(address && { address }),
    ...(read.coordinates && { coordinates: read.coordinates }),
    ...(email && { email }),
    ...(site && { site }),
    ...(cells.languages && { languages: languagesOf(cells.languages) }),
  }
  return { location, remarks: virtual ? [] : [...read.remarks] }
}

function addressOf(ohana: Ohana, id: string): Address | undefined {
  const [row] = tied(ohana, 'addresses', 'location_id', id)
  if (!row) return undefined
  const { address_1, address_2, city, state_province, postal_code, country } = row.cells
  const street = [address_1, address_2].filter(Boolean).join('\n')
  const province = provinceNamed(state_province ?? '')
  const postalCode = readPostalCode(postal_code ?? '') ?? postal_code
  const cityIn = said(city, ohana.tongue)
  return {
    street: said(street, ohana.tongue) ?? {},
    ...(cityIn && { city: cityIn }),
    ...(province && { province }),
    ...(state_province && { provinceWritten: state_province }),
    ...(postalCode && { postalCode }),
    ...(country && { country }),
    normal: normalAddress({ street: address_1 ?? street, city, province: state_province }).key,
  }
}
