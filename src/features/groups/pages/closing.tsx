import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { DateField, ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { Group } from '../group.ts'
import { groupClosingPath, groupPath } from '../paths.ts'
import { staffWords } from '../seats/words.ts'

export const ClosingPage = (p: { view: View; slug: string; group: Group; form: FormState }) => {
  const { view, slug, group, form } = p
  const { t } = view
  const name = inTongue(group.name, view.tongue).text
  const title = t(staffWords.closeOf, { group: name })
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={groupPath(slug, group.id)} label={name} />}
        title={title}
        summary={t(staffWords.closeLead)}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <form method="post" action={groupClosingPath(slug, group.id)} class="form" novalidate>
        <FormGuard view={view} />
        <DateField form={form} name="on" label={t(staffWords.closeDay)} />
        <Actions>
          <Button kind="danger">{t(staffWords.close)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
