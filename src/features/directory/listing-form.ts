import { fold, type TextIn, type Tongue, textIn } from '#platform/text.ts'
import { type Audience, type ServiceKind, STATUSES, type Status } from './kind.ts'
import { languageOf } from './language.ts'
import type { Answer, Cost, LanguageOfService, Schedule } from './listing.ts'
import type { ServiceFields } from './origin.ts'
import { readPhones } from './phone.ts'
import { readSite } from './reach.ts'
import { type ReachOf, writtenPhones } from './reach-of.ts'
import { nameOfLanguage } from './spoken.ts'

/** What a provider may correct by a signed link, as typed. */
export interface TypedContent {
  aboutEn?: string | undefined
  aboutFr?: string | undefined
  phone?: string | undefined
  email?: string | undefined
  site?: string | undefined
  languages?: string | undefined
  hoursEn?: string | undefined
  hoursFr?: string | undefined
  cost: Cost['is']
  costEn?: string | undefined
  costFr?: string | undefined
  applyEn?: string | undefined
  applyFr?: string | undefined
}

/** What staff may change besides. */
export interface TypedListing extends TypedContent {
  nameEn?: string | undefined
  nameFr?: string | undefined
  kinds: ServiceKind[]
  audiences: Audience[]
  accepts: Status[]
  refuses: Status[]
  eligibilityEn?: string | undefined
  eligibilityFr?: string | undefined
  state: ServiceFields['state']
}

export type TypedRead =
  | { ok: true; fields: ServiceFields }
  | { ok: false; field: 'languages' | 'phone'; why: 'unknown-language' | 'unknown-phone' }

const blankless = (text: string | undefined) => text?.replace(/\r\n?/g, '\n').trim() ?? ''

/** Both languages as typed; a text that reads the same keeps its spelling, and other languages stay. */
function inBoth(
  before: TextIn | undefined,
  en: string | undefined,
  fr: string | undefined,
): TextIn | undefined {
  const kept = (was: string | undefined, typed: string | undefined) =>
    blankless(was) === blankless(typed) ? was : blankless(typed)
  const text = textIn({ ...before, en: kept(before?.en, en), fr: kept(before?.fr, fr) })
  return Object.keys(text).length > 0 ? text : undefined
}

const isWords = (schedule: Schedule) => schedule.days.length === 0 && schedule.about !== undefined
const wordsOf = (fields: ServiceFields, tongue: 'en' | 'fr') =>
  fields.schedules
    .filter(isWords)
    .flatMap(schedule => schedule.about?.[tongue] ?? [])
    .join('\n')
const writtenLanguages = (fields: ServiceFields, tongue: Tongue) =>
  (fields.languages ?? []).map(language => nameOfLanguage(language, tongue)).join(', ')

/** The form as it opens: what the page shows, wherever it came from. */
export const typedFrom = (
  fields: ServiceFields,
  reach: ReachOf,
  tongue: Tongue,
): Record<string, string | string[]> => ({
  nameEn: fields.name?.en ?? '',
  nameFr: fields.name?.fr ?? '',
  aboutEn: fields.about?.en ?? '',
  aboutFr: fields.about?.fr ?? '',
  kinds: [...fields.kinds],
  audiences: [...fields.audiences],
  accepts: STATUSES.filter(status => fields.eligibility.statuses[status] === 'yes'),
  refuses: STATUSES.filter(status => fields.eligibility.statuses[status] === 'no'),
  eligibilityEn: fields.eligibility.about?.en ?? '',
  eligibilityFr: fields.eligibility.about?.fr ?? '',
  phone: writtenPhones(reach.phones),
  email: reach.email ?? '',
  site: reach.site ?? '',
  languages: writtenLanguages(fields, tongue),
  hoursEn: wordsOf(fields, 'en'),
  hoursFr: wordsOf(fields, 'fr'),
  cost: fields.cost.is,
  costEn: fields.cost.about?.en ?? '',
  costFr: fields.cost.about?.fr ?? '',
  applyEn: fields.howToApply?.en ?? '',
  applyFr: fields.howToApply?.fr ?? '',
  state: fields.state,
})

