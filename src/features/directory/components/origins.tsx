import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { listingWords } from '../intake/listing-words.ts'
import type { Listing } from '../queries/one.ts'
import { fieldWords, words } from '../words.ts'
import { listed } from './sentences.ts'

/** Where each field came from: the list and its day, or who typed it here and when. */
export const Origins = (p: { view: View; listing: Listing }) => {
  const { view, listing } = p
  const { t, tongue, zone } = view
  const typed = Map.groupBy(
    Object.entries(listing.service.origins).filter(([, { by }]) => listing.list || by !== 'staff'),
    ([, origin]) => `${origin.by} ${origin.name} ${writeDayOf(new Date(origin.at), zone, tongue)}`,
  )
  const named = (field: string) =>
    (field in fieldWords ? t(fieldWords[field as keyof typeof fieldWords]) : field).toLocaleLowerCase(tongue)
  return (
    <ul class="plainly small">
      <li>
        {listing.list
          ? listing.list.asOf
            ? t(words.fromList, {
                list: inTongue(listing.list.name, tongue).text,
                day: writeDay(listing.list.asOf, tongue),
              })
            : t(words.fromListUndated, { list: inTongue(listing.list.name, tongue).text })
          : t(words.fromHere)}
        {listing.service.unlistedAt &&
          ` ${t(listingWords.unlisted, { day: writeDayOf(listing.service.unlistedAt, zone, tongue) })}`}
      </li>
      {[...typed.values()].map(fields => {
        const [first] = fields
        if (!first) return null
        const [, origin] = first
        const say = { provider: words.fromProvider, staff: words.fromStaff, list: words.fromOtherList }[
          origin.by
        ]
        return (
          <li>
            {t(say, {
              who: origin.name,
              day: writeDayOf(new Date(origin.at), zone, tongue),
              fields: listed(
                fields.map(([field]) => named(field)),
                view,
              ),
            })}
          </li>
        )
      })}
    </ul>
  )
}
