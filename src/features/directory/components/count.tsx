import type { View } from '#platform/http/view.ts'
import { type Asked, pointOf, queryOf } from '../asked.ts'
import { servicesPath } from '../paths.ts'
import type { Nearness, SearchResults } from '../queries/search.ts'
import { searchWords } from '../search-words.ts'
import { statusWords, words } from '../words.ts'
import { nameOfFrom } from './chips-of.ts'

/** What was not asked any more so that something is found. */
const Nearest = ({ view: { t }, without, widened }: Nearness & { view: View }) => (
  <>
    <p class="quiet">
      {without.length === 0 && widened.length > 0
        ? t(searchWords.noneSays, { words: widened.join(', ') })
        : t(searchWords.nearest)}
    </p>
    {without.length > 0 && (
      <p class="quiet small">{t(searchWords.leftOut, { words: [...without, ...widened].join(', ') })}</p>
    )}
  </>
)

/** How many were found, where they are counted from, and what the words were taken for. */
export const Count = (p: {
  view: View
  slug: string
  asked: Asked
  results: SearchResults
  nearness: Nearness | undefined
  whenUnasked: boolean
  hoursUnknown: number
}) => {
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
      {p.nearness && <Nearest view={view} {...p.nearness} />}
      {p.whenUnasked && total > 0 && <p class="quiet">{t(searchWords.whenUnasked)}</p>}
      {p.hoursUnknown > 0 && (
        <p class="quiet">
          <a
            href={servicesPath(p.slug, {
              ...queryOf({ ...asked, page: 1 }),
              day: undefined,
              part: undefined,
            })}
          >
            {t(searchWords.hoursUnknown, { count: p.hoursUnknown })}
          </a>
        </p>
      )}
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
      {(asked.language || asked.open || asked.day || asked.part || asked.free || asked.access) && (
        <p class="quiet small">{t(searchWords.onlySaying)}</p>
      )}
      {asked.from && !asked.from.at && (
        <p class="quiet">{t(searchWords.placeUnknown, { place: asked.from.written })}</p>
      )}
    </div>
  )
}
