import { languageName } from '#features/directory/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import type { OpenLink } from '#platform/links/purpose.ts'
import type { PlainDate } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Table } from '#platform/ui/table.tsx'
import { needWords } from '../../need-words.ts'
import { linkWords as words } from '../link-words.ts'
import { writeMonth } from '../month.ts'
import type { Unmet } from '../queries.ts'
import { UnmetFields } from './unmet-fields.tsx'

export interface PartnerProps {
  view: View
  link: OpenLink
  communities: readonly { id: string; name: string }[]
  months: readonly PlainDate[]
  given: readonly Unmet[]
}

const Given = ({ view, communities, given }: PartnerProps) => {
  const { t, tongue } = view
  if (given.length === 0) return null
  return (
    <Table
      caption={t(words.given)}
      columns={[
        { label: t(words.month) },
        { label: t(words.need) },
        { label: t(words.community) },
        { label: t(words.language) },
        { label: t(words.times), figure: true },
      ]}
      rows={given.map(({ month, need, communityId, language, times }) => [
        writeMonth(month, tongue),
        t(needWords[need]),
        <bdi>{communities.find(({ id }) => id === communityId)?.name ?? ''}</bdi>,
        language ? languageName(language, tongue) : '',
        String(times),
      ])}
    />
  )
}

export const PartnerPage = (p: PartnerProps & { form: FormState }) => {
  const { view, link, form } = p
  const { t } = view
  return (
    <SignedPage
      {...{ view, link, form }}
      title={t(words.title)}
      summary={t(words.noPerson)}
      next={t(words.next)}
    >
      <form method="post" action={sentTo(p)} class="form" novalidate>
        <FormGuard view={view} />
        <UnmetFields view={view} form={form} communities={p.communities} months={p.months} />
        <Actions>
          <Button big>{t(words.give)}</Button>
        </Actions>
      </form>
      <Given {...p} />
    </SignedPage>
  )
}

export const PartnerDonePage = (p: PartnerProps) => {
  const { t } = p.view
  return (
    <SignedPage view={p.view} link={p.link} title={t(words.thanks)} summary={t(words.thanksMore)} done>
      <Actions>
        <ButtonLink href={sentTo(p)}>{t(words.another)}</ButtonLink>
      </Actions>
      <Given {...p} />
    </SignedPage>
  )
}
