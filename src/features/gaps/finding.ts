import type { Status } from '#features/directory/index.ts'
import { cellKey, type Lens, type TimeOfDay } from './cell/lens.ts'

/**
 * What a person makes of a cell: it is a gap; it was one and has been met since; it is met in a way no list shows; or
 * the list is simply wrong.
 */
export const judgements = ['confirmed', 'met', 'explained', 'dismissed'] as const
export type Judgement = (typeof judgements)[number]

/** The cell a finding is of. */
interface OfCell {
  need: string
  communityId: string
  language: string | null
  status: Status | null
  timeOfDay: TimeOfDay | null
}

export const lensOf = ({ language, status, timeOfDay }: Omit<OfCell, 'need' | 'communityId'>): Lens => ({
  language: language ?? undefined,
  status: status ?? undefined,
  time: timeOfDay ?? undefined,
})

/** One key for every finding of one cell. */
export const keyOf = (finding: OfCell): string => cellKey(finding.need, finding.communityId, lensOf(finding))
