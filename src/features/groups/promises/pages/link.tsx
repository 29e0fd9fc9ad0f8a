import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn, writeDay } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Choices, DateField, TextArea } from '#platform/ui/form.ts'
import { type LinkShown, SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { holderSays } from '../promise.ts'
import type { Promised } from '../queries.ts'
import { words } from '../words.ts'

export interface PromiseLinkProps {
  view: View
  promise: Promised
  link: LinkShown
  form: FormState
}

const sentenceOf = (p: PromiseLinkProps) => inTongue(p.promise.sentence, p.view.tongue).text

/** “How does it stand?”: done, not yet with a new day, or I cannot. */
export const PromiseTellingPage = (p: PromiseLinkProps) => {
  const { view, promise, form } = p
  const { t, tongue } = view
  const title = t(words.how, { sentence: sentenceOf(p) })
  if (promise.droppedAt)
    return (
      <SignedPage {...p} title={title}>
        <p>{t(words.letGo)}</p>
      </SignedPage>
    )
  return (
    <SignedPage {...p} title={title} next={t(words.next)}>
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
    </SignedPage>
  )
}

export const PromiseThanksPage = (p: PromiseLinkProps) => {
  const { view, promise } = p
  const { t, tongue } = view
  const said = promise.doneAt
    ? t(words.thanksDone)
    : promise.handedBackAt
      ? t(words.thanksCannot, { sender: p.link.sentBy })
      : promise.due
        ? t(words.thanksNotYet, { day: writeDay(promise.due, tongue) })
        : undefined
  return (
    <SignedPage
      view={view}
      link={p.link}
      title={t(words.thanks)}
      summary={sentenceOf(p)}
      again={t(words.again)}
      done
    >
      {said && <p>{said}</p>}
    </SignedPage>
  )
}
