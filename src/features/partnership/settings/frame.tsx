import type { PropsWithChildren } from 'hono/jsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { Message } from '#platform/words/messages.ts'
import { words } from './words.ts'

/** A short form of the settings. */
export const SettingsFrame = (
  p: PropsWithChildren<{
    view: View
    title: string
    why?: string
    back: { href: string; label: string }
    form: FormState
    labels: Record<string, Message>
  }>,
) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={p.title}>
      <PageHead above={<BackLink {...p.back} />} title={p.title} summary={p.why} />
      <ErrorSummary
        form={p.form}
        title={t(words.errors, { count: Object.keys(p.form.errors).length })}
        labels={Object.fromEntries(Object.entries(p.labels).map(([name, label]) => [name, t(label)]))}
      />
      {p.children}
    </Layout>
  )
}
