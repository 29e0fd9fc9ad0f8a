import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Pairs } from '#platform/ui/card.tsx'
import { FileField, TextArea } from '#platform/ui/form.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { type LinkShown, SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { words as memberWords, oneWords } from '../../words.ts'
import { isOpen, nameOf } from '../application.ts'
import type { Application } from '../queries.ts'
import type { EventRow } from '../tables.ts'
import { involvementWords, joinWords, stateWords, linkWords as words } from '../words.ts'
import { LetterForm } from './letter-form.tsx'

export interface LinkProps {
  view: View
  link: LinkShown
  application: Application
  form: FormState
  letters: readonly { at: Date }[]
}

/** “Confirm that the library joins”: one big button, and the letter if they have it at hand. */
export const ProvePage = (p: LinkProps) => {
  const { t, tongue, zone, partnership } = p.view
  const { application } = p
  const who = inTongue(nameOf(application), tongue).text
  return (
    <SignedPage
      {...p}
      title={t(words.proveTitle, { who })}
      next={t(words.proveNext, { partnership: inTongue(partnership?.name, tongue).text })}
    >
      <p>{t(words.proveSay, { day: writeDayOf(application.sentAt, zone, tongue) })}</p>
      <Pairs
        pairs={[
          [t(memberWords.kind), t(oneWords[application.kind])],
          [t(joinWords.involvement), t(involvementWords[application.involvement])],
          [t(joinWords.signatory), <bdi>{application.signatoryName}</bdi>],
        ]}
      />
      <form
        method="post"
        action={sentTo(p, { part: 'prove' })}
        class="form"
        enctype="multipart/form-data"
        novalidate
      >
        <FormGuard view={p.view} />
        <FileField
          form={p.form}
          name="letter"
          label={t(words.letter)}
          optional={t(joinWords.ifAny)}
          hint={t(words.letterHint)}
          accept="application/pdf,.pdf"
        />
        <Button big>{t(words.proveButton)}</Button>
      </form>
    </SignedPage>
  )
}

const says = {
  unproven: words.statusWaiting,
  waiting: words.statusWaiting,
  asked: words.statusAsked,
  approved: words.statusApproved,
  declined: words.statusDeclined,
  withdrawn: words.statusWithdrawn,
} as const

/** Where the application stands, told to whoever sent it. */
export const StatusPage = (p: LinkProps) => {
  const { t, tongue, zone } = p.view
  const { state, events } = p.application
  const last = events.at(-1)
  return (
    <SignedPage {...p} title={t(words.statusTitle)}>
      <Notice tone={state === 'approved' ? 'good' : 'info'} said>
        <strong>{t(stateWords[state])}.</strong>{' '}
        {t(says[state], { day: last ? writeDayOf(last.at, zone, tongue) : '' })}
      </Notice>
      {isOpen(state) && (
        <>
          <LetterForm view={p.view} action={sentTo(p, { part: 'letter' })} form={p.form} kept={p.letters} />
          <details class="more">
            <summary>{t(words.withdraw)}</summary>
            <form method="post" action={sentTo(p, { part: 'withdraw' })}>
              <FormGuard view={p.view} />
              <Button kind="danger">{t(words.withdraw)}</Button>
            </form>
          </details>
        </>
      )}
    </SignedPage>
  )
}

/** One question of staff, and where to answer it. */
export const QuestionPage = (p: {
  view: View
  link: LinkShown
  question: EventRow
  answer: EventRow | undefined
  form: FormState
}) => {
  const { t, tongue, zone } = p.view
  const { answer } = p
  return (
    <SignedPage
      {...p}
      title={t(words.questionTitle, { sender: p.link.sentBy })}
      next={!answer && t(words.questionNext, { sender: p.link.sentBy })}
    >
      <blockquote class="written" dir="auto">
        {p.question.say}
      </blockquote>
      {answer && (
        <>
          <p>{t(words.answered, { day: writeDayOf(answer.at, zone, tongue) })}</p>
          <blockquote dir="auto">{answer.say}</blockquote>
        </>
      )}
      {(!answer || p.form.values.answer) && (
        <form method="post" action={sentTo(p, { part: 'answer' })} class="form" novalidate>
          <FormGuard view={p.view} />
          <TextArea form={p.form} name="answer" label={t(words.answer)} rows={5} dir="auto" />
          {!answer && <Button big>{t(words.answerSend)}</Button>}
        </form>
      )}
    </SignedPage>
  )
}
