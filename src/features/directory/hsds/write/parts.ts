import { inTongue, type TextIn, type Tongue } from '#platform/text.ts'
import { languageName } from '../../language.ts'
import type { Address, Cost, LanguageOfService, Phone, Schedule, Term } from '../../listing.ts'
import type { Written } from '../written.ts'

/** The language a listing's words go out in; further ones go beside, as attributes. */
const base: Tongue = 'en'

export const plain = (text: TextIn | undefined): string | undefined => inTongue(text, base).text || undefined
/** The language those words are really in. */
export const tongueOf = (text: TextIn | undefined): Tongue => inTongue(text, base).tongue

/** An object without the fields nobody said anything for. */
export const said = (fields: Written): Written =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )

export const writePhone = ({ written, normal, extension, about, use }: Phone): Written =>
  said({
    number: written || normal,
    extension: extension !== undefined && /^[1-9]\d*$/.test(extension) ? Number(extension) : undefined,
    x_extension: extension !== undefined && !/^[1-9]\d*$/.test(extension) ? extension : undefined,
    type: use,
    description: plain(about),
  })

export const writeLanguage = ({ code, written, note }: LanguageOfService): Written =>
  said({ name: code ? languageName(code, base) : written, code, note })

export function writeSchedule(schedule: Schedule): Written {
  const { days, opens, closes, every, from, until, rrule, zone, about } = schedule
  const parts = new Map(
    (rrule ?? '').split(';').map(part => part.split('=', 2) as [string, string | undefined]),
  )
  const part = (name: string) => parts.get(name) || undefined
  const day = (written: string | undefined) => written?.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3')
  const freq = part('FREQ') ?? (every === 'month' ? 'MONTHLY' : days.length > 0 ? 'WEEKLY' : undefined)
  return said({
    valid_from: from,
    valid_to: until,
    freq,
    interval: part('INTERVAL'),
    count: part('COUNT'),
    until: day(part('UNTIL')),
    wkst: part('WKST'),
    byday: part('BYDAY') ?? days.join(','),
    byweekno: part('BYWEEKNO'),
    bymonthday: part('BYMONTHDAY'),
    byyearday: part('BYYEARDAY'),
    opens_at: opens,
    closes_at: closes,
    x_timezone: zone,
    description: plain(about),
  })
}

export function writeAddress(address: Address, form: string): Written {
  const [first, ...more] = (plain(address.street) ?? '').split('\n')
  return {
    ...said({ address_1: first, address_2: more.join('\n') }),
    address_1: first ?? '',
    city: plain(address.city) ?? '',
    state_province: address.province ?? address.provinceWritten ?? '',
    postal_code: address.postalCode ?? '',
    // A province of ours is in Canada; of any other the source may have said nothing.
    country: address.country ?? (address.province ? 'CA' : ''),
    address_type: form,
  }
}

export function writeCost({ is, options }: Cost): Written[] {
  if (options.length === 0 && is === 'free') return [{ option: 'Free', amount: 0 }]
  return options.map(({ about, amount, currency }) => said({ option: about, amount, currency }))
}

/** A term of somebody's taxonomy, as an attribute. */
export function writeTerm({ externalId, taxonomy, code, name, uri }: Term): Written {
  const id = externalId?.replace(/^hsds:/, '')
  return {
    link_entity: 'service',
    taxonomy_term: said({ id, code, name: plain(name), taxonomy, term_uri: uri }),
  }
}
