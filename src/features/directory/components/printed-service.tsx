import type { Child } from 'hono/jsx'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Ltr, Written } from '#platform/ui/written.tsx'
import type { LocationFields } from '../origin.ts'
import type { Printed } from '../queries/some.ts'
import { words } from '../words.ts'
import { hoursLines } from './hours-lines.ts'
import { freshnessSentence, nameOf, whoCanCome } from './sentences.ts'
import { languagesLine } from './spoken-line.ts'

/** Street, city and postal code on one line. */
export function addressOf({ address }: LocationFields, view: View): string {
  if (!address) return ''
  return [
    inTongue(address.street, view.tongue).text,
    inTongue(address.city, view.tongue).text,
    [address.province, address.postalCode].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(', ')
}

const mostPlaces = 3

/** A service as it stands on paper: whom to call, where, when, in which languages, and how far to trust it. */
export const PrintedService = (p: {
  view: View
  service: Printed
  heading: 'h2' | 'h3'
  href: string
  more?: Child
}) => {
  const { view, service } = p
  const { t, tongue } = view
  const { fields, places, reach } = service
  const Heading = p.heading
  const addresses = places.map(place => addressOf(place, view)).filter(Boolean)
  const hours = hoursLines(fields, places, view)
  const languages = languagesLine(fields, places, view)
  const { accepts } = whoCanCome(fields.eligibility, view)
  const isDoubtful = service.freshness === 'old' || service.freshness === 'unknown'
  return (
    <article class="result printed">
      <Heading>
        <a href={p.href}>
          <Written text={nameOf(fields)} tongue={tongue} />
        </a>
      </Heading>
      <p>
        <strong>
          <Written text={service.organisationName} tongue={tongue} />
        </strong>
      </p>
      {reach.phones.length > 0 && (
        <p class="phones">
          {reach.phones.slice(0, 2).map(phone => (
            <a href={`tel:${phone.normal ?? phone.written.replaceAll(/[^\d+]/g, '')}`}>
              <Ltr>{phone.written}</Ltr>
            </a>
          ))}
        </p>
      )}
      {addresses.slice(0, mostPlaces).map(address => (
        <p>
          <Ltr>{address}</Ltr>
        </p>
      ))}
      {reach.phones.length === 0 && reach.email && (
        <p>
          <Ltr>{reach.email}</Ltr>
        </p>
      )}
      {hours.length > 0 && (
        <p>
          <strong>{t(words.hours)}</strong> {hours.join(view.tongue === 'ar' ? '؛ ' : '; ')}
        </p>
      )}
      {languages && (
        <p>
          <strong>{t(words.spokenHere)}</strong> {languages}
        </p>
      )}
      {accepts.length > 0 && (
        <p>
          <strong>{t(words.forWhom)}</strong> {accepts.join(view.tongue === 'ar' ? '، ' : ', ')}
        </p>
      )}
      {fields.cost.is === 'free' && <p>{t(words.free)}</p>}
      <p class={isDoubtful ? 'why' : 'why quiet'}>
        {isDoubtful && <strong>? </strong>}
        {freshnessSentence(service, view)}
      </p>
      {p.more}
    </article>
  )
}
