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
