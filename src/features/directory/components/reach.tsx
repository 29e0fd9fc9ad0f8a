import type { Child } from 'hono/jsx'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Pairs } from '#platform/ui/card.tsx'
import { SiteLink } from '#platform/ui/reach.tsx'
import { Ltr } from '#platform/ui/written.tsx'
import type { Phone } from '../listing.ts'
import { readSite } from '../reach.ts'
import { words } from '../words.ts'
import { EMail } from './e-mail.tsx'

export interface Reachable {
  phones: readonly Phone[]
  email?: string | null | undefined
  site?: string | null | undefined
}

const PhoneLine = (p: { view: View; phone: Phone }) => {
  const { phone, view } = p
  const about = inTongue(phone.about, view.tongue).text
  const number = <Ltr>{phone.written}</Ltr>
  return (
    <li>
      {phone.normal && phone.use !== 'fax' ? (
        <a href={`tel:${phone.normal}${phone.extension ? `;ext=${phone.extension}` : ''}`}>{number}</a>
      ) : (
        number
      )}
      {about && !phone.written.includes(about) && <span class="quiet"> {about}</span>}
    </li>
  )
}

/** Phone, e-mail and site, each one press away; said honestly where there is none. */
export const Reach = (p: { view: View; reach: Reachable; whenNone?: boolean }) => {
  const { reach, view } = p
  const { t } = view
  if (reach.phones.length === 0 && !reach.email && !reach.site)
    return p.whenNone ? <p class="quiet">{t(words.noReach)}</p> : null
  const phones = (fax: boolean) => {
    const some = reach.phones.filter(phone => (phone.use === 'fax') === fax)
    return some.length === 0 ? undefined : (
      <ul class="plainly">
        {some.map(phone => (
          <PhoneLine view={view} phone={phone} />
        ))}
      </ul>
    )
  }
  const pairs: [string, Child | undefined][] = [
    [t(words.phone), phones(false)],
    [
      t(words.email),
      reach.email ? (
        <a href={`mailto:${encodeURIComponent(reach.email).replace('%40', '@')}`}>
          <EMail address={reach.email} />
        </a>
      ) : undefined,
    ],
    [t(words.site), reach.site ? <SiteLink site={readSite(reach.site) ?? reach.site} /> : undefined],
    [t(words.fax), phones(true)],
  ]
  return <Pairs pairs={pairs} />
}
