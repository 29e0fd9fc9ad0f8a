import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { ErrorSummary, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { heldAskPath } from '../../paths.ts'
import { ownLinkDays } from '../request.ts'
import { words } from '../words.ts'

/** “What we hold about you”: one field, no account. */
export const HeldAskPage = (p: { view: View; slug: string; form: FormState }) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(words.askTitle)}>
      <PageHead title={t(words.askTitle)} summary={t(words.askLead)} />
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      <form method="post" action={heldAskPath(p.slug)} class="form" novalidate>
        <FormGuard view={p.view} />
        <TextField form={p.form} name="email" type="email" label={t(words.email)} autocomplete="email" />
        <Button>{t(words.askButton)}</Button>
      </form>
    </Layout>
  )
}

/** The same whether or not anybody is known under the address. */
export const HeldSentPage = (p: { view: View; slug: string }) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(words.sentTitle)}>
      <PageHead title={t(words.sentTitle)} summary={t(words.sent, { days: ownLinkDays })} />
      <p>{t(words.nothingCame)}</p>
      <Actions>
        <ButtonLink href={heldAskPath(p.slug)} kind="second">
          {t(words.another)}
        </ButtonLink>
      </Actions>
    </Layout>
  )
}
