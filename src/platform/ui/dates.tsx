import type { Tongue } from '../text.ts'
import type { PlainDate } from '../time.ts'
import { writeDay, writeDayOf, writeMoment } from '../time.ts'

type Reader = { tongue: Tongue; zone: string }

/** A calendar day in full: “3 November 2026”. */
export const Day = (p: { day: PlainDate; view: { tongue: Tongue } }) => (
  <time datetime={p.day}>{writeDay(p.day, p.view.tongue)}</time>
)

/** The day of an instant, in the partnership's zone. */
export const DayOf = (p: { at: Date; view: Reader }) => (
  <time datetime={p.at.toISOString()}>{writeDayOf(p.at, p.view.zone, p.view.tongue)}</time>
)

/** Day and time of an instant, in the partnership's zone. */
export const Moment = (p: { at: Date; view: Reader }) => (
  <time datetime={p.at.toISOString()}>{writeMoment(p.at, p.view.zone, p.view.tongue)}</time>
)
