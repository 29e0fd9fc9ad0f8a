import type { PropsWithChildren } from 'hono/jsx'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import type { OpenLink } from '#platform/links/purpose.ts'
import { inTongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Pairs } from '#platform/ui/card.tsx'
import { ErrorSummary, FileField, TextArea } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { words as memberWords, oneWords } from '../../words.ts'
import { isOpen, nameOf } from '../application.ts'
import type { Application } from '../queries.ts'
import type { EventRow } from '../tables.ts'
import { involvementWords, joinWords, stateWords, linkWords as words } from '../words.ts'
import { LetterForm } from './letter-form.tsx'

export interface LinkProps {
  view: View
  link: Pick<OpenLink, 'path' | 'sentBy'>
  application: Application
  form: FormState
  letters: readonly { at: Date }[]
}

// The language stays with the form even where cookies are refused.
const postTo = (p: { view: View; link: { path: string } }, part: string) =>
  `${p.link.path}?lang=${p.view.tongue}&part=${part}`

const Frame = (p: PropsWithChildren<{ view: View; form: FormState; title: string }>) => (
  <Layout view={p.view} title={p.title} plain>
    <ErrorSummary
      form={p.form}
      title={p.view.t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
    />
    <h1>{p.title}</h1>
    {p.children}
  </Layout>
)

/** “Confirm that the library joins”: one big button, and the letter if they have it at hand. */
export const ProvePage = (p: LinkProps) => {
  const { t, tongue, zone, partnership } = p.view
  const { application } = p
  const who = inTongue(nameOf(application), tongue).text
  return (
    <Frame {...p} title={t(words.proveTitle, { who })}>
      <p>
        {t(words.proveSay, {
          day: writeDayOf(application.sentAt, zone, tongue),
          partnership: inTongue(partnership?.name, tongue).text,
        })}
      </p>
      <Pairs
        pairs={[
          [t(memberWords.kind), t(oneWords[application.kind])],
          [t(joinWords.involvement), t(involvementWords[application.involvement])],
          [t(joinWords.signatory), <bdi>{application.signatoryName}</bdi>],
        ]}
      />
      <form method="post" action={postTo(p, 'prove')} class="form" enctype="multipart/form-data" novalidate>
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
    </Frame>
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
    <Frame {...p} title={t(words.statusTitle)}>
      <Notice tone={state === 'approved' ? 'good' : 'info'} said>
        <strong>{t(stateWords[state])}.</strong>{' '}
        {t(says[state], { day: last ? writeDayOf(last.at, zone, tongue) : '' })}
      </Notice>
      {isOpen(state) && (
        <>
          <LetterForm view={p.view} action={postTo(p, 'letter')} form={p.form} kept={p.letters} />
          <details class="more">
            <summary>{t(words.withdraw)}</summary>
            <form method="post" action={postTo(p, 'withdraw')}>
              <FormGuard view={p.view} />
              <Button kind="danger">{t(words.withdraw)}</Button>
            </form>
          </details>
        </>
      )}
    </Frame>
  )
}

/** One question of staff, and where to answer it. */
export const QuestionPage = (p: {
  view: View
  link: Pick<OpenLink, 'path' | 'sentBy'>
  question: EventRow
  answer: EventRow | undefined
  form: FormState
}) => {
  const { t, tongue, zone } = p.view
  const { answer } = p
  return (
    <Frame {...p} title={t(words.questionTitle, { sender: p.link.sentBy })}>
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
        <form method="post" action={postTo(p, 'answer')} class="form" novalidate>
          <FormGuard view={p.view} />
          <TextArea form={p.form} name="answer" label={t(words.answer)} rows={5} dir="auto" />
          {!answer && <Button big>{t(words.answerSend)}</Button>}
        </form>
      )}
    </Frame>
  )
}
