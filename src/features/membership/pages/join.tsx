import type { PersonRow } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { MailLink, PhoneLink } from '#platform/ui/reach.tsx'
import { joinPath } from '../joining/paths.ts'
import { words } from '../words.ts'

/** How one becomes a member. */
export const Join = (p: {
  view: View
  slug: string
  contact: Pick<PersonRow, 'name' | 'email' | 'phone'> | undefined
}) => {
  const { t } = p.view
  return (
    <Card tone="lamp">
      <h2>{t(words.join)}</h2>
      <p>{t(words.joinHow)}</p>
      <p class="actions">
        <ButtonLink href={joinPath(p.slug)}>{t(words.join)}</ButtonLink>
        {p.contact?.email && <MailLink email={p.contact.email} />}
        {p.contact?.phone && <PhoneLink phone={p.contact.phone} />}
      </p>
    </Card>
  )
}
