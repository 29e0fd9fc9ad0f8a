import type { PropsWithChildren } from 'hono/jsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { SignedPage } from '#platform/ui/signed-page.tsx'
import { answerWords } from '../words.ts'

export interface LinkSeen {
  view: View
  link: { sentBy: string; sentAt: Date; path: string }
  form: FormState
}

export const Frame = (p: PropsWithChildren<LinkSeen & { title: string }>) => {
  const { t, tongue, zone } = p.view
  const day = writeDayOf(p.link.sentAt, zone, tongue)
  const asked = t(answerWords.asked, { sender: p.link.sentBy, day })
  return (
    <SignedPage view={p.view} title={p.title} asked={asked} form={p.form}>
      {p.children}
    </SignedPage>
  )
}
