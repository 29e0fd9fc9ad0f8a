/**
 * Languages by code: ISO 639-1 where it has one, else ISO 639-3, from a code or a name. One language has one code
 * however it is written: Farsi, Persian and Farsi (Persian) are `fa`; Tagalog and Filipino `tl`; Mandarin and Chinese
 * `zh`. Names come from the Unicode CLDR built into the runtime and from the tables of ISO 639-3.
 */
import { iso6393 } from 'iso-639-3'
import { fold, type TextIn, type Tongue } from '#platform/text.ts'
import { alsoCalled, members, notCodes, notFromCldr } from './language-names.ts'

export interface Language {
  /** ISO 639-1 where there is one, else ISO 639-3. */
  code: string
  /** In English, French and Arabic. */
  name: TextIn
}

// Names are known in the tongues lists are written in, and each language's name in itself.
const namedIn = ['en', 'fr', 'ar', 'es', 'uk', 'zh', 'fa', 'ru', 'pt']
const people = iso6393.filter(({ type }) => type !== 'special')

let known: ReturnType<typeof read> | undefined

function read() {
  const codes = new Map<string, string>()
  for (const { iso6393: three, iso6392B, iso6392T, iso6391 } of people) {
    const code = iso6391 || members.has(three) ? canonical(iso6391 ?? three) : three
    for (const written of [three, iso6392B, iso6392T, iso6391]) if (written) codes.set(written, code)
  }
  for (const code of ['fil', 'kar']) codes.set(code, canonical(code))
  const names = new Map<string, string>()
  const learn = (name: string | undefined, code: string) => {
    const key = name === undefined ? '' : keyOf(name)
    if ((key.length > 1 || han.test(key)) && !names.has(key)) names.set(key, code)
  }
  const displays = namedIn.map(tongue => display(tongue))
  const common = new Set([
    ...[...codes.values()].filter(code => code.length === 2),
    ...Object.keys(alsoCalled),
  ])
  for (const each of displays) for (const code of common) learn(each.of(code), code)
  for (const code of common) if (code.length === 2) learn(display(code).of(code), code)
  for (const { name, iso6393: three, type, scope } of people)
    if (type === 'living' || scope === 'macrolanguage')
      learn(name.replace(/\s*\(.*$/, ''), codes.get(three) ?? three)
  const sure = new Map(
    Object.entries(alsoCalled).flatMap(([code, written]) =>
      written.split('|').map(name => [keyOf(name), code] as const),
    ),
  )
  return { codes, names, sure }
}

const han = /^\p{Script=Han}$/u
const display = (tongue: string) => new Intl.DisplayNames(tongue, { type: 'language', fallback: 'none' })

/** The one code of codes that mean the same, as CLDR has it, except where it joins what people keep apart. */
function canonical(code: string): string {
  const kept = notFromCldr[code]
  if (kept) return kept
  const [first = code] = Intl.getCanonicalLocales(code)
  return notFromCldr[first] ?? first.split('-')[0] ?? code
}

const keyOf = (name: string) =>
  fold(name)
    .replace(/^(?:اللغه |لغه |langue |lengua |idioma |the )/u, '')
    .replace(/(?: language| langue|语|語|文|话|話)$/u, '')
    .replace(/['-]/g, ' ')
    .trim()

function codeOf(written: string): string | undefined {
  known ??= read()
  const key = keyOf(written)
  const asked = fold(written)
  const subtag = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/.exec(asked)?.[1]
  const byCode = subtag && !notCodes.has(asked) ? known.codes.get(subtag) : undefined
  return known.sure.get(key) ?? byCode ?? known.names.get(key)
}

/** `Farsi (Persian)`, `Persian/Farsi`, `Chinese - Mandarin`: the most particular part that is a language. */
function codeOfParts(written: string): string | undefined {
  const parts = written.split(/[()/;,،–—|]| - | or | ou /i).filter(part => part.trim() !== '')
  if (parts.length < 2 || parts.length > 4) return undefined
  const codes = [...new Set(parts.flatMap(part => (part.trim().length > 3 ? (codeOf(part) ?? []) : [])))]
  const particular = codes.filter(code => !broad.has(code))
  return (particular.length === 1 ? particular : codes.length === 1 ? codes : [])[0]
}

// Written before the language that is meant: “Chinese (Cantonese)”, “Kurdish (Sorani)”, “Arabic (Levantine)”.
const broad = new Set(['zh', 'ku', 'ar', 'fa'])

/**
 * The language a word or code means, or undefined when it is none we know: `fra`, `FR-ca`, `French` and `français` are
 * all `fr`. Several languages in one text are none.
 */
export function languageOf(written: string): Language | undefined {
  const trimmed = written.slice(0, 100).trim()
  const code = codeOf(trimmed) ?? codeOfParts(trimmed)
  return code ? { code, name: nameOf(code) } : undefined
}

const named = new Map<string, TextIn>()
function nameOf(code: string): TextIn {
  const before = named.get(code)
  if (before) return before
  const name = { en: languageName(code, 'en'), fr: languageName(code, 'fr'), ar: languageName(code, 'ar') }
  named.set(code, name)
  return name
}

const displays = new Map<Tongue, Intl.DisplayNames>()
const told = new Map<string, string>()

/** A language's name in the reader's own, as CLDR writes it, else as ISO 639-3 does in English; the code where neither knows it. */
export function languageName(code: string, tongue: Tongue): string {
  const key = `${tongue} ${code}`
  const before = told.get(key)
  if (before !== undefined) return before
  const shown = displays.get(tongue) ?? (display(tongue) as Intl.DisplayNames)
  displays.set(tongue, shown)
  const name = /^[a-z]{2,3}$/.test(code) ? (shown.of(code) ?? inIso(code)) : undefined
  if (told.size < 5_000) told.set(key, name ?? code)
  return name ?? code
}

let isoNames: ReadonlyMap<string, string> | undefined
function inIso(code: string): string | undefined {
  isoNames ??= new Map(
    people.flatMap(each => [
      [each.iso6393, each.name],
      [each.iso6391 ?? '', each.name],
    ]),
  )
  return isoNames.get(code)?.replace(/\s*\(.*$/, '')
}
