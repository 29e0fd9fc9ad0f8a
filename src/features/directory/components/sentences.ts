import type { View } from '#platform/http/view.ts'
import { fold, inTongue, type TextIn } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import type { Freshness } from '../freshness.ts'
import { isServiceKind, STATUSES } from '../kind.ts'
import { audienceWords, kindWords } from '../kind-words.ts'
import { languageName } from '../language.ts'
import type { Eligibility } from '../listing.ts'
import type { ServiceFields } from '../origin.ts'
import type { Reason } from '../search/explain.ts'
import { nameOfLanguage } from '../spoken.ts'
import { statusWords, words } from '../words.ts'

/** A service's own name, or its kind's where the list names only kinds. */
export const nameOf = (fields: Pick<ServiceFields, 'name' | 'kinds'>): TextIn =>
  fields.name ?? (fields.kinds[0] ? kindWords[fields.kinds[0]] : kindWords.other)

export const plainNameOf = (fields: Pick<ServiceFields, 'name' | 'kinds'>, view: View): string =>
  inTongue(nameOf(fields), view.tongue).text

// Making a format costs a hundred times its use, and a page of results uses hundreds.
const kept = new Map<string, Intl.NumberFormat | Intl.ListFormat>()
function keptFormat<Format extends Intl.NumberFormat | Intl.ListFormat>(
  key: string,
  make: () => Format,
): Format {
  const known = kept.get(key) as Format | undefined
  if (known) return known
  const made = make()
  kept.set(key, made)
  return made
}

export function writeKm(km: number, { tongue }: Pick<View, 'tongue'>): string {
  const locale = tongue === 'ar' ? 'ar-u-nu-latn' : `${tongue}-CA`
  const maximumFractionDigits = km < 10 ? 1 : 0
  return keptFormat(
    `km ${locale} ${maximumFractionDigits}`,
    () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer', maximumFractionDigits }),
  ).format(km)
}

export const listed = (parts: readonly string[], { tongue }: Pick<View, 'tongue'>): string =>
  keptFormat(
    `list ${tongue}`,
    () => new Intl.ListFormat(tongue, { type: 'conjunction', style: 'long' }),
  ).format(parts)

export interface Spoken {
  freshness: Freshness
  months: number
  lastSaid: Date | undefined
  confirmedBy: string | undefined
}

/**
 * How far this can be trusted, and what to do about it. Whoever confirmed it was never asked whether the public may read
 * their name: it is said to staff alone.
 */
export function freshnessSentence(
  { freshness, months, lastSaid, confirmedBy }: Spoken,
  view: View,
  to: 'everybody' | 'staff' = 'everybody',
): string {
  const { t, zone, tongue } = view
  if (freshness === 'unknown' || !lastSaid) return t(words.neverSaid)
  if (freshness === 'old')
    return months < 24
      ? t(words.oldMonths, { months })
      : t(words.oldYears, { years: Math.floor(months / 12) })
  const day = writeDayOf(lastSaid, zone, tongue)
  if (freshness !== 'confirmed' || !confirmedBy) return t(words.listedOn, { day })
  return to === 'staff' ? t(words.confirmedBy, { who: confirmedBy, day }) : t(words.confirmedOn, { day })
}

const because = {
  name: words.becauseName,
  organisation: words.becauseOrganisation,
  kind: words.becauseKind,
  audience: words.becauseAudience,
  text: words.becauseText,
  place: words.becausePlace,
}

type Met = Reason['met'][number]

/** A kind says more than the word that happened to match; words in the reader's own language more than others. */
const bestOf = (met: readonly Met[], { tongue }: View): Met | undefined =>
  met.find(each => each.where === 'kind' && isServiceKind(each.written)) ??
  met.find(each => each.tongue === tongue) ??
  met[0]

// Set apart, so that Arabic in an English sentence, or English in an Arabic one, does not turn its neighbours around.
const apart = (written: string) => `\u2068${written}\u2069`

function saidOf(reason: Reason, fields: ServiceFields, view: View): string | undefined {
  const { t, tongue } = view
  const best = bestOf(reason.met, view)
  if (!best) return undefined
  const { where, written } = best
  if (where === 'kind' && isServiceKind(written))
    return t(because.kind, { what: inSentence(t(kindWords[written]), view) })
  const audience = audienceWords[written as keyof typeof audienceWords]
  if (where === 'audience' && audience) return t(because.audience, { what: inSentence(t(audience), view) })
  const spoken = fields.languages?.find(({ code }) =>
    (['en', 'fr', 'ar'] as const).some(each => code && fold(languageName(code, each)) === fold(written)),
  )
  if (where === 'text' && spoken) return t(words.becauseLanguage, { what: nameOfLanguage(spoken, tongue) })
  return t(because[where], { what: best.tongue === tongue ? written : apart(written) })
}

/** Why a result is here: the best thing each part of the question met. Undefined when nothing was asked. */
export function becauseSentence(
  { reasons, km, fields }: { reasons: readonly Reason[]; km: number | undefined; fields: ServiceFields },
  view: View,
): string | undefined {
  const said = reasons.flatMap(reason => saidOf(reason, fields, view) ?? [])
  if (km !== undefined && said.length > 0) said.push(view.t(words.becauseNear, { km: writeKm(km, view) }))
  return said.length > 0
    ? view.t(words.hereBecause, { reasons: listed([...new Set(said)], view) })
    : undefined
}

const inSentence = (label: string, { tongue }: View) =>
  tongue === 'ar' ? label : label.charAt(0).toLowerCase() + label.slice(1)

/** Whom a service takes and refuses, as far as is known. */
export function whoCanCome(eligibility: Eligibility, view: View): { accepts: string[]; refuses: string[] } {
  const of = (answer: 'yes' | 'no') =>
    STATUSES.filter(status => eligibility.statuses[status] === answer).map(status =>
      view.t(statusWords[status]),
    )
  return { accepts: of('yes'), refuses: of('no') }
}

export function agesSentence({ minimumAge, maximumAge }: Eligibility, view: View): string | undefined {
  if (minimumAge !== undefined && maximumAge !== undefined)
    return view.t(words.agesBetween, { from: minimumAge, to: maximumAge })
  if (minimumAge !== undefined) return view.t(words.agesFrom, { from: minimumAge })
  return maximumAge === undefined ? undefined : view.t(words.agesUpTo, { to: maximumAge })
}
