import type { PersonRow } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { Card } from '#platform/ui/card.tsx'
import { Ltr } from '#platform/ui/written.tsx'
import { words } from '../words.ts'

/** How one becomes a member. */
export const Join = (p: { view: View; contact: Pick<PersonRow, 'name' | 'email' | 'phone'> | undefined }) => {
  const { t } = p.view
  if (!p.contact?.email && !p.contact?.phone) return null
  const { name, email, phone } = p.contact
  return (
    <Card tone="lamp">
      <h2>{t(words.join)}</h2>
      <p>{t(words.joinHow)}</p>
      <ul class="plainly">
        <li>
          <bdi>{name}</bdi>
        </li>
        {email && (
          <li>
            <a href={`mailto:${email}`}>
              <Ltr>{email}</Ltr>
            </a>
          </li>
        )}
        {phone && (
          <li>
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
              <Ltr>{phone}</Ltr>
            </a>
          </li>
        )}
      </ul>
    </Card>
  )
}
