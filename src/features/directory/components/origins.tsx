import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { fieldNamed } from '../differences/shown.ts'
import { listingWords } from '../intake/listing-words.ts'
import type { LocalOrigin } from '../origin.ts'
import type { Listing } from '../queries/one.ts'
import { words } from '../words.ts'
import { listed } from './sentences.ts'

type Typed = readonly [field: string, origin: LocalOrigin]

/** Who typed which fields here, and when: a line for each person and day. */
const typedLines = (origins: readonly Typed[], view: View): string[] => {
  const { t, tongue, zone } = view
  const day = ({ at }: LocalOrigin) => writeDayOf(new Date(at), zone, tongue)
  const together = Map.groupBy(origins, ([, origin]) => `${origin.by} ${origin.name} ${day(origin)}`)
  return [...together.values()].flatMap(fields => {
    const origin = fields[0]?.[1]
    if (!origin) return []
    const say = { provider: words.fromProvider, staff: words.fromStaff, list: words.fromOtherList }[origin.by]
    const names = fields.map(([field]) => fieldNamed(field, view).toLocaleLowerCase(tongue))
    return [t(say, { who: origin.name, day: day(origin), fields: listed(names, view) })]
  })
}

export const TypedHere = (p: { view: View; origins: readonly Typed[]; none: string }) => {
  const lines = typedLines(p.origins, p.view)
  return (
    <ul class="plainly small">{lines.length > 0 ? lines.map(line => <li>{line}</li>) : <li>{p.none}</li>}</ul>
  )
}

/** Where each field came from: the list and its day, or who typed it here and when. */
export const Origins = (p: { view: View; listing: Listing }) => {
  const { view, listing } = p
  const { t, tongue, zone } = view
  const typed = Object.entries(listing.service.origins).filter(([, { by }]) => listing.list || by !== 'staff')
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
      {typedLines(typed, view).map(line => (
        <li>{line}</li>
      ))}
    </ul>
  )
}
