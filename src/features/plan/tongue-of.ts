import type { TextIn, Tongue } from '#platform/text.ts'

const arabic = /\p{Script=Arabic}/gu
const letters = /\p{L}/gu

/**
 * A sentence typed on a page of one language, kept in the language it was most likely written in: the page's own,
 * unless the script says otherwise. Undefined for no sentence.
 */
export function saidIn(sentence: string | undefined, page: Tongue): TextIn | undefined {
  const said = sentence?.trim()
  if (!said) return undefined
  const all = said.match(letters)?.length ?? 0
  const share = all === 0 ? undefined : (said.match(arabic)?.length ?? 0) / all
  if (share === undefined) return { [page]: said }
  if (share > 0.5) return { ar: said }
  return { [page === 'ar' ? 'en' : page]: said }
}
