import type { View } from '#platform/http/view.ts'
import type { LocationFields, ServiceFields } from '../origin.ts'
import { searchWords } from '../search-words.ts'
import { languagesOf, nameOfLanguage } from '../spoken.ts'
import { listed } from './sentences.ts'

/** Languages by staff, then those with an interpreter; undefined when nobody says. */
export function languagesLine(
  fields: Pick<ServiceFields, 'languages'>,
  places: readonly Pick<LocationFields, 'languages'>[],
  view: View,
): string | undefined {
  const all = languagesOf(fields, places) ?? []
  const names = (interpreted: boolean) => [
    ...new Set(
      all
        .filter(language => (language.by === 'interpreter') === interpreted)
        .map(language => nameOfLanguage(language, view.tongue)),
    ),
  ]
  const [staff, interpreted] = [names(false), names(true)]
  const parts = [
    staff.length > 0 ? listed(staff, view) : '',
    interpreted.length > 0
      ? view.t(searchWords.withInterpreter, { languages: listed(interpreted, view) })
      : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(view.tongue === 'ar' ? '؛ ' : '; ') : undefined
}
