/**
 * Reads rows of any table of services, once it is known which column holds what. A service is known again by the names of
 * its organisation, itself and its place, so a newer table of the same services brings them up to date.
 */
import type { SheetRow } from '#platform/sheets/sheet.ts'
import { fold, type TextIn, type Tongue, textIn } from '#platform/text.ts'
import { normalAddress } from '../address.ts'
import { readCoordinates } from '../coordinates.ts'
import { idFrom } from '../external-id.ts'
import { kindMeant, kindNamed } from '../intake/kind-named.ts'
import { languageOf } from '../language.ts'
import type { Cost, LanguageOfService, LocationListing, ReadRow, ServiceListing } from '../listing.ts'
import { readPhones } from '../phone.ts'
import { provinceNamed, readPostalCode } from '../province.ts'
import { readEmail, readSite } from '../reach.ts'
import type { Reading } from '../reading.ts'
import { type Refusal, type Remark, shortened } from '../remark.ts'

type Values = SheetRow['values']

const parts = (written: string | undefined, mark: RegExp): string[] =>
  (written ?? '')
    .split(mark)
    .map(part => part.trim())
    .filter(Boolean)

const several = /[,;\n/|•]+|\s+(?:and|et)\s+/

/** `tongue`: what the table is written in, where somebody says so; else what its own words tell. */
export function readTable(rows: readonly SheetRow[], tongue: Tongue = tongueOf(rows)): Reading {
  const read: ReadRow[] = []
  const refused: Refusal[] = []
  const lines = new Map<string, number>()
  for (const { line, values } of rows) {
    const who = values.organisation ?? values.name
    if (!who) {
      refused.push({ line, reason: 'name-missing', written: shortened(Object.values(values).join(' · ')) })
      continue
    }
    if (isNoService(values)) {
      refused.push({ line, reason: 'not-a-listing', written: shortened(Object.values(values).join(' · ')) })
      continue
    }
    const row = rowOf(line, values, who, tongue)
    const id = row.services[0]?.externalId ?? ''
    const firstLine = lines.get(id)
    if (firstLine === undefined) {
      lines.set(id, line)
      read.push(row)
    } else refused.push({ line, reason: 'listed-twice', written: shortened(values.name ?? who), firstLine })
  }
  return { rows: read, refused, scope: {} }
}

/** A sum below the table, or a second line of headings: where a number should stand there are only words. */
const isNoService = ({ organisation, name, phone }: Values): boolean =>
  /^(?:grand |sous-?|sub-?)?total\b/i.test(organisation ?? name ?? '') ||
  (!organisation && phone !== undefined && !/\d/.test(phone))

const french = /\b(?:de|des|du|le|la|les|et|aux|pour|avec|cours|d['’]\p{L}+|l['’]\p{L}+)(?!\p{L})/giu
const english = /\b(?:the|and|of|for|to|with|in|classes|help|by|is|are)\b/gi

/** French where its words are clearly more than English ones; the names people gave their services tell it. */
function tongueOf(rows: readonly SheetRow[]): Tongue {
  const text = rows
    .slice(0, 200)
    .map(({ values }) => [values.name, values.about, values.hours, values.eligibility].join(' '))
    .join(' ')
  const count = (words: RegExp) => text.match(words)?.length ?? 0
  return count(french) > 2 && count(french) > 2 * count(english) ? 'fr' : 'en'
}

/** A number a spreadsheet wrote as `8.195550199E+09`: whole again where no digit was lost, undefined where some were. */
function wholeNumber(written: string): string | undefined {
  const [, head, tail, places] = /^\s*(\d)[.,](\d+)E\+?(\d{1,2})\s*$/i.exec(written) ?? []
  if (head === undefined || tail === undefined) return written
  return tail.length === Number(places) ? head + tail : undefined
}

