import type { View } from '#platform/http/view.ts'
import { listed } from '#platform/words/listed.ts'
import { words } from '../words.ts'

type Reader = Pick<View, 't' | 'tongue'>

/** A name set apart, so that one in another script does not turn the sentence around it. */
const apart = (name: string, view: Pick<View, 'tongue'>): string =>
  view.tongue === 'ar' && name ? `\u2068${name}\u2069` : name

/** Names in one line, in the page's language; past `most`, the rest are counted. */
export function namedTogether(names: readonly string[], view: Reader, most = 6): string {
  const comma = view.tongue === 'ar' ? '، ' : ', '
  const written = names.map(name => apart(name, view))
  if (names.length > most + 1)
    return view.t(words.moreCommunities, {
      names: written.slice(0, most).join(comma),
      count: names.length - most,
    })
  // Arabic joins “and” to the next word, which reads badly before a name in Latin letters.
  if (view.tongue === 'ar') return written.join(comma)
  return listed(written, view.tongue)
}
