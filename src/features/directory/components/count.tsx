import type { View } from '#platform/http/view.ts'
import { type Asked, pointOf } from '../asked.ts'
import type { SearchResults } from '../queries/search.ts'
import { searchWords } from '../search-words.ts'
import { statusWords, words } from '../words.ts'
import { nameOfFrom } from './chips-of.ts'

/** How many were found, where they are counted from, and what the words were taken for. */
export const Count = (p: { view: View; asked: Asked; results: SearchResults; isNearest: boolean }) => {
  const { asked, results, view } = p
  const { t } = view
  const { total, accepting, corrections } = results
  const place = pointOf(asked) && (asked.from?.at ? nameOfFrom(asked, view) : asked.community?.name)
  const who = asked.status && t(statusWords[asked.status])
  return (
    <div role="status" class="stack tight">
      <p>
        <strong>
          {place ? t(words.countedNear, { count: total, place }) : t(words.counted, { count: total })}
        </strong>
      </p>
      {p.isNearest && <p class="quiet">{t(searchWords.nearest)}</p>}
      {corrections.length > 0 && (
        <p class="quiet">
          {t(words.corrected, {
            asked: corrections.map(each => each.asked).join(' '),
            taken: corrections.map(each => each.taken).join(' '),
          })}
        </p>
      )}
      {who && total > 0 && (
        <p class="quiet">{t(searchWords.saysYes, { count: accepting, rest: total - accepting, who })}</p>
      )}
      {(asked.language || asked.open || asked.free || asked.access) && (
        <p class="quiet small">{t(searchWords.onlySaying)}</p>
      )}
      {asked.from && !asked.from.at && (
        <p class="quiet">{t(searchWords.placeUnknown, { place: asked.from.written })}</p>
      )}
    </div>
  )
}
