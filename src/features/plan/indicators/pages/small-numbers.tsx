import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { ErrorSummary, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { indicatorsPath, smallNumbersPath } from '../paths.ts'
import { staffWords as words } from '../staff-words.ts'
import { words as shown } from '../words.ts'

export const SmallNumbersPage = (p: {
  view: View
  slug: string
  form: FormState
  threshold: number
  base: number
}) => {
  const { view, slug, form } = p
  const { t } = view
  return (
    <Layout view={view} title={t(words.smallNumbers)}>
      <PageHead
        above={<BackLink href={indicatorsPath(slug)} label={t(shown.back)} />}
        title={t(words.smallNumbers)}
        summary={t(shown.protected, { threshold: p.threshold, base: p.base })}
      />
      <ErrorSummary form={form} title={t(words.errors)} />
      <form method="post" action={smallNumbersPath(slug)} class="form" novalidate>
        <FormGuard view={view} />
        <TextField
          form={form}
          name="threshold"
          label={t(words.threshold)}
          hint={t(words.thresholdHint)}
          inputmode="numeric"
          short
        />
        <TextArea
          form={form}
          name="reason"
          label={t(words.thresholdWhy)}
          optional={t(words.optional)}
          rows={3}
        />
        <Actions>
          <Button>{t(words.setThreshold)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
