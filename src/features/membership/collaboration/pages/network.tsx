import type { Laid } from '../layout.ts'

/** The network as a drawing: lines under circles, each circle with its number. `said` is what it shows, in words. */
export const Network = (p: {
  laid: Laid
  said: string
  numbered?: boolean
  nameOf: (id: string) => string
}) => {
  const { laid } = p
  const most = Math.max(1, ...laid.lines.map(({ strength }) => strength))
  return (
    <svg
      class="network"
      viewBox={`0 0 ${laid.width} ${laid.height}`}
      role="img"
      aria-label={p.said}
      preserveAspectRatio="xMidYMid meet"
    >
      {laid.lines.map(({ from, to, strength }) => (
        <line
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          stroke-width={Math.round((0.6 + (3.4 * strength) / most) * 10) / 10}
        />
      ))}
      {laid.dots.map((dot, n) => (
        <g>
          <circle cx={dot.x} cy={dot.y} r={dot.r}>
            <title>{p.nameOf(dot.id)}</title>
          </circle>
          {p.numbered && (
            <text x={dot.x} y={dot.y} dy="0.35em" text-anchor="middle" font-size={Math.max(8, dot.r * 0.9)}>
              {n + 1}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
