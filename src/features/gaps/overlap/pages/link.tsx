import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { dayIn, writeDay } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card, Pairs } from '#platform/ui/card.tsx'
import { Choices, TextArea } from '#platform/ui/form.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { type LinkShown, SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Prose } from '#platform/ui/written.tsx'
import { choices, isRevealed } from '../coordination.ts'
import { sayLikeness } from '../say.ts'
import type { ProposalRow, SideRow } from '../tables.ts'
import { choiceWords, dimensionWords, linkWords as words } from '../words.ts'

export interface CoordinationLinkProps {
  view: View
  proposal: ProposalRow
  mine: SideRow
  theirs: SideRow
  link: LinkShown
  form: FormState
}

function namesOf({ proposal, mine, view }: CoordinationLinkProps) {
  const { a, b } = proposal.seen
  const [own, other] = mine.serviceId === proposal.serviceA ? [a, b] : [b, a]
  const say = (text: TextIn) => inTongue(text, view.tongue).text
  return { mine: say(own.service), theirs: say(other.service), other: say(other.organisation) }
}

/** What both answered, once both may know it; before that, what the reader answered. */
const Answers = (p: CoordinationLinkProps) => {
  const { view, proposal, mine, theirs } = p
  const { t, tongue, zone } = view
  const { other } = namesOf(p)
  const day = writeDay(proposal.answerBy, tongue)
  const revealed = isRevealed([mine, theirs], proposal.answerBy, dayIn(zone, view.now)) || proposal.closedAt
  return (
    <>
      {mine.answer && (
        <>
          <p>
            <strong>{t(words.youSaid, { choice: t(choiceWords[mine.answer]) })}</strong>
          </p>
          {mine.answerNote && <Prose text={mine.answerNote} tongue={tongue} />}
        </>
      )}
      {revealed ? (
        <>
          <p>
            <strong>
              {theirs.answer
                ? t(words.theySaid, { other, choice: t(choiceWords[theirs.answer]) })
                : t(words.theyDidNot, { other })}
            </strong>
          </p>
          {theirs.answerNote && <Prose text={theirs.answerNote} tongue={tongue} />}
        </>
      ) : (
        mine.answer && <p class="quiet">{t(words.waiting, { other, day })}</p>
      )}
    </>
  )
}

const Information = (p: CoordinationLinkProps) => {
  const { view, proposal } = p
  const { t } = view
  return (
    <Card>
      <h2>{t(words.whatIsAlike)}</h2>
      <Pairs
        pairs={sayLikeness(proposal.seen, view).map(({ dimension, said }) => [
          t(dimensionWords[dimension]),
          said,
        ])}
      />
    </Card>
  )
}

/** The overlap as plain information, and what the provider would like: talk, pool, divide, or leave it. */
export const CoordinationLinkPage = (p: CoordinationLinkProps) => {
  const { view, proposal, mine, theirs, form } = p
  const { t, tongue, zone } = view
  const names = namesOf(p)
  const title = t(words.title, { other: names.other })
  if (proposal.closedBecause)
    return (
      <SignedPage {...p} title={title}>
        {proposal.closedBecause === 'outcome' && proposal.cameTo ? (
          <Card tone="lamp">
            <h2>{t(words.outcome)}</h2>
            <p>
              <strong>
                {t(words.outcomeOn, {
                  choice: t(choiceWords[proposal.cameTo]),
                  day: proposal.outcomeOn ? writeDay(proposal.outcomeOn, tongue) : '',
                })}
              </strong>
            </p>
            <Prose text={proposal.outcome ?? {}} tongue={tongue} />
          </Card>
        ) : (
          <Notice tone="info">
            {t(words[proposal.closedBecause === 'outcome' ? 'withdrawn' : proposal.closedBecause])}
          </Notice>
        )}
        <Answers {...p} />
      </SignedPage>
    )
  const revealed = isRevealed([mine, theirs], proposal.answerBy, dayIn(zone, view.now))
  return (
    <SignedPage
      {...p}
      title={title}
      next={!(mine.answer && revealed) && t(words.sealed, { day: writeDay(proposal.answerBy, tongue) })}
    >
      <p>{t(words.intro, names)}</p>
      <Information {...p} />
      {proposal.note && (
        <>
          <p class="quiet">{t(words.note, { sender: p.link.sentBy })}</p>
          <Prose text={proposal.note} tongue={tongue} />
        </>
      )}
      <Answers {...p} />
      {mine.answer && revealed ? (
        <p class="quiet">{t(words.alreadySeen, { sender: p.link.sentBy })}</p>
      ) : (
        <form method="post" action={sentTo(p)} class="form" novalidate>
          <FormGuard view={view} />
          <Choices
            form={form}
            name="choice"
            label={t(words.question)}
            choices={choices.map(choice => ({ value: choice, label: t(choiceWords[choice]) }))}
          />
          <TextArea
            form={form}
            name="note"
            label={t(words.yourNote)}
            optional={t(words.ifYouLike)}
            rows={3}
            dir="auto"
          />
          <Button big>{t(mine.answer ? words.again : words.send)}</Button>
          <p class="quiet small">{t(words.wrong, { sender: p.link.sentBy })}</p>
        </form>
      )}
    </SignedPage>
  )
}

export const CoordinationThanksPage = (p: CoordinationLinkProps) => {
  const { t } = p.view
  return (
    <SignedPage {...p} title={t(words.thanks)} again={t(words.back)} done>
      <Answers {...p} />
    </SignedPage>
  )
}
