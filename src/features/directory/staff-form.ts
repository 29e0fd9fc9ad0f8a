import { fold, inTongue, type TextIn, type Tongue, textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Audience, ServiceKind } from './kind.ts'
import type { Eligibility } from './listing.ts'
import { inBoth, readTypedContent, type TypedContent, type TypedRead, typedFrom } from './listing-form.ts'
import type { ServiceFields } from './origin.ts'
import type { ReachOf } from './reach-of.ts'

/** What staff may change besides what a provider may: everything pages, searches and gaps go by. */
export interface TypedListing extends TypedContent {
  nameEn?: string | undefined
  nameFr?: string | undefined
  otherNameEn?: string | undefined
  otherNameFr?: string | undefined
  kinds: ServiceKind[]
  audiences: Audience[]
  eligibilityEn?: string | undefined
  eligibilityFr?: string | undefined
  minimumAge?: number | undefined
  maximumAge?: number | undefined
  interpretationEn?: string | undefined
  interpretationFr?: string | undefined
  waitEn?: string | undefined
  waitFr?: string | undefined
  alertEn?: string | undefined
  alertFr?: string | undefined
  /** One a line. */
  documents?: string | undefined
  /** One a line. */
  areas?: string | undefined
  state: ServiceFields['state']
}

const texts = ['name', 'otherName', 'interpretation', 'wait', 'alert'] as const

const written = (areas: readonly TextIn[], tongue: Tongue) =>
  areas.map(area => inTongue(area, tongue).text).join('\n')

/** The form as it opens for staff. */
export const typedListingFrom = (
  fields: ServiceFields,
  reach: ReachOf,
  tongue: Tongue,
): Record<string, string | string[]> => ({
  ...typedFrom(fields, reach, tongue),
  ...Object.fromEntries(
    texts.flatMap(text => [
      [`${text}En`, fields[text]?.en ?? ''],
      [`${text}Fr`, fields[text]?.fr ?? ''],
    ]),
  ),
  kinds: [...fields.kinds],
  audiences: [...fields.audiences],
  eligibilityEn: fields.eligibility.about?.en ?? '',
  eligibilityFr: fields.eligibility.about?.fr ?? '',
  minimumAge: String(fields.eligibility.minimumAge ?? ''),
  maximumAge: String(fields.eligibility.maximumAge ?? ''),
  documents: fields.documents.join('\n'),
  areas: written(fields.areas, tongue),
  state: fields.state,
})

const linesOf = (typed: string | undefined): string[] => [
  ...new Set(
    (typed ?? '')
      .split(/\r\n?|\n/)
      .map(line => line.trim())
      .filter(Boolean),
  ),
]

/** Areas as typed in one language; one that stands there already keeps its other languages. */
function areasFrom(before: readonly TextIn[], typed: string | undefined, tongue: Tongue): readonly TextIn[] {
  const lines = linesOf(typed)
  if (lines.join('\n') === written(before, tongue)) return before
  const known = new Map(before.map(area => [fold(inTongue(area, tongue).text), area]))
  return lines.map(line => known.get(fold(line)) ?? textIn({ [tongue === 'fr' ? 'fr' : 'en']: line }))
}

function eligibilityFrom(
  { eligibility: before }: ServiceFields,
  read: Eligibility,
  typed: TypedListing,
): Eligibility {
  const about = inBoth(before.about, typed.eligibilityEn, typed.eligibilityFr)
  return {
    statuses: read.statuses,
    ...(typed.minimumAge !== undefined && { minimumAge: typed.minimumAge }),
    ...(typed.maximumAge !== undefined && { maximumAge: typed.maximumAge }),
    ...(about && { about }),
  }
}

/** What staff typed, as fields; whatever was left as shown stays exactly as it was, with its origin. */
export function readTypedListing(
  before: ServiceFields,
  reach: ReachOf,
  typed: TypedListing,
  tongue: Tongue,
  today: PlainDate,
): TypedRead {
  const read = readTypedContent(before, reach, typed, tongue, today)
  if (!read.ok) return read
  const { minimumAge, maximumAge } = typed
  if (minimumAge !== undefined && maximumAge !== undefined && maximumAge < minimumAge)
    return { ok: false, field: 'maximumAge', why: 'ages-crossed' }
  const { name: _, otherName: __, interpretation: ___, wait: ____, alert: _____, ...rest } = read.fields
  const documents = linesOf(typed.documents)
  return {
    ok: true,
    fields: {
      ...rest,
      ...Object.fromEntries(
        texts.flatMap(text => {
          const both = inBoth(before[text], typed[`${text}En`], typed[`${text}Fr`])
          return both ? [[text, both]] : []
        }),
      ),
      kinds: typed.kinds,
      audiences: typed.audiences,
      eligibility: eligibilityFrom(before, read.fields.eligibility, typed),
      documents: documents.join('\n') === before.documents.join('\n') ? before.documents : documents,
      areas: areasFrom(before.areas, typed.areas, tongue),
      state: typed.state,
    },
  }
}
