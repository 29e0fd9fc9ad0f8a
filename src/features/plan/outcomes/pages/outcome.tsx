import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { words as httpWords } from '#platform/http/words.ts'
import { inTongue, tongues } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Pairs } from '#platform/ui/card.tsx'
import { ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { LineSection } from '#platform/ui/line.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { actionPath } from '../../paths.ts'
import { inBrief } from '../in-brief.ts'
import { outcomesListPath, rewordingPath } from '../paths.ts'
import type { ConfirmationRow, OutcomeRow } from '../tables.ts'
import { saidWords, staffWords, words } from '../words.ts'
import { StandingLabel } from './list.tsx'
import type { OutcomePageProps } from './shown.ts'
import { ForStaff } from './tending.tsx'

const Contributed = (p: OutcomePageProps) => {
  const { view, slug } = p
  const { t, tongue } = view
  return (
    <section class="stack tight">
      <h2>{t(words.contributed)}</h2>
      {p.contributions.length === 0 ? (
        <p class="quiet">{t(words.noContribution)}</p>
      ) : (
        <ul class="stack tight">
          {p.contributions.map(({ action, organisation, how }) => (
            <li>
              {action && (
                <a href={actionPath(slug, action.id)}>
                  <Written text={action.title} tongue={tongue} />
                </a>
              )}
              {action && organisation && ' · '}
              {organisation && <Written text={organisation.name} tongue={tongue} />}
              {how && (
                <div class="quiet">
                  <Written text={how} tongue={tongue} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What it said when this was said of it, where it says something else now; or the button that takes these words. */
const ItRead = (p: OutcomePageProps & { said: ConfirmationRow }) => {
  const { view, slug, outcome, said } = p
  const { t, tongue, zone } = view
  const rewording = p.rewordings.get(said.id)
  if (rewording)
    return (
      <p class="quiet">
        {t(words.reworded, {
          day: writeDayOf(rewording.rewordedAt, zone, tongue),
          say: inTongue(rewording.was, tongue).text,
        })}
      </p>
    )
  const same = tongues.every(each => said.stood[each] === outcome.say[each])
  return (
    <>
      {!same && <p class="quiet">{t(words.itRead, { say: inTongue(said.stood, tongue).text })}</p>}
      {said.verdict === 'with-changes' && said.words && view.can('plan.manage') && (
        <form method="post" action={rewordingPath(slug, outcome.id, said.id)} class="no-print">
          <FormGuard view={view} />
          <Button kind="second">{t(staffWords.takeWords)}</Button>
        </form>
      )}
    </>
  )
}

const Evidence = (p: OutcomePageProps) => {
  const { view } = p
  const { t, tongue, zone } = view
  return (
    <section class="stack tight">
      <h2>{t(words.evidence)}</h2>
      {p.confirmations.length === 0 && (
        <p class="quiet">
          {p.outcome.confirmedAt && p.outcome.confirmedBy
            ? t(saidWords.confirms, {
                name: p.outcome.confirmedBy,
                day: writeDayOf(p.outcome.confirmedAt, zone, tongue),
              })
            : t(words.nobodyYet)}
        </p>
      )}
      <ul class="stack tight">
        {p.confirmations.map(each => (
          <li class="stack tight">
            {t(saidWords[each.verdict], {
              name: each.byAccount ? `${each.byName} (${t(words.heWasUs)})` : each.byName,
              day: writeDayOf(each.saidAt, zone, tongue),
            })}
            {each.words && <Prose text={each.words} tongue={tongue} />}
            <ItRead {...p} said={each} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function whenWas(view: View, { happenedFrom: from, happenedTo: to }: OutcomeRow): string | undefined {
  if (!from) return to ? writeDay(to, view.tongue) : undefined
  if (!to) return writeDay(from, view.tongue)
  return view.t(words.between, { from: writeDay(from, view.tongue), to: writeDay(to, view.tongue) })
}

/** One change: what, for whom, where and when, why it matters, what contributed, and who says so. */
export const OutcomePage = (p: OutcomePageProps) => {
  const { view, slug, outcome } = p
  const { t, tongue, zone } = view
  const keeps = view.can('plan.manage')
  const brief = inBrief(outcome.say)
  const title = inTongue(brief.title, tongue).text
  const day = writeDayOf(outcome.at, zone, tongue)
  // Whoever told it without an account is named to staff only.
  const named = keeps || outcome.cameBy !== 'public'
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={outcomesListPath(slug)} label={t(words.back)} />}
        title={<Written text={brief.title} tongue={tongue} />}
        summary={
          <>
            <StandingLabel view={view} outcome={outcome} />{' '}
            {named ? t(words.toldBy, { name: outcome.byName, day }) : t(words.toldOn, { day })}
            {outcome.example && ` · ${t(words.example)}`}
          </>
        }
      />
      <ErrorSummary
        form={p.form}
        title={t(httpWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      {outcome.setAsideAt && (
        <Notice tone="warn">
          {t(words.setAside, {
            day: writeDayOf(outcome.setAsideAt, zone, tongue),
            because: outcome.setAsideBecause ?? '',
          })}
        </Notice>
      )}
      {brief.say && <Prose text={brief.say} tongue={tongue} />}
      <Pairs
        pairs={[
          [t(words.whom), outcome.whom && <Written text={outcome.whom} tongue={tongue} />],
          [
            t(words.where),
            p.community ?? (outcome.place && <Written text={outcome.place} tongue={tongue} />),
          ],
          [t(words.when), whenWas(view, outcome)],
        ]}
      />
      {outcome.matters && (
        <section class="stack tight">
          <h2>{t(words.matters)}</h2>
          <Prose text={outcome.matters} tongue={tongue} />
        </section>
      )}
      {keeps && <ForStaff {...p} />}
      <Contributed {...p} />
      <Evidence {...p} />
      <LineSection view={view} slug={slug} line={p.line} here={`plan/outcomes/${outcome.id}`} />
    </Layout>
  )
}
