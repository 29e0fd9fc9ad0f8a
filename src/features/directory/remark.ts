/** Why a record, or a whole file, was not taken. A closed set: pages put them into words. */
export const REFUSAL_CODES = [
  'empty-file',
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'nested-too-deeply',
  'zip-archive',
  'spreadsheet',
  'pdf',
  'binary-file',
  'not-json',
  'truncated-json',
  'unknown-format',
  'columns-unclear',
  'not-a-table',
  'points-nowhere',
  'not-a-package',
  'other-form',
  'no-records',
  'not-an-object',
  'unknown-record',
  'not-a-listing',
  'name-missing',
  'name-too-long',
  'text-too-long',
  'id-missing',
  'id-too-long',
  'organisation-missing',
  'field-has-wrong-form',
  'no-kind-marked',
  'outside-scope',
  'listed-twice',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

export type Refusal = {
  /** 1-based. 1 where the whole file is refused and no better place is known. */
  line: number
  column?: number
  /** 1-based place among the file's records: says more than a line where the file is all on one. */
  record?: number
  /** The field at fault, in the file's own words. */
  field?: string
  reason: RefusalCode
  /** What stood there, shortened to 200 characters. */
  written: string
  /** For `listed-twice`: the line already taken. */
  firstLine?: number
}

/** What was noticed in a record that was taken. A closed set too. */
export const REMARK_CODES = [
  'coordinates-missing',
  'coordinates-unreadable',
  'coordinates-zero',
  'coordinates-swapped',
  'coordinates-outside-canada',
  'coordinates-outside-province',
  'coordinates-of-another-city',
  'postal-code-missing',
  'postal-code-unreadable',
  'postal-code-of-another-province',
  'address-missing',
  'city-missing',
  'city-differs-by-language',
  'province-unknown',
  'phone-missing',
  'phone-unreadable',
  'email-missing',
  'email-unreadable',
  'site-missing',
  'site-unreadable',
  'mark-unanswered',
  'same-address-as',
  'listed-again-with-more',
  'kind-not-known',
  'organisation-not-named',
  'rule-unreadable',
  'reference-missing',
  'parent-in-circle',
] as const

export type RemarkCode = (typeof REMARK_CODES)[number]

export type Remark = { code: RemarkCode; field?: string; written?: string; line?: number }

const longestShown = 200

/** Without what no database keeps as text: NUL, and halves of characters. */
export const storable = (written: string): string => written.replaceAll('\0', '').toWellFormed()

/** Cut for a report, never through the middle of a character. */
export function shortened(written: string): string {
  const kept = storable(written)
  return kept.length > longestShown ? `${[...kept.slice(0, longestShown)].slice(0, -1).join('')}…` : kept
}
