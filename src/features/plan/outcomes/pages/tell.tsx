import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as httpWords } from '#platform/http/words.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { DateField, ErrorSummary, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { outcomesListPath } from '../paths.ts'
import { words as shown, formWords as words } from '../words.ts'
import type { Choices } from './shown.ts'

/** Anybody says what changed, without an account. */
export const TellPage = (p: {
  view: View
  slug: string
  form: FormState
  communities: readonly { value: string; label: string }[]
  choices: Choices
}) => {
  const { view, slug, form } = p
  const { t } = view
  const optional = t(words.ifYouLike)
  const keeps = view.can('plan.manage')
  return (
    <Layout view={view} title={t(shown.tell)} summary={t(words.lead)}>
      <PageHead
        above={<BackLink href={outcomesListPath(slug)} label={t(shown.back)} />}
        title={t(shown.tell)}
        summary={t(words.lead)}
      />
      <ErrorSummary
        form={form}
        title={t(httpWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <form method="post" action={outcomesListPath(slug)} class="form" novalidate>
        <FormGuard view={view} />
        <TextArea form={form} name="say" label={t(words.say)} hint={t(words.sayHint)} rows={4} dir="auto" />
        <TextField form={form} name="whom" label={t(words.whom)} optional={optional} dir="auto" />
        <Select
          form={form}
          name="community"
          label={t(words.community)}
          blank={t(words.anywhere)}
          choices={p.communities}
        />
        <DateField form={form} name="from" label={t(words.from)} optional={optional} />
        <DateField form={form} name="to" label={t(words.to)} optional={optional} />
        <TextArea
          form={form}
          name="matters"
          label={t(words.matters)}
          optional={optional}
          rows={3}
          dir="auto"
        />
        <Select
          form={form}
          name="action"
          label={t(words.action)}
          blank={t(words.noAction)}
          choices={p.choices.actions}
        />
        <Select
          form={form}
          name="organisation"
          label={t(words.organisation)}
          blank={t(words.noAction)}
          choices={p.choices.organisations}
        />
        <TextArea form={form} name="how" label={t(words.how)} optional={optional} rows={2} dir="auto" />
        {!keeps && (
          <>
            <TextField
              form={form}
              name="name"
              label={t(words.name)}
              autocomplete="name"
              optional={optional}
            />
            <TextField
              form={form}
              name="email"
              label={t(words.email)}
              hint={t(words.emailHint)}
              type="email"
              autocomplete="email"
              optional={optional}
            />
          </>
        )}
        <TextField form={form} name="confirmerName" label={t(words.confirmerName)} optional={optional} />
        <TextField
          form={form}
          name="confirmerEmail"
          label={t(words.confirmerEmail)}
          type="email"
          optional={optional}
        />
        <div class="unseen" aria-hidden="true">
          <label for="website">{t(words.leaveEmpty)}</label>
          <input id="website" name="website" tabindex={-1} autocomplete="off" />
        </div>
        <Actions>
          <Button big>{t(words.send)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}

export const ToldPage = (p: { view: View; slug: string }) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(words.thanks)}>
      <PageHead title={t(words.thanks)} summary={t(words.thanksSay)} />
      <Actions>
        <ButtonLink href={outcomesListPath(p.slug)} kind="second">
          {t(shown.back)}
        </ButtonLink>
      </Actions>
    </Layout>
  )
}
