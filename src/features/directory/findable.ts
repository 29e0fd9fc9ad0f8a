import type { TextIn } from '#platform/text.ts'
import { hoursOf, type OpenWeek, type PartOfWeek, partsOfWeek, weekOf } from './hours/index.ts'
import { STATUSES, type Status } from './kind.ts'
import type { LocationFields, ServiceFields } from './origin.ts'
import { documentTerms, type Findable, nameForm, vocabularyOf } from './search/document.ts'
import { tsvectorText } from './search/tsvector.ts'
import { codesSpoken, languagesOf, languageTexts } from './spoken.ts'

export interface Place {
  fields: LocationFields
  lon: number | null
  lat: number | null
}

/** Everything of a listing that searching looks at. */
export const findableOf = (
  service: ServiceFields,
  organisationName: TextIn,
  places: readonly LocationFields[],
): Findable => ({
  organisationName,
  name: service.name,
  otherNames: service.otherName ? [service.otherName] : [],
  kinds: service.kinds,
  audiences: service.audiences,
  texts: [
    service.about,
    service.eligibility.about,
    service.howToApply,
    service.interpretation,
    service.cost.about,
    ...languageTexts(languagesOf(service, places)),
    ...(service.terms ?? []).map(term => term.name),
    service.program?.name,
  ],
  places: [
    ...service.areas,
    ...places.flatMap(place => [place.name, place.address?.street, place.address?.city]),
  ],
})

/** One row of what searching looks at. */
export type TextRow = ReturnType<typeof textRow>

export function textRow(
  id: string,
  service: ServiceFields,
  organisationName: TextIn,
  places: readonly Place[],
) {
  const fields = places.map(place => place.fields)
  const findable = findableOf(service, organisationName, fields)
  const spoken = languagesOf(service, fields)
  const names = [service.name ?? {}, service.otherName ?? {}, organisationName]
    .flatMap(name => Object.values(name))
    .map(nameForm)
  const placed = places.filter(place => place.lon !== null)
  const wholeNames = [...new Set(names)].filter(name => name !== '')
  return {
    id,
    spoken: vocabularyOf(findable),
    kinds: service.kinds,
    languages: codesSpoken(spoken) ?? null,
    sort_name: names[0] ?? '',
    keys: tsvectorText(documentTerms(findable), wholeNames, factsOf(service, places)),
    from_age: wholeAge(service.eligibility.minimumAge),
    to_age: wholeAge(service.eligibility.maximumAge),
    ...openColumns(weekRemembered(hoursOf(service, fields))),
    lons: placed.map(place => place.lon),
    lats: placed.map(place => place.lat),
    area_wide: isAreaWide(service, fields),
  }
}

/** What a search is narrowed by beside words, as words: see `search/tsvector.ts`. */
export const facts = {
  language: (code: string, by?: 'staff' | 'interpreter') =>
    `${by === 'staff' ? 'ls' : by === 'interpreter' ? 'li' : 'l'}:${code}`,
  accepts: (status: Status) => `y:${status}`,
  refuses: (status: Status) => `n:${status}`,
  way: (way: Way) => `w:${way}`,
  open: (part: PartOfWeek) => `o:${part}`,
  /** Nobody gives hours that can be read. */
  hoursUnknown: 'o:?',
  free: 'free',
  accessible: 'accessible',
}

function factsOf(service: ServiceFields, places: readonly Place[]): string[] {
  const fields = places.map(place => place.fields)
  const spoken = languagesOf(service, fields)
  const { statuses } = service.eligibility
  const open = partsRemembered(hoursOf(service, fields))
  return [
    ...(codesSpoken(spoken) ?? []).map(code => facts.language(code)),
    ...(codesSpoken(spoken, 'staff') ?? []).map(code => facts.language(code, 'staff')),
    ...(codesSpoken(spoken, 'interpreter') ?? []).map(code => facts.language(code, 'interpreter')),
    ...STATUSES.filter(status => statuses[status] === 'yes').map(facts.accepts),
    ...STATUSES.filter(status => statuses[status] === 'no').map(facts.refuses),
    ...waysOf(service, fields).map(facts.way),
    ...(open.length > 0 ? open.map(facts.open) : [facts.hoursUnknown]),
    ...(service.cost.is === 'free' ? [facts.free] : []),
    ...(fields.some(place => isAccessible(place.accessibility)) ? [facts.accessible] : []),
  ]
}

// Nine to half past four, weekdays: a list says the same few weeks again and again.
const weeks = new Map<string, OpenWeek | undefined>()
const mostWeeks = 2_000

function weekRemembered(hours: Parameters<typeof weekOf>[0]): OpenWeek | undefined {
  if (hours.length === 0) return undefined
  const key = JSON.stringify(hours)
  if (weeks.has(key)) return weeks.get(key)
  const week = weekOf(hours)
  if (weeks.size >= mostWeeks) weeks.clear()
  if (key.length < 4_000) weeks.set(key, week)
  return week
}

const parts = new Map<string, readonly PartOfWeek[]>()
function partsRemembered(hours: Parameters<typeof partsOfWeek>[0]): readonly PartOfWeek[] {
  if (hours.length === 0) return []
  const key = JSON.stringify(hours)
  const known = parts.get(key)
  if (known) return known
  if (parts.size >= mostWeeks) parts.clear()
  const read = partsOfWeek(hours)
  if (key.length < 4_000) parts.set(key, read)
  return read
}

const wholeAge = (age: number | undefined) =>
  age !== undefined && age >= 0 && age < 1_000 ? Math.floor(age) : null

const openColumns = (week: OpenWeek | undefined) => ({
  open_week: week ? `{${week.spans.map(([from, to]) => `[${from},${to})`).join(',')}}` : null,
  open_exact: week?.exact ?? false,
  open_from: week?.from ?? null,
  open_until: week?.until ?? null,
})

/** Codes of the languages a service says it is given in; undefined when it does not say. */
export const codesOf = (service: ServiceFields): string[] | undefined => codesSpoken(service.languages)

/** Ways of being served: at a door, online, by phone without going anywhere, or anywhere in an area. */
export const WAYS = ['in-person', 'remote', 'phone', 'area'] as const
export type Way = (typeof WAYS)[number]

const waysOf = (service: ServiceFields, places: readonly LocationFields[]): Way[] => {
  const hasDoor = places.some(place => place.form === 'physical')
  const is: Record<Way, boolean> = {
    'in-person': hasDoor,
    remote: places.some(place => place.form === 'virtual'),
    phone: !hasDoor && [service, ...places].some(isCalled),
    area: isAreaWide(service, places),
  }
  return WAYS.filter(way => is[way])
}

const isCalled = ({ phones }: Pick<ServiceFields, 'phones'>) => phones.some(({ use }) => use !== 'fax')

const isAccessible = (said: TextIn | undefined) =>
  Object.values(said ?? {}).some(text => !/^(?:no\b|not\b|non\b|aucun|pas )/i.test(text.trim()))

/** Reached without going to a door: online, by phone, or over an area. */
const isAreaWide = (service: ServiceFields, places: readonly LocationFields[]): boolean =>
  places.some(place => place.form === 'virtual') ||
  (!places.some(place => place.form === 'physical') && service.areas.length > 0)
