import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn, type Tongue, tongues } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { WordChanges } from '#platform/ui/word-changes.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import type { GoalShown } from '../../joining/plan-shown.ts'
import type { Changes } from '../changes.ts'
import { ownWords as words } from '../own-words.ts'

const changed = (was: TextIn | undefined, now: TextIn): boolean =>
  tongues.some(tongue => (was?.[tongue] ?? '') !== (now[tongue] ?? ''))

/** One text word by word in the reader's language; in the other ones too where only those changed. */
const TextChange = (p: { was: TextIn | undefined; now: TextIn; tongue: Tongue }) => {
  const { was, now } = p
  const shown = inTongue(now, p.tongue).tongue
  const differing = tongues.filter(tongue => (was?.[tongue] ?? '') !== (now[tongue] ?? ''))
  const told = differing.includes(shown) || differing.length === 0 ? [shown] : differing
  if (!was) return <Prose text={now} tongue={p.tongue} />
  return (
    <>
      {told.map(tongue => (
        <p class="prose">
          <WordChanges before={was[tongue] ?? ''} after={now[tongue] ?? ''} lang={tongue} />
        </p>
      ))}
    </>
  )
}

const Goals = (p: { title: string; goals: readonly GoalShown[]; tongue: Tongue; struck?: boolean }) =>
  p.goals.length === 0 ? null : (
    <>
      <h4>{p.title}</h4>
      <ul>
        {p.goals.map(({ number, title }) => (
          <li>
            {p.struck ? (
              <del>
                <Written text={title} tongue={p.tongue} />
              </del>
            ) : (
              <>
                {number}. <Written text={title} tongue={p.tongue} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )

/** What changed since somebody agreed, word by word; shows nothing when nothing did. */
export const ChangesShown = (p: { view: View; changes: Changes }) => {
  const { t, tongue, zone } = p.view
  const { statement, plan } = p.changes
  if (!statement && !plan) return null
  const whole = plan && !plan.was
  return (
    <section class="stack" id="changes">
      <h2>{t(words.changedTitle)}</h2>
      <p class="quiet small">{t(words.marks)}</p>
      {statement && (
        <div class="stack tight">
          <h3>
            {t(statement.was ? words.statement : words.statementNew, {
              was: statement.was?.version ?? 0,
              now: statement.now.version,
              day: writeDayOf(statement.now.since, zone, tongue),
            })}
          </h3>
          {(['vision', 'mandate'] as const).map(part =>
            changed(statement.was?.[part], statement.now[part]) ? (
              <>
                <h4>{t(words[part])}</h4>
                <TextChange was={statement.was?.[part]} now={statement.now[part]} tongue={tongue} />
              </>
            ) : null,
          )}
        </div>
      )}
      {plan && (
        <div class="stack tight">
          <h3>
            {t(words.plan, {
              plan: inTongue(plan.now.name, tongue).text,
              edition: plan.now.edition,
              day: writeDay(plan.now.adoptedOn, tongue),
            })}
          </h3>
          {whole && <p>{t(words.planUnseen)}</p>}
          {!whole && plan.reworded.length + plan.added.length + plan.gone.length === 0 && (
            <p>{t(words.planSame)}</p>
          )}
          {plan.reworded.length > 0 && (
            <>
              <h4>{t(words.reworded)}</h4>
              <ul>
                {plan.reworded.map(({ was, now }) => (
                  <li>
                    <TextChange was={was.title} now={now.title} tongue={tongue} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <Goals
            title={whole ? inTongue(plan.now.name, tongue).text : t(words.added)}
            goals={plan.added}
            tongue={tongue}
          />
          <Goals title={t(words.gone)} goals={plan.gone} tongue={tongue} struck />
        </div>
      )}
    </section>
  )
}
