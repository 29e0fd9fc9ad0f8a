import type { TextIn } from '#platform/text.ts'
import type { LocationFields, ServiceFields } from './origin.ts'
import { documentTerms, type Findable, nameForm, vocabularyOf } from './search/document.ts'
import { tsvectorText } from './search/tsvector.ts'
import { languageTexts } from './spoken.ts'

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
    ...languageTexts(service.languages),
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
  const findable = findableOf(
    service,
    organisationName,
    places.map(place => place.fields),
  )
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
    languages: codesOf(service) ?? null,
    lons: placed.map(place => place.lon),
    lats: placed.map(place => place.lat),
    area_wide: isAreaWide(
      service,
      places.map(place => place.fields),
    ),
  }
}

/** Codes of the languages a service is given in; undefined when nobody says. */
export const codesOf = (service: ServiceFields): string[] | undefined =>
  service.languages && [...new Set(service.languages.flatMap(language => language.code ?? []))]

/** Reached without going to a door: online, by phone, or over an area. */
const isAreaWide = (service: ServiceFields, places: readonly LocationFields[]): boolean =>
  places.some(place => place.form === 'virtual') ||
  (!places.some(place => place.form === 'physical') && service.areas.length > 0)
