import { fold } from '#platform/text.ts'

/** How the partnership came to hear of it: with a report on an action, from staff, or from anybody. */
export type CameBy = 'action' | 'staff' | 'public'

/** What somebody who can know says of an outcome. */
export const verdicts = ['confirms', 'with-changes', 'cannot'] as const
export type Verdict = (typeof verdicts)[number]

export const isVerdict = (written: string | undefined): written is Verdict =>
  (verdicts as readonly string[]).includes(written ?? '')

/** What deciding about an outcome needs to know of it. */
export interface Told {
  cameBy: CameBy
  byName: string
  tellerEmail: string | null
  takenInAt: Date | null
  setAsideAt: Date | null
  confirmedAt: Date | null
}

/** Confirmed, waiting for somebody who can know, waiting to be read by us, or left aside. */
export type Standing = 'confirmed' | 'unconfirmed' | 'unread' | 'set-aside'

export function standingOf(outcome: Told): Standing {
  if (outcome.setAsideAt) return 'set-aside'
  if (outcome.cameBy === 'public' && !outcome.takenInAt) return 'unread'
  return outcome.confirmedAt ? 'confirmed' : 'unconfirmed'
}

/** Whether visitors may read it; the plan's own privacy comes on top. */
export const isShown = (outcome: Told): boolean =>
  standingOf(outcome) === 'confirmed' || standingOf(outcome) === 'unconfirmed'

export type ConfirmationRefused = 'own-words' | 'words-missing' | 'not-open'

/**
 * Whether somebody may say whether it is so. Nobody confirms what they told themselves; what changes or denies it
 * comes with words (Wilson-Grau, Outcome Harvesting, 2018: substantiation by others who know).
 */
export function refusesConfirmation(
  outcome: Told,
  by: { name: string; email: string | undefined },
  said: { verdict: Verdict; words: boolean },
): ConfirmationRefused | undefined {
  const standing = standingOf(outcome)
  if (standing === 'set-aside' || standing === 'unread') return 'not-open'
  const same =
    outcome.tellerEmail && by.email
      ? fold(outcome.tellerEmail) === fold(by.email)
      : fold(outcome.byName) === fold(by.name)
  if (same) return 'own-words'
  if (said.verdict !== 'confirms' && !said.words) return 'words-missing'
  return undefined
}

/** Whether a verdict settles it. One who cannot tell settles nothing. */
export const settles = (verdict: Verdict): boolean => verdict !== 'cannot'
