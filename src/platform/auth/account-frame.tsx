import type { PropsWithChildren } from 'hono/jsx'
import { FormGuard } from '../http/form-guard.tsx'
import type { FormState } from '../http/form-state.ts'
import type { View } from '../http/view.ts'
import { words as spine } from '../http/words.ts'
import { ErrorSummary, TextField } from '../ui/form.ts'
import { Layout } from '../ui/layout.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { BackLink } from '../ui/way-back.tsx'
import { words } from './account-words.ts'

export type Page = { view: View }
export type FormPage = Page & { form: FormState }

/** `alone`: nothing in it but its button. */
export const Post = (p: PropsWithChildren<{ view: View; action: string; alone?: boolean }>) => (
  <form method="post" action={p.action} class={p.alone ? undefined : 'form'}>
    <FormGuard view={p.view} />
    {p.children}
  </form>
)

export const Wrong = (p: FormPage) => (
  <ErrorSummary
    form={p.form}
    title={p.view.t(spine.errorsTitle, { count: Object.keys(p.form.errors).length })}
  />
)

export const About = (p: PropsWithChildren<FormPage & { title: string; summary?: string | undefined }>) => (
  <Layout view={p.view} title={p.title}>
    <PageHead
      title={p.title}
      summary={p.summary}
      above={<BackLink href="/account" label={p.view.t(words.back)} />}
    />
    <Wrong view={p.view} form={p.form} />
    {p.children}
  </Layout>
)

export const PasswordNow = (p: FormPage & { name: string }) => (
  <TextField
    form={p.form}
    name={p.name}
    label={p.view.t(words.passwordNow)}
    type="password"
    autocomplete="current-password"
  />
)
