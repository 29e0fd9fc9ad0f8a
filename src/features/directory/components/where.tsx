import type { Community } from '#features/partnership/index.ts'
import type { View } from '#platform/http/view.ts'
import { kilometresBetween } from '#platform/place.ts'
import { inTongue } from '#platform/text.ts'
import { PlaceMap } from '#platform/ui/place-map.tsx'
import type { Place } from '#platform/ui/places.ts'
import { SchematicMap } from '#platform/ui/schematic-map.tsx'
import { Ltr, Written } from '#platform/ui/written.tsx'
import type { LocationFields } from '../origin.ts'
import { writtenPhones } from '../reach-of.ts'
import { words } from '../words.ts'
import { Reach, type Reachable } from './reach.tsx'
import { writeKm } from './sentences.ts'

const isSame = (a: Reachable, b: Reachable) =>
  writtenPhones(a.phones) === writtenPhones(b.phones) && a.email === b.email && a.site === b.site

const nearby = 80

const addressLine = (place: LocationFields, view: View) => {
  const { address } = place
  if (!address) return ''
  const city = inTongue(address.city, view.tongue).text
  return [
    inTongue(address.street, view.tongue).text,
    city,
    [address.province ?? address.provinceWritten, address.postalCode].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(', ')
}

const nameOfPlace = (place: LocationFields, view: View) =>
  inTongue(place.name, view.tongue).text ||
  inTongue(place.address?.street, view.tongue).text ||
  inTongue(place.address?.city, view.tongue).text ||
  '·'

/** A place on one line: its name, its address, or that it is online. */
export const placeLine = (place: LocationFields, view: View): string => {
  const address = place.form === 'virtual' ? view.t(words.online) : addressLine(place, view)
  return (
    [inTongue(place.name, view.tongue).text, address].filter(Boolean).join(' · ') || view.t(words.noPlace)
  )
}

/** The places on a drawing with the communities near them; the first place is where distances are told from. */
function drawn(places: readonly LocationFields[], communities: readonly Community[], view: View): Place[] {
  const doors = places.flatMap((place, n) =>
    place.coordinates
      ? [
          {
            lon: place.coordinates.longitude,
            lat: place.coordinates.latitude,
            name: nameOfPlace(place, view),
            here: n === 0,
          },
        ]
      : [],
  )
  const [first] = doors
  if (!first) return []
  const near = communities
    .filter(({ lon, lat }) => kilometresBetween(first, { lon, lat }) < nearby)
    .map(({ lon, lat, name }) => ({ lon, lat, name }))
  return [...doors.map((door, n) => ({ ...door, here: n === 0 })), ...near]
}

/** Every place a service is given at: address, how to reach it, and a drawing of where they lie. */
export const Where = (p: {
  view: View
  places: readonly LocationFields[]
  communities: readonly Community[]
  mapStyleUrl: string | undefined
  /** Told beside already: not told again at a place that has the same. */
  told: Reachable
}) => {
  const { view, places } = p
  const { t, tongue } = view
  if (places.length === 0) return <p class="quiet">{t(words.noPlace)}</p>
  const spots = drawn(places, p.communities, view)
  return (
    <div class="stack">
      <ul class="stack plainly">
        {places.map(place => (
          <li class="stack tight">
            {place.name && (
              <strong>
                <Written text={place.name} tongue={tongue} />
              </strong>
            )}
            {place.form === 'virtual' ? (
              <p>{t(words.online)}</p>
            ) : (
              <address>
                <Ltr>{addressLine(place, view) || t(words.noPlace)}</Ltr>
              </address>
            )}
            {!isSame(place, p.told) && <Reach view={view} reach={place} />}
            {place.accessibility && (
              <p class="small">
                <strong>{t(words.accessible)}</strong> <Written text={place.accessibility} tongue={tongue} />
              </p>
            )}
            {place.transport && (
              <p class="small">
                <strong>{t(words.gettingThere)}</strong> <Written text={place.transport} tongue={tongue} />
              </p>
            )}
            {place.form === 'physical' && !place.coordinates && (
              <p class="quiet small">{t(words.unplaced)}</p>
            )}
          </li>
        ))}
      </ul>
      {spots.length > 1 && (
        <PlaceMap styleUrl={p.mapStyleUrl} places={spots} show={t(words.realMap)}>
          <SchematicMap
            places={spots}
            label={t(words.mapLabel)}
            sentence={t(words.mapSentence, { place: spots[0]?.name ?? '' })}
            writeKm={km => writeKm(km, view)}
          />
        </PlaceMap>
      )}
    </div>
  )
}
