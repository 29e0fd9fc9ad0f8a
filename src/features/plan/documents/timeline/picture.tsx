import type { PlainDate } from '#platform/time.ts'
import type { Standing } from '../../progress.ts'
import { barOf, placeIn, type Scale } from './layout.ts'

export interface Drawn {
  label: string
  standing: Standing
  /** What the bar says, in a word: “Stuck”. */
  state: string
  from: PlainDate | null
  to: PlainDate | null
  milestones: { day: PlainDate; done: boolean; label: string }[]
}

const rowHeight = 30
const headHeight = 24

/** A bar's filling: solid is done, striped is moving, dotted is stuck, hollow the rest. */
const Bar = (p: { scale: Scale; drawn: Drawn; y: number }) => {
  const bar = barOf(p.scale, p.drawn.from, p.drawn.to)
  if (!bar) return null
  const { standing } = p.drawn
  const x = `${bar.from}%`
  const end = `${bar.to}%`
  const middle = p.y + 6
  return (
    <>
      <rect
        class={`bar-${standing}${bar.openAtStart || bar.openAtEnd ? ' open' : ''}`}
        x={x}
        y={p.y}
        width={`${Math.round((bar.to - bar.from) * 100) / 100}%`}
        height="12"
        rx="3"
      />
      {standing === 'moving' && <line class="stripes" x1={x} x2={end} y1={middle} y2={middle} />}
      {standing === 'stuck' && <line class="dots" x1={x} x2={end} y1={middle} y2={middle} />}
      {standing === 'dropped' && <line class="struck" x1={x} x2={end} y1={middle} y2={middle} />}
      {p.drawn.milestones.map(({ day, done, label }) => (
        <circle class={done ? 'mark done' : 'mark'} cx={`${placeIn(p.scale, day)}%`} cy={middle} r="5">
          <title>{label}</title>
        </circle>
      ))}
    </>
  )
}

/** Actions of one goal as bars across fiscal years, with milestones and today. */
export const TimelinePicture = (p: {
  scale: Scale
  drawn: readonly Drawn[]
  sentence: string
  yearLabel: (year: number) => string
  today: string
}) => {
  const { scale, drawn } = p
  const height = headHeight + drawn.length * rowHeight + 6
  return (
    <svg class="timeline" width="100%" height={String(height)} role="img" aria-label={p.sentence}>
      {scale.years.map(({ year, at }, n) => (
        <>
          <line class="year" x1={`${at}%`} x2={`${at}%`} y1="0" y2={String(height)} />
          <text
            class={n % 2 === 1 && scale.years.length > 3 ? 'name second' : 'name'}
            x={`${Math.round((at + 0.5) * 100) / 100}%`}
            y="14"
          >
            {p.yearLabel(year)}
          </text>
        </>
      ))}
      {drawn.map((each, n) => {
        const bar = barOf(scale, each.from, each.to)
        const y = headHeight + n * rowHeight
        // On a phone a label that begins further on would run out of the picture.
        const late = (bar?.from ?? 0) > 28
        return (
          <g>
            <text
              class={late ? 'what end' : 'what'}
              x={late ? `${Math.max(bar?.to ?? 0, 78)}%` : `${bar?.from ?? 0}%`}
              y={String(y + 11)}
            >
              {each.label} · {each.state}
            </text>
            <Bar scale={scale} drawn={each} y={y + 14} />
          </g>
        )
      })}
      {scale.today !== undefined && (
        <line class="now" x1={`${scale.today}%`} x2={`${scale.today}%`} y1="18" y2={String(height)}>
          <title>{p.today}</title>
        </line>
      )}
    </svg>
  )
}