function readLanguages(
  before: readonly LanguageOfService[] | undefined,
  typed: string,
  tongue: Tongue,
): LanguageOfService[] | undefined {
  const known = new Map((before ?? []).map(language => [fold(nameOfLanguage(language, tongue)), language]))
  const read = typed
    .split(/[,;،\n]/)
    .map(part => part.trim())
    .filter(Boolean)
    .map((written): LanguageOfService | undefined => {
      const code = languageOf(written)
      return known.get(fold(written)) ?? (code ? { code, written } : undefined)
    })
  return read.every(language => language !== undefined) ? read : undefined
}

/** Turns what was typed into fields; whatever was left as shown stays exactly as it was, with its origin. */
export function readTypedContent(
  before: ServiceFields,
  reach: ReachOf,
  typed: TypedContent,
  tongue: Tongue,
): TypedRead {
  const {
    about: _,
    howToApply: __,
    email: ___,
    site: ____,
    phones: _____,
    languages: ______,
    ...rest
  } = before
  const phone = blankless(typed.phone)
  const phones = phone === writtenPhones(reach.phones) ? before.phones : readPhones(phone)
  if (phone && phones.length === 0 && before.phones !== phones)
    return { ok: false, field: 'phone', why: 'unknown-phone' }
  const asShown = blankless(typed.languages) === writtenLanguages(before, tongue)
  const languages = asShown
    ? before.languages
    : readLanguages(before.languages, typed.languages ?? '', tongue)
  if (!asShown && !languages) return { ok: false, field: 'languages', why: 'unknown-language' }
  const kept = (field: 'email' | 'site', written: string | undefined) =>
    (written ?? '') === (reach[field] ?? '') ? before[field] : written
  const about = inBoth(before.about, typed.aboutEn, typed.aboutFr)
  const apply = inBoth(before.howToApply, typed.applyEn, typed.applyFr)
  const email = kept('email', typed.email)
  const site = kept('site', typed.site && (readSite(typed.site) ?? typed.site))
  const costAbout = inBoth(before.cost.about, typed.costEn, typed.costFr)
  const { about: _costAbout, ...cost } = before.cost
  return {
    ok: true,
    fields: {
      ...rest,
      ...(about && { about }),
      ...(apply && { howToApply: apply }),
      ...(email && { email }),
      ...(site && { site }),
      ...(languages && (languages.length > 0 || before.languages) && { languages }),
      phones,
      schedules: schedulesFrom(before, typed),
      cost: { ...cost, is: typed.cost, ...(costAbout && { about: costAbout }) },
    },
  }
}

function schedulesFrom(before: ServiceFields, typed: TypedContent): readonly Schedule[] {
  const same =
    blankless(typed.hoursEn) === wordsOf(before, 'en') && blankless(typed.hoursFr) === wordsOf(before, 'fr')
  if (same) return before.schedules
  const about = inBoth(undefined, typed.hoursEn, typed.hoursFr)
  return [...before.schedules.filter(schedule => !isWords(schedule)), ...(about ? [{ days: [], about }] : [])]
}

export function readTypedListing(
  before: ServiceFields,
  reach: ReachOf,
  typed: TypedListing,
  tongue: Tongue,
): TypedRead {
  const read = readTypedContent(before, reach, typed, tongue)
  if (!read.ok) return read
  const { name: _, ...rest } = read.fields
  const name = inBoth(before.name, typed.nameEn, typed.nameFr)
  const { about: __, statuses: ___, ...eligibility } = before.eligibility
  const about = inBoth(before.eligibility.about, typed.eligibilityEn, typed.eligibilityFr)
  const statuses: Partial<Record<Status, Answer>> = {}
  for (const status of STATUSES) {
    if (typed.accepts.includes(status)) statuses[status] = 'yes'
    else if (typed.refuses.includes(status)) statuses[status] = 'no'
  }
  return {
    ok: true,
    fields: {
      ...rest,
      ...(name && { name }),
      kinds: typed.kinds,
      audiences: typed.audiences,
      eligibility: { ...eligibility, statuses, ...(about && { about }) },
      state: typed.state,
    },
  }
}

/** A listing about which nothing is known yet. */
export const blankFields: ServiceFields = {
  kinds: [],
  audiences: [],
  eligibility: { statuses: {} },
  state: 'active',
  phones: [],
  schedules: [],
  cost: { is: 'unknown', options: [] },
  documents: [],
  areas: [],
  aside: {},
}
