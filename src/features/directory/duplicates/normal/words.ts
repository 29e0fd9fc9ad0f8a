import { fold } from '#platform/text.ts'

const plain = /^[\x20-\x7e]*$/

/** `fold`, quicker where a text is plain ASCII as most are. */
export const folded = (written: string): string =>
  plain.test(written) ? written.toLowerCase().replace(/ {2,}/g, ' ').trim() : fold(written)

/** The words of a text in normal form: folded, `&` read as "and", possessives and stops inside a word closed up. */
export function wordsOf(written: string): string[] {
  return folded(written)
    .replace(/&/g, ' and ')
    .replace(/(?<=\p{L})['.](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
