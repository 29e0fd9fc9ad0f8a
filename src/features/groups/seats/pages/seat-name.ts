import { sectorName } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import type { SeatRole } from '../../group.ts'
import { roleWords } from '../../words.ts'
import { words } from '../words.ts'

export type CommunityNames = ReadonlyMap<string, string>

export interface SeatNamed {
  label: TextIn | null
  role: SeatRole
  sector: string | null
  communityId: string | null
}

/** For whom a seat is, in a few words: its own name, or its sector and community. */
export function seatFor(view: View, seat: SeatNamed, communities: CommunityNames): string {
  const { t, tongue } = view
  const community = seat.communityId ? (communities.get(seat.communityId) ?? '') : ''
  return [inTongue(seat.label ?? undefined, tongue).text, sectorName(t, seat.sector), community]
    .filter(Boolean)
    .join(' · ')
}

/** A seat in a list of choices: “Member · Health · Selwyn”. */
export const seatName = (view: View, seat: SeatNamed, communities: CommunityNames): string =>
  [
    seat.role === 'member' ? '' : view.t(roleWords[seat.role]),
    seatFor(view, seat, communities) || view.t(words.anybody),
  ]
    .filter(Boolean)
    .join(' · ')
