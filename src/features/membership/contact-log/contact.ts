import type { PlainDate } from '#platform/time.ts'

export const contactKinds = ['call', 'visit', 'letter', 'e-mail', 'meeting'] as const
export type ContactKind = (typeof contactKinds)[number]

export type ContactRefused = 'in-the-future' | 'follow-up-before'

/** Why a line about a day cannot be kept; undefined when it can. What is only planned is a day to follow up. */
export function refusesContact(
  line: { day: PlainDate; followUpOn?: PlainDate | undefined },
  today: PlainDate,
): ContactRefused | undefined {
  if (line.day > today) return 'in-the-future'
  if (line.followUpOn && line.followUpOn < line.day) return 'follow-up-before'
  return undefined
}
