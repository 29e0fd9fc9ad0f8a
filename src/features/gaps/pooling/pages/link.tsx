import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Button } from '#platform/ui/button.tsx'
import { Choices, TextArea } from '#platform/ui/form.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { type LinkShown, SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Prose } from '#platform/ui/written.tsx'
import { hoursIn } from '../../overlap/say.ts'
import { stateOf } from '../match-state.ts'
import type { Match } from '../queries.ts'
import { slotSaid, titleOf } from '../say.ts'
import { answerWords, entryWords, useWords } from '../words.ts'
import { UseFields } from './use-fields.tsx'

export interface LinkSeen {
  view: View
  link: LinkShown
  form: FormState
}

const Slots = (p: { view: View; match: Match }) => (
  <ul>
    {p.match.slots.map(slot => (
      <li>{slotSaid(slot, p.view.zone, p.view)}</li>
    ))}
  </ul>
)

/** Who offers something says yes or no. */
export const AnswerPage = (p: LinkSeen & { match: Match; done?: boolean }) => {
  const { view, match, form } = p
  const { t, tongue } = view
  const asker = inTongue(match.asker, tongue).text
  const title = t(answerWords.title, { asker, title: titleOf(match.offer, tongue) })
  return (
    <SignedPage
      {...p}
      title={p.done ? t(answerWords.thanks) : title}
      next={!match.withdrawnAt && !match.answer && t(answerWords.next, { asker })}
    >
      {p.done && <p>{title}</p>}
      <Slots view={view} match={match} />
      {match.note && <Prose>{match.note}</Prose>}
      {match.withdrawnAt ? (
        <Notice tone="info">{t(entryWords.withdrawn)}</Notice>
      ) : match.answer ? (
        <Notice>{t(match.answer === 'yes' ? answerWords.saidYes : answerWords.saidNo, { asker })}</Notice>
      ) : (
        <form method="post" action={sentTo(p)} class="form" novalidate>
          <FormGuard view={view} />
          <Choices
            form={form}
            name="answer"
            label={t(answerWords.question)}
            choices={[
              { value: 'yes', label: t(answerWords.yes) },
              { value: 'no', label: t(answerWords.no) },
            ]}
          />
          <TextArea
            form={form}
            name="note"
            label={t(entryWords.note)}
            optional={t(entryWords.ifYouLike)}
            rows={2}
            dir="auto"
          />
          <Button big>{t(answerWords.send)}</Button>
        </form>
      )}
    </SignedPage>
  )
}

/** Who borrowed something says what it came to. */
export const UsePage = (p: LinkSeen & { match: Match; done?: boolean }) => {
  const { view, match, form } = p
  const { t, tongue } = view
  const { use } = match
  const used = use && hoursIn(tongue, use.usedMinutes)
  const said =
    use && used !== undefined
      ? use.sparedMinutes === null
        ? t(useWords.saidUnknown, { used })
        : t(useWords.said, { used, spared: hoursIn(tongue, use.sparedMinutes) })
      : undefined
  const title = t(useWords.title, { title: titleOf(match.offer, tongue) })
  return (
    <SignedPage
      {...p}
      title={p.done ? t(useWords.thanks) : title}
      next={!p.done && stateOf(match) !== 'withdrawn' && t(useWords.next)}
      again={p.done ? t(useWords.correct) : undefined}
    >
      <p>{t(useWords.by, { offerer: inTongue(match.offer.organisation, tongue).text })}</p>
      <Slots view={view} match={match} />
      {said && <p>{said}</p>}
      {stateOf(match) === 'withdrawn' ? (
        <Notice tone="info">{t(entryWords.withdrawn)}</Notice>
      ) : p.done ? null : (
        <form method="post" action={sentTo(p)} class="form" novalidate>
          <FormGuard view={view} />
          <UseFields view={view} form={form} />
        </form>
      )}
    </SignedPage>
  )
}
