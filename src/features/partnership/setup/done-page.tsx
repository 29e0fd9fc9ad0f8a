import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { Actions, ButtonLink } from '#platform/ui/button.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { homePath } from '../paths.ts'
import { words } from './words.ts'

export const DonePage = (p: {
  view: View
  partnership: { name: TextIn; slug: string }
  email: string
  outbox: boolean
}) => {
  const { t, tongue } = p.view
  const title = t(words.doneTitle, { name: inTongue(p.partnership.name, tongue).text })
  return (
    <Layout view={p.view} title={title}>
      <h1>{title}</h1>
      <p class="lead">{t(words.wroteTo, { email: p.email })}</p>
      {p.outbox && <p>{t(words.outbox)}</p>}
      <Actions>
        {p.outbox && (
          <ButtonLink big href="/outbox">
            {t(words.openOutbox)}
          </ButtonLink>
        )}
        <ButtonLink big kind="second" href={homePath(p.partnership.slug)}>
          {t(words.seePublic)}
        </ButtonLink>
      </Actions>
    </Layout>
  )
}
