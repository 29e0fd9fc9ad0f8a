import type { Child, PropsWithChildren } from 'hono/jsx'
import { draw, type Place } from './places.ts'

/**
 * Places and distances, drawn without any map. `sentence` says what it shows; a list or table under it is the
 * page's (children). `writeKm` writes a distance in the page's language. Nothing is drawn without places.
 */
export const SchematicMap = (
  p: PropsWithChildren<{
    places: readonly Place[]
    sentence: Child
    label: string
    writeKm: (km: number) => string
  }>,
) => {
  if (p.places.length === 0) return null
  const { width, height, places, scale } = draw(p.places)
  const here = places.find(place => place.here)
  return (
    <figure class="places">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={p.label} direction="ltr">
        {here &&
          places
            .filter(place => place !== here)
            .map(place => <line class="way" x1={here.x} y1={here.y} x2={place.x} y2={place.y} />)}
        {places.map(place => (
          <g class={place.here ? 'here' : undefined}>
            <circle cx={place.x} cy={place.y} r={place.here ? 8 : 6}>
              <title>{place.km === undefined ? place.name : `${place.name}, ${p.writeKm(place.km)}`}</title>
            </circle>
            {place.label && (
              <text x={place.label.x} y={place.label.y} text-anchor={place.label.anchor}>
                {place.name}
              </text>
            )}
          </g>
        ))}
        <path class="scale" d={`M16 ${height - 20}v6h${scale.length}v-6`} />
        <text class="far" x={24 + scale.length} y={height - 12}>
          {p.writeKm(scale.km)}
        </text>
      </svg>
      <figcaption class="quiet">{p.sentence}</figcaption>
      {p.children}
    </figure>
  )
}
