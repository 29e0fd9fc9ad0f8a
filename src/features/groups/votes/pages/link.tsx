import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeMoment } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Choices, Select, TextArea } from '#platform/ui/form.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { type LinkShown, SignedPage, sentTo } from '#platform/ui/signed-page.tsx'
import { Prose } from '#platform/ui/written.tsx'
import type { Paper, Vote, Voter } from '../queries.ts'
import type { AnswerRow } from '../tables.ts'
import { answersTo, voteStateOf } from '../vote.ts'
import { words } from '../words.ts'
import { optionText, ResultSection } from './result.tsx'

export interface VoteLinkProps {
  view: View
  vote: Vote
  voter: Voter
  papers: readonly Paper[]
  said: AnswerRow | undefined
  link: LinkShown
  form: FormState
  /** The form just sent came after the close. */
  late?: boolean
}

const momentOf = (p: VoteLinkProps, at: Date) => writeMoment(at, p.view.zone, p.view.tongue)

const saidOf = (p: VoteLinkProps, said: AnswerRow): string =>
  said.answer === 'ranked'
    ? (said.ranking ?? []).map((id, n) => `${n + 1}. ${optionText(p.view, p.vote, id)}`).join(' · ')
    : p.view.t(words[said.answer])

const Over = (p: VoteLinkProps) => {
  const { t } = p.view
  const closed = momentOf(p, p.vote.closesAt)
  return (
    <SignedPage {...p} title={inTongue(p.vote.question, p.view.tongue).text}>
      {p.late ? (
        <Notice tone="warn" said>
          {t(words.late, { moment: closed })}
        </Notice>
      ) : (
        <p>{t(words.closedOn, { moment: closed })}</p>
      )}
      {p.said && <p>{t(words.lateBefore, { answer: saidOf(p, p.said) })}</p>}
      {p.vote.closedAt && p.vote.result && (
        <ResultSection view={p.view} vote={p.vote} result={p.vote.result} reasons={[]} />
      )}
    </SignedPage>
  )
}

const Ranking = (p: VoteLinkProps) => {
  const { t } = p.view
  return (
    <fieldset class="field">
      <legend>{t(words.ranked)}</legend>
      <p class="hint">{t(words.rankHint)}</p>
      {p.vote.options.map((_, n) => (
        <Select
          form={p.form}
          name={`rank-${n + 1}`}
          label={t(words.place, { number: n + 1 })}
          blank={t(words.noChoice)}
          choices={p.vote.options.map(({ id }) => ({ value: id, label: optionText(p.view, p.vote, id) }))}
        />
      ))}
    </fieldset>
  )
}

const Papers = (p: VoteLinkProps) =>
  p.papers.length === 0 ? null : (
    <section class="stack tight">
      <h2>{p.view.t(words.papers)}</h2>
      <ul>
        {p.papers.map(paper => (
          <li>
            <a href={`${p.link.path}?paper=${paper.id}`}>
              <bdi>{paper.name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )

/** One question, its answer, and the way out for whoever it touches. */
export const VoteLinkPage = (p: VoteLinkProps) => {
  const { view, vote, voter, form } = p
  const { t, tongue } = view
  const state = voteStateOf(vote, view.now)
  const title = inTongue(vote.question, tongue).text
  if (state === 'withdrawn')
    return (
      <SignedPage {...p} title={title}>
        <p>{t(words.withdrawn)}</p>
      </SignedPage>
    )
  if (state !== 'open' || p.late) return <Over {...p} />
  if (voter.recusedAt)
    return (
      <SignedPage {...p} title={title}>
        <p>{t(words.steppedOut)}</p>
      </SignedPage>
    )
  const final = p.said && !vote.changeable
  return (
    <SignedPage {...p} title={title} next={t(words.next)}>
      <p class="quiet">
        {t(words.forGroup, { group: inTongue(vote.group, tongue).text })}{' '}
        {voter.organisation &&
          vote.rules.oneOrganisationOneVoice &&
          t(words.forOrganisation, { organisation: inTongue(voter.organisation, tongue).text })}{' '}
        {t(words.closesOn, { moment: momentOf(p, vote.closesAt) })}{' '}
        {t(vote.secret ? words.secret : words.named)}
      </p>
      {vote.explanation && <Prose text={vote.explanation} tongue={tongue} />}
      <Papers {...p} />
      {p.said?.at && !final && (
        <Notice tone="info">
          {t(words.saidBefore, { moment: momentOf(p, p.said.at), answer: saidOf(p, p.said) })}
        </Notice>
      )}
      {p.said && final ? (
        <p>{t(words.saidFinal, { answer: saidOf(p, p.said) })}</p>
      ) : (
        <form method="post" action={sentTo(p)} class="form" novalidate>
          <FormGuard view={view} />
          {vote.kind === 'ranked' ? (
            <Ranking {...p} />
          ) : (
            <Choices
              form={form}
              name="answer"
              label={t(words.yourAnswer)}
              choices={answersTo[vote.kind].map(answer => ({ value: answer, label: t(words[answer]) }))}
            />
          )}
          <TextArea
            form={form}
            name="reason"
            label={t(words.reason)}
            optional={t(words.ifYouLike)}
            {...(vote.kind === 'consent' ? { hint: t(words.reasonHint) } : {})}
            rows={3}
            dir="auto"
          />
          <Button big>{t(p.said ? words.changeVote : words.vote)}</Button>
        </form>
      )}
      <details class="more">
        <summary>{t(words.touchesMe)}</summary>
        <p>{t(words.touchesMeSay)}</p>
        <form method="post" action={sentTo(p, { part: 'recusal' })} class="form" novalidate>
          <FormGuard view={view} />
          <Button kind="second">{t(words.stepOut)}</Button>
        </form>
      </details>
    </SignedPage>
  )
}

export const VoteThanksPage = (p: VoteLinkProps) => {
  const { view, vote } = p
  const { t } = view
  const title = t(p.voter.recusedAt ? words.thanksOut : words.thanks)
  return (
    <SignedPage
      view={view}
      link={p.link}
      title={title}
      summary={inTongue(vote.question, view.tongue).text}
      next={voteStateOf(vote, view.now) === 'open' && t(words.next)}
      done
    >
      {p.voter.recusedAt && <p>{t(words.steppedOut)}</p>}
      {p.said && <p>{t(words.youSaid, { answer: saidOf(p, p.said) })}</p>}
      {voteStateOf(vote, view.now) === 'open' ? (
        <p class="quiet small">
          {t(words.closesOn, { moment: momentOf(p, vote.closesAt) })}{' '}
          {vote.changeable && !p.voter.recusedAt && <a href={sentTo(p)}>{t(words.sameLink)}</a>}
        </p>
      ) : (
        <p class="quiet small">{t(words.closedOn, { moment: momentOf(p, vote.closesAt) })}</p>
      )}
    </SignedPage>
  )
}
