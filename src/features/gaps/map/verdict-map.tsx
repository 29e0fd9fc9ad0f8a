import type { Heat } from '#platform/ui/heat-grid.tsx'
import { draw } from '#platform/ui/places.ts'

export interface Spot {
  name: string
  lon: number
  lat: number
  heat: Heat
  /** Somebody confirmed a gap there. */
  marked?: boolean
  /** What is known there, in words. */
  says: string
}

const signs: Record<Heat, string> = { 0: '●', 1: '◕', 2: '◑', 3: '◔', 4: '○', x: '?' }

/**
 * Communities at their true distances, each with the shade and the sign its cell has in the grid: the sign carries the
 * picture in black and white. The table under it is the page's.
 */
export const VerdictMap = (p: { spots: readonly Spot[]; label: string; writeKm: (km: number) => string }) => {
  if (p.spots.length === 0) return null
  const { width, height, places, scale } = draw(p.spots)
  // Names stand off by six from these larger spots, so there is a little room on both sides.
  return (
    <svg
      class="verdicts"
      viewBox={`-8 0 ${width + 16} ${height}`}
      role="img"
      aria-label={p.label}
      direction="ltr"
    >
      {places.map((place, at) => {
        const spot = p.spots[at]
        if (!spot) return null
        return (
          <g>
            <title>{`${spot.name}: ${spot.says}`}</title>
            <circle class={`v${spot.heat}${spot.marked ? ' marked' : ''}`} cx={place.x} cy={place.y} r={13} />
            <text class="sign" x={place.x} y={place.y + 5} text-anchor="middle">
              {signs[spot.heat]}
            </text>
            {place.label && (
              <text
                x={
                  place.label.x + (place.label.anchor === 'start' ? 6 : place.label.anchor === 'end' ? -6 : 0)
                }
                y={place.label.y}
                text-anchor={place.label.anchor}
              >
                {spot.name}
              </text>
            )}
          </g>
        )
      })}
      <path class="scale" d={`M16 ${height - 20}v6h${scale.length}v-6`} />
      <text class="far" x={24 + scale.length} y={height - 12}>
        {p.writeKm(scale.km)}
      </text>
    </svg>
  )
}
