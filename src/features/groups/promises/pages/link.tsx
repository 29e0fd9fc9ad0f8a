import type { PropsWithChildren } from 'hono/jsx'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn, writeDay, writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Choices, DateField, TextArea } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { holderSays } from '../promise.ts'
import type { Promised } from '../queries.ts'
import { words } from '../words.ts'

export interface PromiseLinkProps {
  view: View
  promise: Promised
  link: { sentBy: string; sentAt: Date; expiresAt: Date; path: string }
  form: FormState
}

const sentenceOf = (p: PromiseLinkProps) => inTongue(p.promise.sentence, p.view.tongue).text
const Frame = (p: PropsWithChildren<PromiseLinkProps & { title: string }>) => {
  const { t, tongue, zone } = p.view
  const day = writeDayOf(p.link.sentAt, zone, tongue)
  return (
    <SignedPage
      view={p.view}
      title={p.title}
      asked={t(words.asked, { sender: p.link.sentBy, day })}
      form={p.form}
    >
      {p.children}
    </SignedPage>
  )
}

/** “How does it stand?”: done, not yet with a new day, or I cannot. */
export const PromiseTellingPage = (p: PromiseLinkProps) => {
  const { view, promise, form } = p
  const { t, tongue } = view
  const title = t(words.how, { sentence: sentenceOf(p) })
  if (promise.droppedAt)
    return (
      <Frame {...p} title={title}>
        <p>{t(words.letGo)}</p>
      </Frame>
    )
  return (
    <Frame {...p} title={title}>
      <p class="quiet">
        {t(words.made, {
          group: inTongue(promise.group, tongue).text,
          day: writeDay(promise.madeOn, tongue),
        })}{' '}
        {promise.due ? t(words.dueBy, { day: writeDay(promise.due, tongue) }) : t(words.noDay)}
      </p>
      <form method="post" action={sentTo(p)} class="form" novalidate>
        <FormGuard view={view} />
        <Choices
          form={form}
          name="said"
          label={t(words.rightNow)}
          choices={holderSays.map(said => ({ value: said, label: t(words[said]) }))}
        />
        <DateField
          form={form}
          name="due"
          label={t(words.newDay)}
          hint={t(words.newDayHint)}
          min={dayIn(view.zone, view.now)}
        />
        <TextArea
          form={form}
          name="sentence"
          label={t(words.sentence)}
          optional={t(words.ifYouLike)}
          hint={t(words.sentenceHint)}
          rows={3}
          dir="auto"
        />
        <Button big>{t(words.tell)}</Button>
      </form>
    </Frame>
  )
}

export const PromiseThanksPage = (p: PromiseLinkProps) => {
  const { view, promise } = p
  const { t, tongue, zone } = view
  const said = promise.doneAt
    ? t(words.thanksDone)
    : promise.handedBackAt
      ? t(words.thanksCannot, { sender: p.link.sentBy })
      : promise.due
        ? t(words.thanksNotYet, { day: writeDay(promise.due, tongue) })
        : undefined
  return (
    <Layout view={view} title={t(words.thanks)} plain>
      <h1>{t(words.thanks)}</h1>
      <p class="quiet">{sentenceOf(p)}</p>
      {said && <p>{said}</p>}
      <p class="quiet small">
        {t(words.sameLink, { day: writeDayOf(p.link.expiresAt, zone, tongue) })}{' '}
        <a href={sentTo(p)}>{t(words.again)}</a>
      </p>
    </Layout>
  )
}
