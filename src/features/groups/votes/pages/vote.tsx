import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeMoment } from '#platform/time.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { TextArea } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { decisionPath } from '../../decisions/paths.ts'
import { groupsPath } from '../../paths.ts'
import { words as promiseWords } from '../../promises/words.ts'
import { words as groupWords } from '../../words.ts'
import { votePath, votesPath } from '../paths.ts'
import type { Paper, Vote, Voter } from '../queries.ts'
import { staffWords as staff } from '../staff-words.ts'
import type { AnswerRow } from '../tables.ts'
import { type VoteResult, voteStateOf } from '../vote.ts'
import { words } from '../words.ts'
import { optionText, ResultSection } from './result.tsx'

export interface VotePageProps {
  view: View
  slug: string
  vote: Vote
  papers: readonly Paper[]
  /** Frozen when closed; what is said so far stays hidden until then. */
  result: VoteResult | undefined
  decisionId: string | undefined
  /** Undefined for a visitor. */
  inside?: { voters: readonly Voter[]; answers: readonly AnswerRow[]; tends: boolean } | undefined
  form: FormState
}

const saidOf = (view: View, vote: Vote, said: AnswerRow): string =>
  said.answer === 'ranked'
    ? (said.ranking ?? []).map((id, n) => `${n + 1}. ${optionText(view, vote, id)}`).join(' · ')
    : view.t(words[said.answer])

const Voters = (p: VotePageProps & { voters: readonly Voter[]; answers: readonly AnswerRow[] }) => {
  const { view, vote } = p
  const { t, tongue } = view
  const byVoice = new Map(p.answers.map(answer => [answer.voice, answer]))
  const shown = voteStateOf(vote, view.now) === 'closed' && !vote.secret
  const saying = (voter: Voter) => {
    const said = byVoice.get(voter.voice)
    if (voter.recusedAt) return t(staff.steppedOut)
    if (said && shown) return saidOf(view, vote, said)
    return t(said || voter.answeredAt ? staff.hasAnswered : staff.waiting)
  }
  return (
    <section class="stack">
      <h2>{t(staff.who)}</h2>
      <Table
        caption={t(staff.who)}
        hideCaption
        columns={[staff.person, staff.forWhom, staff.said].map(word => ({ label: t(word) }))}
        rows={p.voters.map(voter => [
          <>
            <bdi>{voter.name ?? t(promiseWords.formerMember)}</bdi>
            {voter.name && !voter.email && (
              <>
                {' '}
                <Label tone="warn">{t(staff.noAddress)}</Label>
              </>
            )}
          </>,
          voter.organisation ? <Written text={voter.organisation} tongue={tongue} /> : '',
          saying(voter),
        ])}
      />
    </section>
  )
}

const Post = (p: VotePageProps & { to: string; label: string; kind?: 'second' }) => (
  <form method="post" action={`${votePath(p.slug, p.vote.id)}/${p.to}`}>
    <FormGuard view={p.view} />
    <Button kind={p.kind ?? 'primary'}>{p.label}</Button>
  </form>
)

const Buttons = (p: VotePageProps) => {
  const { view, vote } = p
  const { t } = view
  const state = voteStateOf(vote, view.now)
  const voters = p.inside?.voters ?? []
  const heard = new Set((p.inside?.answers ?? []).map(({ voice }) => voice))
  const silent = voters.some(voter => !heard.has(voter.voice) && !voter.recusedAt)
  const decides = p.result && ['carried', 'chosen'].includes(p.result.verdict)
  return (
    <>
      {state === 'open' && silent && <Post {...p} to="reminders" label={t(staff.remind)} kind="second" />}
      {state === 'open' && !silent && <Post {...p} to="closing" label={t(staff.closeNow)} />}
      {state === 'counting' && <Post {...p} to="closing" label={t(staff.countIt)} />}
      {state === 'closed' && decides && !p.decisionId && (
        <Post {...p} to="decision" label={t(staff.toDecision)} />
      )}
      {p.decisionId && (
        <ButtonLink href={decisionPath(p.slug, p.decisionId)}>{t(staff.seeDecision)}</ButtonLink>
      )}
    </>
  )
}

export const VotePage = (p: VotePageProps) => {
  const { view, slug, vote, inside } = p
  const { t, tongue, zone } = view
  const state = voteStateOf(vote, view.now)
  const moment = { moment: writeMoment(vote.closesAt, zone, tongue) }
  const answers = inside?.answers ?? []
  const reasons = answers.flatMap(said =>
    said.reason ? [{ answer: saidOf(view, vote, said), reason: said.reason }] : [],
  )
  return (
    <Layout view={view} title={inTongue(vote.question, tongue).text}>
      <PageHead
        above={
          inside ? (
            <BackLink href={votesPath(slug)} label={t(words.title)} />
          ) : (
            <BackLink href={groupsPath(slug)} label={t(groupWords.title)} />
          )
        }
        title={<Written text={vote.question} tongue={tongue} />}
        summary={`${inTongue(vote.group, tongue).text} · ${t(state === 'open' ? words.closesOn : words.closedOn, moment)}`}
      >
        {inside?.tends && <Buttons {...p} />}
      </PageHead>
      {vote.withdrawnBecause && inside && (
        <p>
          {t(staff.withdrawn)} · <bdi>{vote.withdrawnBecause}</bdi>
        </p>
      )}
      {vote.explanation && <Prose text={vote.explanation} tongue={tongue} />}
      <p class="quiet">{t(vote.secret ? words.secret : words.named)}</p>
      {inside && p.papers.length > 0 && (
        <ul>
          {p.papers.map(paper => (
            <li>
              <a href={`${votePath(slug, vote.id)}/papers/${paper.id}`}>
                <bdi>{paper.name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      {p.result ? (
        <ResultSection view={view} vote={vote} result={p.result} reasons={inside ? reasons : []} />
      ) : (
        inside && state !== 'withdrawn' && <p>{t(staff.openWhy)}</p>
      )}
      {inside && (
        <>
          <p class="quiet small">
            {vote.termsVersion
              ? t(staff.byTerms, { version: String(vote.termsVersion) })
              : t(staff.byDefault)}
          </p>
          <Voters {...p} voters={inside.voters} answers={answers} />
        </>
      )}
      {inside?.tends && (state === 'open' || state === 'counting') && (
        <details class="more" open={Boolean(p.form.errors.because)}>
          <summary>{t(staff.takeBack)}</summary>
          <form method="post" action={`${votePath(slug, vote.id)}/withdrawal`} class="form" novalidate>
            <FormGuard view={view} />
            <TextArea form={p.form} name="because" label={t(staff.why)} rows={2} />
            <Button kind="danger">{t(staff.takeBack)}</Button>
          </form>
        </details>
      )}
    </Layout>
  )
}
