import type { Child, PropsWithChildren } from 'hono/jsx'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { type Conflict, ConflictNotice, conflictWords } from '#platform/ui/conflict.tsx'
import { ErrorSummary, InBoth as TwoTongues } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { Message } from '#platform/words/messages.ts'
import { staffWords } from '../staff-words.ts'

export interface FormFrame {
  view: View
  title: string
  summary?: string
  action: string
  back: string
  form: FormState
  /** The version the form was filled from. */
  version?: number
  conflict?: Conflict | undefined
  button?: string
  /** Stands above the form. */
  above?: Child
}

/** One column, one button; what was typed is kept, and what somebody else saved meanwhile is shown beside it. */
export const FormPage = (p: PropsWithChildren<FormFrame>) => {
  const { t } = p.view
  const title = p.conflict ? t(conflictWords.title) : p.title
  return (
    <Layout view={p.view} title={title}>
      <PageHead
        above={<BackLink href={p.back} label={t(staffWords.back)} />}
        title={title}
        summary={p.summary}
      />
      {p.conflict && <ConflictNotice view={p.view} conflict={p.conflict} />}
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      {p.above}
      <form method="post" action={p.action} class="form" novalidate>
        <FormGuard view={p.view} />
        {p.version !== undefined && <input type="hidden" name="version" value={String(p.version)} />}
        {p.children}
        <Actions>
          <Button>{p.button ?? t(staffWords.save)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}

/** The same field in English and in French; one of the two is enough. */
export const InBoth = (p: {
  view: View
  form: FormState
  /** `title` → `titleEn`, `titleFr`. */
  name: string
  en: Message
  fr: Message
  long?: boolean
  /** It has to be written in one of the two. */
  required?: boolean
}) => {
  const { t } = p.view
  return (
    <TwoTongues
      form={p.form}
      name={p.name}
      labels={[t(p.en), t(p.fr)]}
      optional={t(p.required ? staffWords.oneIsEnough : staffWords.optional)}
      rows={p.long ? 4 : undefined}
    />
  )
}
