import type { LocationFields, Origins } from '../../origin.ts'
import { translations } from '../profile.ts'
import { objectsIn, type Written } from '../written.ts'
import { openId } from './open-id.ts'
import { plain, said, tongueOf, writeAddress, writeLanguage, writePhone, writeSchedule } from './parts.ts'

export interface LocationToWrite {
  id: string
  externalId: string | null
  listing: LocationFields
  written: Written | null
  origins: Origins
}

const writers: { readonly [field: string]: (fields: LocationFields) => Written } = {
  form: ({ form }) => ({ location_type: form }),
  name: ({ name }) => ({ name: plain(name) }),
  about: ({ about }) => ({ description: plain(about) }),
  transport: ({ transport }) => ({ transportation: plain(transport) }),
  site: ({ site }) => ({ url: site }),
  phones: ({ phones }) => ({ phones: phones.map(writePhone) }),
  schedules: ({ schedules }) => ({ schedules: schedules.map(writeSchedule) }),
  languages: ({ languages }) => ({ languages: languages?.map(writeLanguage) }),
  accessibility: ({ accessibility }) => ({
    accessibility: accessibility && [{ description: plain(accessibility) }],
  }),
  address: ({ address, form }) => ({ addresses: address && [writeAddress(address, form)] }),
  coordinates: ({ coordinates }) => ({
    latitude: coordinates?.latitude,
    longitude: coordinates?.longitude,
  }),
}

/** A place: as its source wrote it, with what was typed here laid over; else from its listing whole. */
export function writeLocation(row: LocationToWrite): Written {
  const { listing, written, origins } = row
  const id = openId(row)
  const fields = written ? Object.keys(origins) : Object.keys(writers)
  const laid: Record<string, unknown> = {}
  for (const field of fields) Object.assign(laid, writers[field]?.(listing))
  const whole = { id, entity: 'location' } as const
  const words = fields.flatMap(field => {
    const [name, text] =
      field === 'name'
        ? ['name', listing.name]
        : field === 'about'
          ? ['description', listing.about]
          : field === 'transport'
            ? ['transportation', listing.transport]
            : []
    return typeof name === 'string' && typeof text === 'object'
      ? translations(whole, name, text, tongueOf(text))
      : []
  })
  const out: Written = { ...written, id, ...(written ? laid : said(laid)) }
  const attributes = words.length > 0 ? { attributes: [...objectsIn(written?.attributes), ...words] } : {}
  return Object.fromEntries(
    Object.entries({ ...out, ...attributes }).filter(([, value]) => value !== undefined),
  )
}
