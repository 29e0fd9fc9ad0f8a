import type { Phone } from './listing.ts'

const asExtension =
  /(?:^|[\s,;(])(?:ext(?:ension)?\.?|poste|x|#)\s*(\d{1,6}(?:\s*(?:or|ou|,)\s*\d{1,6})*)\)?/i
const between = /\s*(?:;|\/|\||\n|\bor\b|\bou\b)\s*(?=[^\d]*\+?[\d(][^;/|\n]{8,})/i
const label = /^([\p{L}][\p{L}\s'’.-]*):\s*/u

/** `+1…` for a number the North American plan allows; other numbers only when written with `+`. */
export function normalPhone(written: string): string | undefined {
  const digits = written.normalize('NFKC').replace(/\D/g, '')
  const northAmerican = /^1?([2-9]\d{2}[2-9]\d{6})$/.exec(digits)?.[1]
  if (written.trim().startsWith('+') && !digits.startsWith('1'))
    return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : undefined
  return northAmerican && `+1${northAmerican}`
}

// No field of phones is as long, and looking for what parts one would take the square of its length.
const longest = 2_000

/** Reads a phone field as lists write it: several numbers, extensions, a label before each. One beyond reason is one number. */
export function readPhones(written: string): Phone[] {
  const parts = written.length > longest ? [written] : written.split(between)
  return parts
    .map(part => part.trim())
    .filter(part => /\d/.test(part))
    .map(readPhone)
}

function readPhone(written: string): Phone {
  const about = label.exec(written)?.[1]
  const number = written.replace(label, '')
  const extension = asExtension.exec(number)?.[1]
  const normal = normalPhone(number.replace(asExtension, ''))
  return {
    written,
    ...(normal && { normal }),
    ...(extension && { extension }),
    ...(about && { about: { en: about } }),
    ...(/\bfax\b|téléc/i.test(about ?? '') && { use: 'fax' as const }),
  }
}
