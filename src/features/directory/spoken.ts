import type { TextIn, Tongue } from '#platform/text.ts'
import { languageName } from './language.ts'
import type { LanguageOfService } from './listing.ts'

export const nameOfLanguage = (language: LanguageOfService, tongue: Tongue): string =>
  language.code ? languageName(language.code, tongue) : language.written

// Nearly everything is given in these: whoever asks for “English” means classes.
const official = new Set(['en', 'fr'])

/** What a service is given in besides English and French, in words of the three languages people search in. */
export const languageTexts = (languages: readonly LanguageOfService[] = []): TextIn[] =>
  languages
    .filter(language => !official.has(language.code ?? ''))
    .map(language => ({
      en: nameOfLanguage(language, 'en'),
      fr: nameOfLanguage(language, 'fr'),
      ar: nameOfLanguage(language, 'ar'),
    }))

/** The languages of a service: its own where anybody says, else those of its places; undefined when nobody says. */
export const languagesOf = (
  service: { languages?: readonly LanguageOfService[] },
  places: readonly { languages?: readonly LanguageOfService[] }[],
): readonly LanguageOfService[] | undefined =>
  service.languages ??
  (places.some(place => place.languages) ? places.flatMap(place => place.languages ?? []) : undefined)

/** Their codes; `by` keeps those spoken by staff, or through an interpreter. Where nobody says by whom, it is by staff. */
export const codesSpoken = (
  languages: readonly LanguageOfService[] | undefined,
  by?: 'staff' | 'interpreter',
): string[] | undefined =>
  languages && [
    ...new Set(
      languages.flatMap(({ code, by: whom = 'staff' }) => (code && (!by || by === whom) ? [code] : [])),
    ),
  ]
