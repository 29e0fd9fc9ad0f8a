import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Table } from '#platform/ui/table.tsx'
import { whyWords } from '../../rules/words.ts'
import type { VoteRow } from '../tables.ts'
import type { VoteResult } from '../vote.ts'
import { verdictWords, words } from '../words.ts'

export const optionText = (view: View, vote: Pick<VoteRow, 'options'>, id: string): string =>
  inTongue(vote.options.find(option => option.id === id)?.text, view.tongue).text

/** How a vote came out, and every step of the count. */
export const ResultSection = (p: {
  view: View
  vote: Pick<VoteRow, 'options' | 'kind'>
  result: VoteResult
  reasons: readonly { answer: string; reason: string }[]
}) => {
  const { view, vote, result } = p
  const { t } = view
  const { quorum, counted, ranked } = result
  const chosen = result.winner ? optionText(view, vote, result.winner) : ''
  const said = (['yes', 'no', 'abstain'] as const).map(answer => {
    const word =
      vote.kind !== 'consent' || answer === 'abstain' ? answer : answer === 'yes' ? 'consent' : 'object'
    return [t(words[word]), String(counted?.[answer] ?? 0)]
  })
  return (
    <section class="stack">
      <h2>{t(words.result)}</h2>
      <p class="lead">
        <strong>{t(verdictWords[result.verdict], { option: chosen })}</strong>
      </p>
      <p>
        {t(words.answeredOf, { answered: result.answered, asked: result.asked, needed: quorum.needed })}{' '}
        {result.recused > 0 && t(words.steppedOutCount, { count: result.recused })}
      </p>
      {counted && (
        <Table
          caption={t(words.result)}
          hideCaption
          columns={[{ label: t(words.answer) }, { label: t(words.count), figure: true }]}
          rows={said}
        />
      )}
      {ranked && (
        <Table
          caption={t(words.method)}
          columns={[
            { label: t(words.option) },
            ...ranked.rounds.map((_, n) => ({ label: t(words.round, { number: n + 1 }), figure: true })),
          ]}
          rows={vote.options.map(option => [
            inTongue(option.text, view.tongue).text,
            ...ranked.rounds.map(round =>
              String(round.counts.find(({ choice }) => choice === option.id)?.votes ?? '–'),
            ),
          ])}
        />
      )}
      <details class="more">
        <summary>{t(words.working)}</summary>
        <ul>
          {[...quorum.why, ...(counted?.why ?? [])].map(({ key, values }) => (
            <li>{t(whyWords[key], { ...values })}</li>
          ))}
        </ul>
      </details>
      {p.reasons.length > 0 && (
        <>
          <h3>{t(words.reasons)}</h3>
          <ul>
            {p.reasons.map(({ answer, reason }) => (
              <li>
                {answer} · <bdi>{reason}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
