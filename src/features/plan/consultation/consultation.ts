import type { PlainDate } from '#platform/time.ts'

/** A section of a plan that can be commented on. */
export type CommentPart = 'plan' | 'pillar' | 'goal' | 'objective' | 'action'

/** Where a consultation is, on a day: the first and the last day are both open. */
export type Stage = 'ahead' | 'open' | 'over' | 'told'

export function stageOf(
  consultation: { opens: PlainDate; closes: PlainDate; toldAt: Date | null },
  today: PlainDate,
): Stage {
  if (consultation.toldAt) return 'told'
  if (today < consultation.opens) return 'ahead'
  return today <= consultation.closes ? 'open' : 'over'
}
