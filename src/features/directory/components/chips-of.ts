import type { View } from '#platform/http/view.ts'
import type { Chip } from '#platform/ui/filters.tsx'
import { type Asked, queryOf } from '../asked.ts'
import { audienceWords, kindWords } from '../kind-words.ts'
import { languageName } from '../language.ts'
import { servicesPath } from '../paths.ts'
import { searchWords } from '../search-words.ts'
import { statusWords, words } from '../words.ts'
import { writeKm } from './sentences.ts'

/** What the list is narrowed to, each with the name it has in the address. */
export function partsOf(asked: Asked, view: View): { name: string; label: string }[] {
  const { t, tongue } = view
  const language = asked.language && languageName(asked.language, tongue)
  const spoken =
    asked.by === 'staff' ? searchWords.spokenByStaff : asked.by && searchWords.spokenByInterpreter
  const parts: (readonly [string, string | undefined | false])[] = [
    ['kind', asked.kind && t(kindWords[asked.kind])],
    ['community', asked.community && `${t(words.near)} ${asked.community.name}`],
    ['from', asked.from && `${t(words.near)} ${nameOfFrom(asked, view)}`],
    ['km', asked.km !== undefined && t(searchWords.withinKm, { km: writeKm(asked.km, view) })],
    ['status', asked.status && t(searchWords.openToStatus, { who: t(statusWords[asked.status]) })],
    ['age', asked.age !== undefined && t(searchWords.aged, { age: asked.age })],
    ['language', language && (spoken ? t(spoken, { language }) : language)],
    ['open', asked.open && t(searchWords.openNow)],
    ['day', asked.day && t(searchWords.openOnDay, { day: t(searchWords.days, { day: asked.day }) })],
    ['part', asked.part && t(searchWords.times, { part: asked.part })],
    ['free', asked.free && t(searchWords.freeOnly)],
    ['access', asked.access && t(searchWords.accessible)],
    ['way', asked.way && t(searchWords.ways, { way: asked.way })],
    ['audience', asked.audience && t(audienceWords[asked.audience])],
  ]
  return parts.flatMap(([name, label]) => (label ? [{ name, label }] : []))
}

/** Degrees are not read out: they are where the reader is. */
export const nameOfFrom = ({ from }: Asked, { t }: View): string =>
  from && /^-?\d/.test(from.written) ? t(searchWords.fromHere) : (from?.written.toUpperCase() ?? '')

export const chipsOf = (asked: Asked, slug: string, view: View): Chip[] =>
  partsOf(asked, view).map(({ name, label }) => ({
    label,
    href: servicesPath(slug, { ...queryOf({ ...asked, page: 1 }), [name]: undefined }),
    on: true,
  }))