function rowOf(line: number, values: Values, who: string, tongue: Tongue): ReadRow {
  const remarks: Remark[] = values.organisation
    ? []
    : [{ code: 'organisation-not-named', written: shortened(who) }]
  const organisationId = idFrom('table', 'organisation', fold(who))
  const place = placeOf(values, organisationId, tongue, remarks)
  const reach = reachOf(values, remarks)
  const kinds = [
    ...new Set(parts(values.kind, several).flatMap(each => kindNamed(each) ?? kindMeant(each) ?? [])),
  ]
  if (kinds.length === 0)
    remarks.push({ code: 'kind-not-known', ...(values.kind && { written: values.kind }) })
  const said = (text: string | undefined): TextIn | undefined =>
    text ? textIn({ [tongue]: text }) : undefined
  const given = <Field extends string>(field: Field, value: TextIn | undefined) =>
    value && ({ [field]: value } as Record<Field, TextIn>)
  const service: ServiceListing = {
    externalId: idFrom('table', 'service', fold(who), fold(values.name ?? ''), place?.address?.normal ?? ''),
    organisation: organisationId,
    locations: place ? [place.externalId] : [],
    ...given('name', both(values.name, values.nameFr, tongue)),
    ...given('about', both(values.about, values.aboutFr, tongue)),
    ...given('howToApply', said(values.howToApply)),
    kinds,
    audiences: [],
    eligibility: { statuses: {}, ...given('about', said(values.eligibility)) },
    ...(values.languages && { languages: languagesOf(values.languages) }),
    state: 'active',
    ...reach,
    schedules: values.hours ? [{ days: [], about: said(values.hours) ?? {} }] : [],
    cost: costOf(values.cost, said(values.cost)),
    documents: parts(values.documents, /[,;\n]+/),
    areas: parts(values.areas, /[;\n]+/).flatMap(area => said(area) ?? []),
    ...(values.kind && kinds.length === 0 && { terms: [{ name: said(values.kind) ?? {} }] }),
    aside: {},
  }
  const organisation = { externalId: organisationId, name: said(who) ?? {}, phones: [], aside: {} }
  return { line, organisation, locations: place ? [place] : [], services: [service], remarks }
}

const both = (own: string | undefined, french: string | undefined, tongue: Tongue): TextIn | undefined =>
  own || french ? textIn({ [tongue]: own, ...(french && { fr: french }) }) : undefined

function reachOf(values: Values, remarks: Remark[]) {
  const email = readEmail(values.email ?? '')
  const site = readSite(values.site ?? '')
  const phone = values.phone && wholeNumber(values.phone)
  const phones = readPhones(phone ?? '')
  if (values.email && !email) remarks.push({ code: 'email-unreadable', written: shortened(values.email) })
  if (values.site && !site) remarks.push({ code: 'site-unreadable', written: shortened(values.site) })
  if (values.phone && (phone === undefined || phones.length === 0))
    remarks.push({ code: 'phone-unreadable', written: shortened(values.phone) })
  return { phones, ...(email && { email }), ...(site && { site }) }
}

function placeOf(
  values: Values,
  organisation: string,
  tongue: Tongue,
  remarks: Remark[],
): LocationListing | undefined {
  const { street, unit, city, province: written, latitude, longitude } = values
  if (!street && !city && !values.postalCode && !latitude) return undefined
  const line = [unit, street].filter(Boolean).join(' - ')
  const province = provinceNamed(written ?? '')
  const postalCode = readPostalCode(values.postalCode ?? '')
  if (values.postalCode && !postalCode)
    remarks.push({ code: 'postal-code-unreadable', written: shortened(values.postalCode) })
  const read = readCoordinates({ latitude, longitude }, province)
  if (latitude || longitude) remarks.push(...read.remarks)
  const { key } = normalAddress({ street: line, city, province: written })
  const normal = postalCode && !street ? `${key}|${postalCode}` : key
  const accessibility = values.accessibility && textIn({ [tongue]: values.accessibility })
  return {
    externalId: idFrom('table', 'location', organisation, normal),
    organisation,
    form: 'physical',
    address: {
      street: textIn({ [tongue]: line }),
      ...(city && { city: textIn({ [tongue]: city }) }),
      ...(province && { province }),
      ...(written && { provinceWritten: written }),
      ...((postalCode ?? values.postalCode) && { postalCode: postalCode ?? values.postalCode ?? '' }),
      normal,
    },
    ...(read.coordinates && { coordinates: read.coordinates }),
    ...(accessibility && { accessibility }),
    phones: [],
    schedules: [],
    aside: {},
  }
}

const languagesOf = (written: string): LanguageOfService[] =>
  parts(written, /[,;\n/|•&+]+|\s+(?:and|et)\s+/).map(part => {
    const code = languageOf(part)?.code
    return { written: part, ...(code && { code }) }
  })

function costOf(written: string | undefined, about: TextIn | undefined): Cost {
  const free = /^\s*(free|no (cost|fee|charge)|gratuit|\$?\s*0([.,]00)?\s*\$?$)/i.test(written ?? '')
  const paid = !free && /\d/.test(written ?? '')
  return { is: free ? 'free' : paid ? 'paid' : 'unknown', options: [], ...(about && { about }) }
}
