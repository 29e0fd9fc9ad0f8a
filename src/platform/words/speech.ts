import { IntlMessageFormat } from 'intl-messageformat'
import { directionOf, type Tongue } from '../text.ts'
import type { Message } from './messages.ts'

export type Values = Record<string, string | number | Date>
/** Says a message in the page's language; throws when a placeholder is missing. */
export type Translate = (message: Message, values?: Values) => string

const locales: Partial<Record<Tongue, string>> = { en: 'en-CA', fr: 'fr-CA', ar: 'ar-u-nu-latn' }
const compiled = new Map<string, IntlMessageFormat>()
const ready = new Map<Tongue, WeakMap<Message, string | IntlMessageFormat>>()

// In French a colon and quotation marks stand off by a space no line may break at. Where the line runs from the right,
// an English name put into it is isolated, or it would take the full stop after it along to the wrong side.
function set(written: string, tongue: Tongue): string {
  if (tongue === 'fr') return written.replace(/ (?=»|:(?!:))|(?<=«) /g, '\u00a0')
  if (directionOf(tongue) === 'rtl') return written.replace(/\{\w+\}/g, '\u2068$&\u2069')
  return written
}

function format(written: string, locale: string): IntlMessageFormat {
  const key = `${locale}\n${written}`
  const known = compiled.get(key)
  if (known) return known
  const made = new IntlMessageFormat(written, locale, undefined, { ignoreTag: true })
  compiled.set(key, made)
  return made
}

/** A message as it is said: whole where it holds no placeholder, else ready to be filled. */
function prepare(message: Message, written: string, spoken: Tongue): string | IntlMessageFormat {
  const text = set(written, spoken)
  const made = /[{']/.test(text) ? format(text, locales[spoken] ?? spoken) : text
  const there = ready.get(spoken) ?? new WeakMap()
  ready.set(spoken, there.set(message, made))
  return made
}

/**
 * The program's voice in one language. A message not yet written in that language is said in English;
 * `onFallback` hears of it, which is how tests find untranslated words.
 */
export function speechIn(tongue: Tongue, onFallback?: (message: Message) => void): Translate {
  return (message, values) => {
    const written = message[tongue]
    if (written === undefined) onFallback?.(message)
    const spoken = written === undefined ? 'en' : tongue
    const known = ready.get(spoken)?.get(message) ?? prepare(message, written ?? message.en, spoken)
    return typeof known === 'string' ? known : String(known.format(values))
  }
}
