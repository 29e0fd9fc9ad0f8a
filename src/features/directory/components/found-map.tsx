import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { PlaceMap } from '#platform/ui/place-map.tsx'
import type { Place } from '#platform/ui/places.ts'
import { SchematicMap } from '#platform/ui/schematic-map.tsx'
import { type Asked, pointOf } from '../asked.ts'
import type { FoundService } from '../queries/search.ts'
import { searchWords } from '../search-words.ts'
import { words } from '../words.ts'
import { nameOfFrom } from './chips-of.ts'
import { nameOf, writeKm } from './sentences.ts'

interface Numbered {
  at: { lon: number; lat: number }
  numbers: number[]
  names: string[]
}

/** The door nearest to where distances are counted from; a service without one is not on the map. */
function doorOf(found: FoundService): { lon: number; lat: number } | undefined {
  const door = found.places.find(place => place.form === 'physical' && place.coordinates)?.coordinates
  return door && { lon: door.longitude, lat: door.latitude }
}

/** Doors at one place share a point. */
function pointsOf(found: readonly FoundService[], view: View): Numbered[] {
  const points = new Map<string, Numbered>()
  for (const [at, each] of found.entries()) {
    const door = doorOf(each)
    if (!door) continue
    const key = `${door.lon.toFixed(3)} ${door.lat.toFixed(3)}`
    const known = points.get(key) ?? { at: door, numbers: [], names: [] }
    known.numbers.push(at + 1)
    known.names.push(inTongue(nameOf(each.fields), view.tongue).text)
    points.set(key, known)
  }
  return [...points.values()]
}

const mostNumbers = 3
const written = (numbers: readonly number[]) =>
  numbers.slice(0, mostNumbers).join(', ') + (numbers.length > mostNumbers ? '…' : '')

/** The services of this page drawn where they are, by their numbers in the list. Nothing where no two places are known. */
export const FoundMap = (p: {
  view: View
  asked: Asked
  found: readonly FoundService[]
  styleUrl: string | undefined
}) => {
  const { view, asked } = p
  const { t } = view
  const points = pointsOf(p.found, view)
  const here = pointOf(asked)
  if (points.length + (here ? 1 : 0) < 2) return null
  const places: Place[] = points.map(({ at, numbers }) => ({ ...at, name: written(numbers) }))
  const start: Place[] = here
    ? [
        {
          ...here,
          name: asked.from?.at ? nameOfFrom(asked, view) : (asked.community?.name ?? ''),
          here: true,
        },
      ]
    : []
  const spots = points.map(({ at, numbers, names }) => ({
    ...at,
    name: `${written(numbers)} ${names.join(' · ')}`,
  }))
  return (
    <aside class="stack tight" aria-label={t(searchWords.map)}>
      <PlaceMap styleUrl={p.styleUrl} places={[...start, ...spots]} show={t(words.realMap)}>
        <SchematicMap
          places={[...start, ...places]}
          label={t(searchWords.map)}
          sentence={t(searchWords.mapSentence)}
          writeKm={km => writeKm(km, view)}
        />
      </PlaceMap>
    </aside>
  )
}
