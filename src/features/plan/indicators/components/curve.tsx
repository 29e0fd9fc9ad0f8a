import type { View } from '#platform/http/view.ts'
import { writeDay } from '#platform/time.ts'
import { writeValue } from '../figures.ts'
import { yearOf } from '../progress/year-of.ts'
import type { Seen } from '../seen.ts'
import { words } from '../words.ts'

const wide = 640
const high = 250
const edge = { left: 12, right: 12, top: 34, bottom: 34 }
/** As large as words get on a phone: years or values nearer than this would run into each other. */
const room = { year: 90, across: 190, down: 40, below: 30 }

/** Values as a line over time, with where it began and the way to the target; said in a sentence, tabled below. */
export const Curve = (p: { view: View; seen: Seen }) => {
  const { view, seen } = p
  const { t, tongue } = view
  const { indicator, values } = seen
  const own = values.map(({ value, measuredOn, margin }) => ({ value, on: measuredOn, margin }))
  const began =
    indicator.baseline !== null && indicator.baselineOn
      ? { value: indicator.baseline, on: indicator.baselineOn, margin: null }
      : undefined
  const points = began && !own.some(({ on }) => on === began.on) ? [began, ...own] : own
  points.sort((a, b) => (a.on < b.on ? -1 : 1))
  const target =
    indicator.target !== null && indicator.targetOn
      ? { value: indicator.target, on: indicator.targetOn }
      : undefined
  const [first] = points
  const last = points.at(-1)
  if (!first || !last || points.length < 2) return null
  const times = [...points, ...(target ? [target] : [])].map(({ on }) => yearOf(on))
  const heights = [
    ...points.flatMap(({ value, margin }) => [value - (margin ?? 0), value + (margin ?? 0)]),
    ...(target ? [target.value] : []),
  ]
  const [from, to] = [Math.min(...times), Math.max(...times)]
  const [least, most] = [Math.min(...heights), Math.max(...heights)]
  // The last value and the target stand close together: the lower one says its number below itself.
  const crowded =
    target !== undefined &&
    ((yearOf(target.on) - yearOf(last.on)) / (to - from || 1)) * wide < room.across &&
    (Math.abs(target.value - last.value) / (most - least || 1)) * (high - edge.top - edge.bottom) < room.down
  const foot = edge.bottom + (crowded ? room.below : 0)
  const round = (n: number) => Math.round(n * 10) / 10
  const x = (on: typeof first.on) =>
    round(edge.left + ((yearOf(on) - from) / (to - from || 1)) * (wide - edge.left - edge.right))
  const y = (value: number) =>
    round(high - foot - ((value - least) / (most - least || 1)) * (high - edge.top - foot))
  const say = (value: number) => writeValue(value, indicator, tongue)
  const sentence = [
    t(words.picture, {
      first: say(first.value),
      firstDay: writeDay(first.on, tongue),
      last: say(last.value),
      lastDay: writeDay(last.on, tongue),
    }),
    ...(target
      ? [t(words.pictureTarget, { value: say(target.value), day: writeDay(target.on, tongue) })]
      : []),
  ].join(' ')
  const anchor = (at: number) => (at < wide * 0.2 ? 'start' : at > wide * 0.8 ? 'end' : 'middle')
  const marked = [first, last, ...(target ? [{ ...target, margin: null }] : [])]
  const isBelow = (value: number) => crowded && target && value === Math.min(last.value, target.value)
  const years = marked.filter(
    ({ on }, n) => !marked.slice(n + 1).some(later => x(later.on) - x(on) < room.year),
  )
  return (
    <figure class="curve">
      <svg viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={sentence} direction="ltr">
        <line class="ground" x1="0" x2={wide} y1={high - foot} y2={high - foot} />
        {target && began && (
          <line
            class="way-there"
            x1={x(began.on)}
            y1={y(began.value)}
            x2={x(target.on)}
            y2={y(target.value)}
          />
        )}
        <polyline points={points.map(({ on, value }) => `${x(on)},${y(value)}`).join(' ')} />
        {points.map(({ on, value, margin }) => (
          <>
            {margin !== null && margin > 0 && (
              <line class="sure" x1={x(on)} x2={x(on)} y1={y(value - margin)} y2={y(value + margin)} />
            )}
            <circle cx={x(on)} cy={y(value)} r="5" />
          </>
        ))}
        {target && <circle class="aim" cx={x(target.on)} cy={y(target.value)} r="6" />}
        {marked.map(({ on, value, margin }) => (
          <text
            x={x(on)}
            y={isBelow(value) ? y(value) + room.below : y(value + (margin ?? 0)) - 10}
            text-anchor={anchor(x(on))}
          >
            {say(value)}
          </text>
        ))}
        {years.map(({ on }) => (
          <text class="quiet" x={x(on)} y={high - 8} text-anchor={anchor(x(on))}>
            {on.slice(0, 4)}
          </text>
        ))}
      </svg>
      <figcaption>{sentence}</figcaption>
    </figure>
  )
}
