import type { TextIn, Tongue } from '#platform/text.ts'
import type { LanguageOfService } from './listing.ts'

const displays = new Map<Tongue, Intl.DisplayNames>()

/** A language's name in the reader's own, as the runtime's CLDR writes it; the code itself where it has none. */
export function languageName(code: string, tongue: Tongue): string {
  const display = displays.get(tongue) ?? new Intl.DisplayNames(tongue, { type: 'language' })
  displays.set(tongue, display)
  try {
    return display.of(code) ?? code
  } catch {
    return code
  }
}

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
