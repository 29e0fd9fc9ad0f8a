import type { Message } from '#platform/words/messages.ts'
import type { MarkRefused } from './commands/attendance.ts'
import type { ConflictRefused } from './commands/conflicts.ts'
import type { DecidingRefused, PutRefused, VoiceRefused } from './commands/deciding.ts'
import type { SecondCallRefused } from './commands/running.ts'
import { liveWords as w } from './live-words.ts'

export type LiveRefused =
  | MarkRefused
  | ConflictRefused
  | DecidingRefused
  | PutRefused
  | VoiceRefused
  | SecondCallRefused

/** What the page says when something could not be done. */
export const refusalWords: Record<LiveRefused, Message> = {
  'not-here': w.whyNotHere,
  'not-open': w.whyNotOpen,
  closed: w.whyClosed,
  cancelled: w.whyCancelled,
  'already-open': w.whyAlreadyOpen,
  'motion-open': w.whyMotionOpen,
  'already-made': w.whyAlreadyMade,
  'quorum-holds': w.whyQuorumHolds,
  'too-early': w.whyTooEarly,
  'no-alternates': w.whyNoAlternates,
  'no-proxies': w.whyNoProxies,
  'own-alternate': w.whyOwnAlternate,
  'not-marked': w.whyNotMarked,
  'already-declared': w.whyAlreadyDeclared,
  'no-quorum': w.whyNoQuorum,
  'mover-seconds': w.whyMoverSeconds,
  'mover-not-here': w.whyMoverAway,
  'seconder-not-here': w.whySeconderAway,
  'mover-recused': w.whyMoverOut,
  'seconder-recused': w.whySeconderOut,
  'one-voice': w.whyOneVoice,
  'another-open': w.whyAnotherOpen,
  'nothing-in-consent': w.whyNothingInConsent,
  decided: w.whyDecided,
  late: w.whyLate,
  'still-open': w.whyStillOpen,
  'no-voice': w.whyNoVoice,
  recused: w.whyRecused,
  'too-many': w.whyTooMany,
  'nobody-said': w.whyNobodySaid,
}
