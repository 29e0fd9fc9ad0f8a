/** Languages the platform's own words and a partnership's content may be written in, by BCP 47 code. */
export const tongues = ['en', 'fr', 'ar', 'es', 'uk', 'zh', 'tl', 'ti'] as const
export type Tongue = (typeof tongues)[number]

/** Each language's name, in that language. */
export const tongueNames: Record<Tongue, string> = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
  es: 'Español',
  uk: 'Українська',
  zh: '简体中文',
  tl: 'Tagalog',
  ti: 'ትግርኛ',
}

export const isTongue = (written: string | undefined): written is Tongue =>
  (tongues as readonly string[]).includes(written ?? '')

export const directionOf = (tongue: Tongue): 'ltr' | 'rtl' => (tongue === 'ar' ? 'rtl' : 'ltr')

/** What people wrote, in one or more languages. Absent means not written; it is never an empty string. */
export type TextIn = { readonly [tongue in Tongue]?: string }

/** Keeps the languages something was really written in, trimmed. */
export function textIn(written: { [tongue in Tongue]?: string | null | undefined }): TextIn {
  const kept: { [tongue in Tongue]?: string } = {}
  for (const tongue of tongues) {
    const text = written[tongue]?.trim()
    if (text) kept[tongue] = text
  }
  return kept
}

/**
 * The text in the language asked for, or in the nearest one there is (English, then French, then any),
 * with the language it is really in, so that the page can mark it. Empty string when nothing was written.
 */
export function inTongue(text: TextIn | undefined, tongue: Tongue): { text: string; tongue: Tongue } {
  for (const candidate of [tongue, 'en', 'fr', ...tongues] as const) {
    const found = text?.[candidate]
    if (found) return { text: found, tongue: candidate }
  }
  return { text: '', tongue }
}

const arabicForms: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' }

const plainWords = /^[!-_a-~]+(?: [!-_a-~]+)*$/

/**
 * A normal form for comparing and searching: compatibility-decomposed, without accents or Arabic vowel
 * marks, Arabic letter variants unified, lower case, apostrophes and runs of space made one.
 */
export function fold(written: string): string {
  // Most words of most lists: nothing to take apart.
  if (plainWords.test(written)) return written.toLowerCase()
  return written
    .replace(/[أإآٱىةؤئ]/g, letter => arabicForms[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/** Letters and digits become a web address part: `École Saint-Jean` → `ecole-saint-jean`. */
export const slugFrom = (written: string): string =>
  fold(written)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
