import type { PropsWithChildren } from 'hono/jsx'
import { asset } from './assets.ts'
import type { Place } from './places.ts'

/**
 * Wraps a `SchematicMap` with a button that puts a real map in its place. The map library loads only then. Without a
 * style address (an installation that provides no tiles) the drawing stands alone.
 */
export const PlaceMap = (
  p: PropsWithChildren<{ styleUrl: string | undefined; places: readonly Place[]; show: string }>,
) => {
  if (!p.styleUrl || p.places.length === 0) return <>{p.children}</>
  const spots = p.places.map(({ lon, lat, name, here }) => ({ lon, lat, name, ...(here ? { here } : {}) }))
  return (
    <place-map data-style={p.styleUrl} data-places={JSON.stringify(spots)}>
      {p.children}
      <button type="button" class="button second" hidden>
        {p.show}
      </button>
      <script type="module" src={asset('map.js')} />
    </place-map>
  )
}
