import { dayOf } from '#platform/sheets/values.ts'
import type { PlainDate } from '#platform/time.ts'

const shapes = [
  /(?<!\d)((?:19|20)\d{2})[-_. ]?(\d{2})[-_. ]?(\d{2})(?!\d)/,
  /(?<!\p{L})(\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2})(?!\d)/u,
  /(?<!\d)(\d{1,2}(?:er)? \p{L}{3,9}\.? (?:19|20)\d{2})(?!\d)/u,
]

/**
 * The day a file's name tells, as people name minutes: `2016-09-14 Council.pdf`, `20160914`, `Minutes September 14,
 * 2016`, `procès-verbal 14 septembre 2016`. Figures that could be read in two ways tell nothing, and neither does a month alone.
 */
export function dayInName(name: string): PlainDate | undefined {
  const plain = name.replace(/\.[a-z0-9]{2,5}$/i, '').replace(/_/g, ' ')
  for (const shape of shapes) {
    const [, first = '', month, day] = shape.exec(plain) ?? []
    const read =
      month && day
        ? dayOf(`${first}-${month}-${day}`, undefined)
        : first
          ? dayOf(first, undefined)
          : undefined
    if (read && read !== 'which-day') return read
  }
  return undefined
}
