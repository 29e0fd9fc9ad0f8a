import { createHash } from 'node:crypto'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { keptOf, type Option, type Point, type Value } from './point.ts'

/** Changes with what a point says now and what the file says: a choice made of something else does not count. */
export const printOf = (point: Point): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        point.key,
        keptOf(point.now),
        keptOf(point.yours),
        point.question ?? '',
        point.reason ?? '',
        point.proposed ? 'proposed' : '',
      ]),
    )
    .digest('base64url')
    .slice(0, 12)

/** What is to be done about one point. */
export interface Deed {
  point: Point
  does: Option['value']
  /** A day or a reason that was typed. */
  typed?: string
  day?: PlainDate
  to?: Value
}

export type Wrong = 'day-missing' | 'reason-missing' | 'gone'

/** What a person pressed: for a plain change that it is taken, for a question the option and what was typed. */
export interface Choice {
  key: string
  print: string
  option: string
  typed: string
}

/** Turns choices into deeds; those made of something that has changed since are `gone`. */
export function deedsOf(
  points: readonly Point[],
  choices: readonly Choice[],
): { deeds: Deed[]; wrong: Map<string, Wrong> } {
  const byKey = new Map(points.map(point => [point.key, point]))
  const wrong = new Map<string, Wrong>()
  const deeds: Deed[] = []
  for (const choice of choices) {
    const point = byKey.get(choice.key)
    if (!point || printOf(point) !== choice.print) {
      wrong.set(choice.key, 'gone')
      continue
    }
    const option = point.question
      ? point.options.find(({ key }) => key === choice.option)
      : ({ key: 'take', value: { does: 'set', to: point.yours } } as const)
    if (!option) continue
    const { value } = option
    const typed = choice.typed.trim().slice(0, 2_000)
    if (value.does === 'type-day') {
      const day = plainDate(typed)
      if (day) deeds.push({ point, does: value, to: { kind: 'day', day } })
      else wrong.set(choice.key, 'day-missing')
    } else if (value.does === 'type-reason' || value.does === 'drop') {
      if (typed) deeds.push({ point, does: value, typed })
      else wrong.set(choice.key, 'reason-missing')
    } else deeds.push({ point, does: value, ...(value.does === 'set' && { to: value.to }) })
  }
  return { deeds, wrong }
}
