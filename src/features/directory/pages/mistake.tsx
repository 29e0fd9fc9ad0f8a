import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { Button } from '#platform/ui/button.tsx'
import { ErrorSummary, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { mistakePath, servicePath } from '../paths.ts'
import { words } from '../words.ts'

/** “Is something wrong? Tell us.” One question, no account. */
export const MistakePage = (p: { view: View; slug: string; id: string; name: string; form: FormState }) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(words.wrongTitle)}>
      <PageHead
        above={<BackLink href={servicePath(p.slug, p.id)} label={p.name} />}
        title={t(words.wrongTitle)}
      />
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      <form method="post" action={mistakePath(p.slug, p.id)} class="form" novalidate>
        <FormGuard view={p.view} />
        <TextArea
          form={p.form}
          name="said"
          label={t(words.wrongLabel)}
          hint={t(words.wrongHint)}
          rows={4}
          dir="auto"
        />
        <TextField
          form={p.form}
          name="replyTo"
          type="email"
          label={t(words.yourEmail)}
          hint={t(words.yourEmailHint)}
          optional={t(words.ifYouLike)}
          autocomplete="email"
        />
        <Button>{t(words.tellUs)}</Button>
      </form>
    </Layout>
  )
}
