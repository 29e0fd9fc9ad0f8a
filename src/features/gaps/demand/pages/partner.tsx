import { languageName } from '#features/directory/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import type { OpenLink } from '#platform/links/purpose.ts'
import type { PlainDate } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { needWords } from '../../need-words.ts'
import { linkWords as words } from '../link-words.ts'
import { writeMonth } from '../month.ts'
import type { Unmet } from '../queries.ts'
import { placeOf } from '../unmet-link.ts'
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
    <Layout view={view} title={t(words.title)} plain>
      <PageHead
        above={
          <span class="quiet">
            {t(words.askedBy, { sender: link.sentBy, place: placeOf(link.recipientName) })}
          </span>
        }
        title={t(words.title)}
        summary={t(words.noPerson)}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <form method="post" action={link.path} class="form" novalidate>
        <FormGuard view={view} />
        <UnmetFields view={view} form={form} communities={p.communities} months={p.months} />
        <Actions>
          <Button big>{t(words.give)}</Button>
        </Actions>
      </form>
      <Given {...p} />
    </Layout>
  )
}

export const PartnerDonePage = (p: PartnerProps) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(words.thanks)} plain>
      <PageHead title={t(words.thanks)} summary={t(words.thanksMore)} />
      <Actions>
        <ButtonLink href={p.link.path}>{t(words.another)}</ButtonLink>
      </Actions>
      <Given {...p} />
    </Layout>
  )
}
