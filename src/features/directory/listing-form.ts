import { fold, type TextIn, type Tongue, textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import {
  isInWords,
  readWeek,
  sameWeek,
  schedulesOf,
  typedWeek,
  type Week,
  type WeekTyped,
  weekOf,
} from './keeping/week.ts'
import { STATUSES, type Status } from './kind.ts'
import { languageOf } from './language.ts'
import type { Answer, Cost, LanguageOfService, Room, Schedule } from './listing.ts'
import type { ServiceFields } from './origin.ts'
import { readPhones } from './phone.ts'
import { readSite } from './reach.ts'
import { type ReachOf, writtenPhones } from './reach-of.ts'
import { nameOfLanguage } from './spoken.ts'

/** What a provider may correct by a signed link, as typed. */
export interface TypedContent extends WeekTyped {
  aboutEn?: string | undefined
  aboutFr?: string | undefined
  phone?: string | undefined
  email?: string | undefined
  site?: string | undefined
  /** Spoken by staff. */
  languages?: string | undefined
  /** Spoken through an interpreter. */
  interpreted?: string | undefined
  room?: Room['is'] | undefined
  roomWeeks?: number | undefined
  accepts: Status[]
  refuses: Status[]
  hoursEn?: string | undefined
  hoursFr?: string | undefined
  cost: Cost['is']
  costEn?: string | undefined
  costFr?: string | undefined
  applyEn?: string | undefined
  applyFr?: string | undefined
}

export type TypedRead =
  | { ok: true; fields: ServiceFields }
  | {
      ok: false
      field: string
      why: 'unknown-language' | 'unknown-phone' | 'half-hours' | 'both-ways' | 'ages-crossed'
    }

const blankless = (text: string | undefined) => text?.replace(/\r\n?/g, '\n').trim() ?? ''

/** Both languages as typed; a text that reads the same keeps its spelling, and other languages stay. */
export function inBoth(
  before: TextIn | undefined,
  en: string | undefined,
  fr: string | undefined,
): TextIn | undefined {
  const kept = (was: string | undefined, typed: string | undefined) =>
    blankless(was) === blankless(typed) ? was : blankless(typed)
  const text = textIn({ ...before, en: kept(before?.en, en), fr: kept(before?.fr, fr) })
  return Object.keys(text).length > 0 ? text : undefined
}

const wordsOf = (fields: ServiceFields, tongue: 'en' | 'fr') =>
  fields.schedules
    .filter(isInWords)
    .flatMap(schedule => schedule.about?.[tongue] ?? [])
    .join('\n')
type By = NonNullable<LanguageOfService['by']>

/** Languages of which nobody says how stand with those of the staff. */
const languagesBy = (fields: ServiceFields, by: By) =>
  (fields.languages ?? []).filter(language => (language.by === 'interpreter') === (by === 'interpreter'))
const writtenLanguages = (fields: ServiceFields, by: By, tongue: Tongue) =>
  languagesBy(fields, by)
    .map(language => nameOfLanguage(language, tongue))
    .join(', ')

/** The form as it opens: what the page shows, wherever it came from. */
export const typedFrom = (
  fields: ServiceFields,
  reach: ReachOf,
  tongue: Tongue,
): Record<string, string | string[]> => ({
  aboutEn: fields.about?.en ?? '',
  aboutFr: fields.about?.fr ?? '',
  accepts: STATUSES.filter(status => fields.eligibility.statuses[status] === 'yes'),
  refuses: STATUSES.filter(status => fields.eligibility.statuses[status] === 'no'),
  phone: writtenPhones(reach.phones),
  email: reach.email ?? '',
  site: reach.site ?? '',
  languages: writtenLanguages(fields, 'staff', tongue),
  interpreted: writtenLanguages(fields, 'interpreter', tongue),
  room: fields.room?.is ?? '',
  roomWeeks: fields.room?.weeks === undefined ? '' : String(fields.room.weeks),
  ...typedWeek(weekOf(fields.schedules) ?? {}),
  hoursEn: wordsOf(fields, 'en'),
  hoursFr: wordsOf(fields, 'fr'),
  cost: fields.cost.is,
  costEn: fields.cost.about?.en ?? '',
  costFr: fields.cost.about?.fr ?? '',
  applyEn: fields.howToApply?.en ?? '',
  applyFr: fields.howToApply?.fr ?? '',
})

function readLanguages(
  before: ServiceFields,
  by: By,
  typed: string | undefined,
  tongue: Tongue,
): readonly LanguageOfService[] | undefined {
  const had = languagesBy(before, by)
  if (blankless(typed) === writtenLanguages(before, by, tongue)) return had
  const known = new Map(had.map(language => [fold(nameOfLanguage(language, tongue)), language]))
  const read = blankless(typed)
    .split(/[,;،\n]/)
    .map(part => part.trim())
    .filter(Boolean)
    .map((written): LanguageOfService | undefined => {
      const code = languageOf(written)?.code
      return known.get(fold(written)) ?? (code ? { code, written, by } : undefined)
    })
  return read.every(language => language !== undefined) ? read : undefined
}

function readRoom(before: Room | undefined, typed: TypedContent, today: PlainDate): Room | undefined {
  const { room, roomWeeks } = typed
  if (!room) return undefined
  const weeks = room === 'waiting' ? roomWeeks : undefined
  if (before?.is === room && before.weeks === weeks) return before
  return { is: room, on: today, ...(weeks !== undefined && { weeks }) }
}

function readStatuses(
  before: Partial<Record<Status, Answer>>,
  { accepts, refuses }: TypedContent,
): Partial<Record<Status, Answer>> {
  const statuses: Partial<Record<Status, Answer>> = {}
  for (const status of STATUSES) {
    if (accepts.includes(status)) statuses[status] = 'yes'
    else if (refuses.includes(status)) statuses[status] = 'no'
    else if (before[status] === 'unknown') statuses[status] = 'unknown'
  }
  return statuses
}

/** Turns what was typed into fields; whatever was left as shown stays exactly as it was, with its origin. */
export function readTypedContent(
  before: ServiceFields,
  reach: ReachOf,
  typed: TypedContent,
  tongue: Tongue,
  today: PlainDate,
): TypedRead {
  const {
    about: _,
    howToApply: __,
    email: ___,
    site: ____,
    phones: _____,
    languages: ______,
    room: _______,
    ...rest
  } = before
  const phone = blankless(typed.phone)
  const phones = phone === writtenPhones(reach.phones) ? before.phones : readPhones(phone)
  if (phone && phones.length === 0 && before.phones !== phones)
    return { ok: false, field: 'phone', why: 'unknown-phone' }
  const staff = readLanguages(before, 'staff', typed.languages, tongue)
  if (!staff) return { ok: false, field: 'languages', why: 'unknown-language' }
  const interpreted = readLanguages(before, 'interpreter', typed.interpreted, tongue)
  if (!interpreted) return { ok: false, field: 'interpreted', why: 'unknown-language' }
  const asShown =
    blankless(typed.languages) === writtenLanguages(before, 'staff', tongue) &&
    blankless(typed.interpreted) === writtenLanguages(before, 'interpreter', tongue)
  const languages = asShown ? (before.languages ?? []) : [...staff, ...interpreted]
  const both = typed.accepts.some(status => typed.refuses.includes(status))
  if (both) return { ok: false, field: 'refuses', why: 'both-ways' }
  const week = readWeek(typed)
  if (!week.ok) return { ok: false, field: week.field, why: 'half-hours' }
  const room = readRoom(before.room, typed, today)
  const kept = (field: 'email' | 'site', written: string | undefined) =>
    (written ?? '') === (reach[field] ?? '') ? before[field] : written
  const about = inBoth(before.about, typed.aboutEn, typed.aboutFr)
  const apply = inBoth(before.howToApply, typed.applyEn, typed.applyFr)
  const email = kept('email', typed.email)
  const site = kept('site', typed.site && (readSite(typed.site) ?? typed.site))
  const costAbout = inBoth(before.cost.about, typed.costEn, typed.costFr)
  // Prices say nothing any more of what costs something else by now.
  const options = typed.cost === before.cost.is ? before.cost.options : []
  return {
    ok: true,
    fields: {
      ...rest,
      ...(about && { about }),
      ...(apply && { howToApply: apply }),
      ...(email && { email }),
      ...(site && { site }),
      ...((languages.length > 0 || before.languages) && { languages }),
      ...(room && { room }),
      phones,
      eligibility: { ...before.eligibility, statuses: readStatuses(before.eligibility.statuses, typed) },
      schedules: schedulesFrom(before, typed, week.week),
      cost: { is: typed.cost, options, ...(costAbout && { about: costAbout }) },
    },
  }
}

function schedulesFrom(before: ServiceFields, typed: TypedContent, week: Week): readonly Schedule[] {
  const had = weekOf(before.schedules)
  const sameWords =
    blankless(typed.hoursEn) === wordsOf(before, 'en') && blankless(typed.hoursFr) === wordsOf(before, 'fr')
  const keptWeek = !had || sameWeek(had, week)
  if (sameWords && keptWeek) return before.schedules
  const about = inBoth(undefined, typed.hoursEn, typed.hoursFr)
  const inWords = sameWords ? before.schedules.filter(isInWords) : about ? [{ days: [], about }] : []
  const byTheClock = keptWeek ? before.schedules.filter(each => !isInWords(each)) : schedulesOf(week)
  return [...byTheClock, ...inWords]
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
