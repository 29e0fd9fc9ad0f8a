import type { TextIn } from '#platform/text.ts'
import { hoursOf, type OpenWeek, weekOf } from './hours/index.ts'
import { STATUSES } from './kind.ts'
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
  return {
    id,
    names: [...new Set(names)].filter(name => name !== ''),
    sort_name: names[0] ?? '',
    words: tsvectorText(documentTerms(findable)),
    spoken: vocabularyOf(findable),
    kinds: service.kinds,
    audiences: service.audiences,
    languages: codesSpoken(spoken) ?? null,
    staffed: codesSpoken(spoken, 'staff') ?? null,
    interpreted: codesSpoken(spoken, 'interpreter') ?? null,
    ...whoMay(service),
    cost: service.cost.is,
    accessible: places.some(place => isAccessible(place.fields.accessibility)),
    ways: waysOf(service, fields),
    ...openColumns(weekRemembered(hoursOf(service, fields))),
    lons: placed.map(place => place.lon),
    lats: placed.map(place => place.lat),
    area_wide: isAreaWide(service, fields),
  }
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

const whoMay = ({ eligibility }: ServiceFields) => ({
  accepts: STATUSES.filter(status => eligibility.statuses[status] === 'yes'),
  refuses: STATUSES.filter(status => eligibility.statuses[status] === 'no'),
  from_age: wholeAge(eligibility.minimumAge),
  to_age: wholeAge(eligibility.maximumAge),
})

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
