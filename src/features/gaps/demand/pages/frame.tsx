import type { Child, PropsWithChildren } from 'hono/jsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { demandPath } from '../paths.ts'
import { words } from '../words.ts'

export interface Props {
  view: View
  slug: string
}

/** A page below demand: the way back, its head, and what is wrong with its form. */
export const Frame = (p: PropsWithChildren<Props & { title: string; lead?: Child; form?: FormState }>) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={p.title}>
      <BackLink href={demandPath(p.slug)} label={t(words.back)} />
      <PageHead title={p.title} summary={p.lead} />
      {p.form && (
        <ErrorSummary
          form={p.form}
          title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
        />
      )}
      {p.children}
    </Layout>
  )
}
