import type { View } from '#platform/http/view.ts'
import { words } from '../words.ts'

const lists = new Map<string, Intl.ListFormat>()

/** Names in one line, in the page's language; past `most`, the rest are counted. */
export function namedTogether(names: readonly string[], view: Pick<View, 't' | 'tongue'>, most = 6): string {
  if (names.length > most + 1)
    return view.t(words.moreCommunities, {
      names: names.slice(0, most).join(view.tongue === 'ar' ? '، ' : ', '),
      count: names.length - most,
    })
  const list = lists.get(view.tongue) ?? new Intl.ListFormat(view.tongue, { type: 'conjunction' })
  lists.set(view.tongue, list)
  return list.format(names)
}
