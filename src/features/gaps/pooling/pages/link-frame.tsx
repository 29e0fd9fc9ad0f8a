import type { PropsWithChildren } from 'hono/jsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { writeDayOf } from '#platform/time.ts'
import { ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { answerWords } from '../words.ts'

export interface LinkSeen {
  view: View
  link: { sentBy: string; sentAt: Date; path: string }
  form: FormState
}

export const postTo = (p: LinkSeen) => `${p.link.path}?lang=${p.view.tongue}`

export const Frame = (p: PropsWithChildren<LinkSeen & { title: string }>) => {
  const { t, tongue, zone } = p.view
  return (
    <Layout view={p.view} title={p.title} plain>
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      <p class="quiet small">
        {t(answerWords.asked, { sender: p.link.sentBy, day: writeDayOf(p.link.sentAt, zone, tongue) })}
      </p>
      <h1>{p.title}</h1>
      {p.children}
    </Layout>
  )
}
