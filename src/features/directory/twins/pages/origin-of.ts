import type { Held } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import type { TextIn } from '#platform/text.ts'
import { type PlainDate, writeDay, writeDayOf } from '#platform/time.ts'
import type { LocalOrigin } from '../../origin.ts'
import { nameIn } from '../values.ts'
import { twinWords } from '../words.ts'

/** Where a value comes from, in words: who typed it here and when, or which list as of which day. */
export function originSentence(
  view: View,
  origin: LocalOrigin | undefined,
  held: Held | undefined,
  lists: ReadonlyMap<string, TextIn>,
): string {
  const { t, zone, tongue } = view
  if (origin) {
    const say = {
      provider: twinWords.fromProvider,
      staff: twinWords.typedHere,
      list: twinWords.fromList,
    }[origin.by]
    const day = writeDayOf(new Date(origin.at), zone, tongue)
    return t(say, { who: origin.name, list: origin.name, day })
  }
  const list = typeof held?.list_id === 'string' ? nameIn(lists.get(held.list_id), view) : ''
  if (!list) return t(twinWords.knownHere)
  return typeof held?.source_as_of === 'string'
    ? t(twinWords.fromList, { list, day: writeDay(held.source_as_of as PlainDate, tongue) })
    : t(twinWords.fromListUndated, { list })
}
