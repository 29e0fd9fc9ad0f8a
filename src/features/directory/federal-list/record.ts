import { z } from 'zod'
import { fold } from '#platform/text.ts'
import type { Audience, SettlementKind } from '../kind.ts'

const word = z.union([z.string(), z.number().transform(String), z.null().transform(() => '')])
const bilingual = z
  .object({ en: word.default(''), fr: word.default('') })
  .nullish()
  .transform(written => written ?? { en: '', fr: '' })

/** One record as the federal finder writes it, misspelt key included. Unknown keys are let by. */
export const federalRecord = z.looseObject({
  Type: z.object({ en: word.default(''), fr: word.default('') }),
  Address: bilingual,
  City: bilingual,
  Province: bilingual,
  Postal: bilingual,
  Website: bilingual,
  Telephone: bilingual,
  Email: bilingual,
  Note: bilingual,
  Services: z.record(z.string(), word),
  Coordinates: z
    .looseObject({ Latitude: z.unknown().optional(), Longitude: z.unknown().optional() })
    .nullish(),
})

export type FederalRecord = z.output<typeof federalRecord>
export type Bilingual = FederalRecord['City']

export const kindOfMark: Readonly<Record<string, SettlementKind>> = {
  Lang_assess: 'language-assessment',
  Lang_training: 'language-training',
  Job_lang_training: 'job-language-training',
  General: 'general-settlement',
  Job_search: 'job-search',
  Citzenship_test_prep: 'citizenship-preparation',
  Volunteer: 'volunteering',
  Help_gar: 'government-assisted-refugees',
  Other: 'other',
}

export const audienceOfMark: Readonly<Record<string, Audience>> = {
  Women: 'women',
  Youth: 'youth',
  Seniors: 'seniors',
  LGBTQ2: 'lgbtq2',
  Franco: 'francophone',
}

const isYes = (written: string | undefined) => ['yes', 'oui', 'y', 'true', '1'].includes(fold(written ?? ''))

/** What the marks that say yes mean. Blank is unknown, and claims nothing. */
export function marked<Meaning>(
  record: FederalRecord,
  meanings: Readonly<Record<string, Meaning>>,
): Meaning[] {
  return Object.entries(meanings).flatMap(([mark, meaning]) =>
    isYes(record.Services[mark]) ? [meaning] : [],
  )
}
