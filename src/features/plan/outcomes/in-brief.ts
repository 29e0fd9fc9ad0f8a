import { type TextIn, type Tongue, tongues } from '#platform/text.ts'

const longest = 160

/** A title of one line, and the whole text under it where it was longer. */
export function inBrief(text: TextIn): { title: TextIn; say?: TextIn } {
  const title: { [tongue in Tongue]?: string } = {}
  let cut = false
  for (const tongue of tongues) {
    const letters = [...(text[tongue] ?? '')]
    if (letters.length === 0) continue
    const long = letters.length > longest
    cut ||= long
    title[tongue] = long
      ? `${letters
          .slice(0, longest - 1)
          .join('')
          .trimEnd()}…`
      : letters.join('')
  }
  return cut ? { title, say: text } : { title }
}
