import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { PlaceRole } from '../group.ts'

/** What a body has room for: so many seats of one kind, for a sector, for a community, or for anybody. */
export interface Place {
  id: string
  groupId: string
  label: TextIn | null
  role: PlaceRole
  /** Whether an ex-officio seat has a voice; observers never have one, the others always. */
  votes: boolean
  sector: string | null
  communityId: string | null
  seats: number
  version: number
  endedOn: PlainDate | null
}

/** A place on a day: how many of its seats somebody holds. */
export interface PlaceHeld extends Place {
  held: number
  open: number
}

/** Whether a seat of this kind has a voice, given what the form said of ex-officio seats. */
export const placeVotes = (role: PlaceRole, exOfficioVotes: boolean): boolean =>
  role === 'ex-officio' ? exOfficioVotes : role !== 'observer'

export type PlaceEndingRefused = 'already-ended' | 'somebody-sits-there'

/** Why a place cannot be taken away; undefined when it can. */
export function refusesPlaceEnding(place: PlaceHeld): PlaceEndingRefused | undefined {
  if (place.endedOn !== null) return 'already-ended'
  return place.held > 0 ? 'somebody-sits-there' : undefined
}
