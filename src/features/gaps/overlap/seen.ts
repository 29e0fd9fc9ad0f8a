/** An overlap as it is kept and shown: the likeness, with the names and listings of that day. */
import type { TextIn } from '#platform/text.ts'
import type { Likeness } from './likeness.ts'

export interface SideSeen {
  service: TextIn
  organisationId: string
  organisation: TextIn
  /** What of the listing the comparison rests on; another one means the service has changed since. */
  mark: string
}

export interface Seen {
  likeness: Likeness
  /** Where, in the words of the lists: communities both serve, or cities. */
  places: string[]
  a: SideSeen
  b: SideSeen
}
