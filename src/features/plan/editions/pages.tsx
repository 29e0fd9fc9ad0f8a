import type { Child } from 'hono/jsx'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Day } from '#platform/ui/dates.tsx'
import { DateField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Document, PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { WordChanges } from '#platform/ui/word-changes.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { onePlanPath, versionPath, versionsPath } from '../paths.ts'
import type { Plan } from '../plan.ts'
import { words } from '../words.ts'
import { type Difference, everythingIn } from './compare.ts'
import { type EditionBody, type GoalKept, goalsIn, type Worded } from './edition.ts'
import type { EditionRow } from './tables.ts'
import { editionWords } from './words.ts'

const countsOf = (view: View, body: EditionBody) =>
  view.t(editionWords.counts, {
    goals: goalsIn(body).length,
    actions: everythingIn(body).filter(({ thing }) => thing === 'action').length,
  })

/** Which version held on a day. */
const AsOf = (p: { view: View; slug: string; planId: string; form: FormState }) => (
  <form method="get" action={versionsPath(p.slug, p.planId)} class="filters no-print">
    <DateField form={p.form} name="on" label={p.view.t(editionWords.asOf)} />
    <Button kind="second">{p.view.t(editionWords.show)}</Button>
  </form>
)

export const VersionsPage = (p: {
  view: View
  slug: string
  plan: Plan
  editions: readonly EditionRow[]
  form: FormState
  /** No version was in force on the day asked for. */
  none: boolean
}) => {
  const { view, slug, plan } = p
  const { t, tongue } = view
  return (
    <Layout view={view} title={`${t(editionWords.versions)} · ${inTongue(plan.name, tongue).text}`}>
      <PageHead
        above={<BackLink href={onePlanPath(slug, plan.id)} label={inTongue(plan.name, tongue).text} />}
        title={t(editionWords.versions)}
        summary={t(editionWords.versionsSay)}
      />
      <AsOf view={view} slug={slug} planId={plan.id} form={p.form} />
      {p.none && <p role="status">{t(editionWords.notYet)}</p>}
      <Table
        caption={t(editionWords.versions)}
        hideCaption
        columns={[words.editionName, editionWords.adopted, editionWords.holds, editionWords.changes].map(
          word => ({
            label: t(word),
          }),
        )}
        rows={p.editions.map((row, n) => [
          <a href={versionPath(slug, plan.id, row.edition)}>
            {t(editionWords.version, { edition: row.edition })}
            {n === 0 && plan.state === 'adopted' && ` · ${t(editionWords.inForce)}`}
          </a>,
          <Day day={row.adoptedOn} view={view} />,
          countsOf(view, row.body),
          p.editions[n + 1] && (
            <a href={`${versionPath(slug, plan.id, row.edition)}#changes`}>
              {t(editionWords.sinceVersion, { edition: p.editions[n + 1]?.edition ?? 0 })}
            </a>
          ),
        ])}
      />
    </Layout>
  )
}

const both = (_view: View, before: TextIn | null, after: TextIn | null): Child =>
  (['en', 'fr', 'ar'] as const)
    .filter(tongue => (before?.[tongue] ?? '') !== (after?.[tongue] ?? ''))
    .map(tongue => (
      <p lang={tongue} dir="auto">
        <WordChanges before={before?.[tongue] ?? ''} after={after?.[tongue] ?? ''} lang={tongue} />
      </p>
    ))

/** What became of one version in another, each wording word by word. */
export const Differences = (p: { view: View; differences: readonly Difference[] }) => {
  const { view } = p
  const { t, tongue } = view
  if (p.differences.length === 0) return <p class="quiet">{t(editionWords.noChanges)}</p>
  return (
    <Table
      caption={t(editionWords.changes)}
      hideCaption
      columns={[editionWords.what, editionWords.change, editionWords.words].map(word => ({ label: t(word) }))}
      rows={p.differences.map(each => {
        const at = 'after' in each ? each.after : each.before
        return [
          t(editionWords[at.thing]),
          t(editionWords[each.change]),
          each.change === 'reworded' ? (
            <>
              {both(view, each.before.title, each.after.title)}
              {both(view, each.before.say, each.after.say)}
            </>
          ) : (
            <Written text={at.title} tongue={tongue} />
          ),
        ]
      })}
    />
  )
}

const Lines = (p: { view: View; rows: readonly Worded[] }) =>
  p.rows.length === 0 ? null : (
    <ul>
      {p.rows.map(({ title }) => (
        <li>
          <Written text={title} tongue={p.view.tongue} />
        </li>
      ))}
    </ul>
  )

const Kept = (p: { view: View; goal: GoalKept }) => {
  const { view, goal } = p
  return (
    <section class="stack tight">
      <h3>
        <span class="quiet">{view.t(words.goal, { number: Number(goal.number) })}</span>{' '}
        <Written text={goal.title} tongue={view.tongue} />
      </h3>
      {goal.say && <Prose text={goal.say} tongue={view.tongue} />}
      <Lines view={view} rows={goal.actions} />
      {goal.objectives.map((objective, n) => (
        <>
          <h4>
            {goal.number}.{n + 1} <Written text={objective.title} tongue={view.tongue} />
          </h4>
          <Lines view={view} rows={objective.actions} />
        </>
      ))}
    </section>
  )
}

/** One version, whole, as it was adopted; and what it changed. */
export const VersionPage = (p: {
  view: View
  slug: string
  plan: Plan
  row: EditionRow
  since: { edition: number; differences: readonly Difference[] } | undefined
  decision: { sentence: TextIn; decidedOn: PlainDate; path: string } | undefined
}) => {
  const { view, slug, plan, row } = p
  const { t, tongue } = view
  const title = `${inTongue(row.body.name, tongue).text} · ${t(editionWords.version, { edition: row.edition })}`
  return (
    <Layout view={view} title={title}>
      <BackLink href={versionsPath(slug, plan.id)} label={t(editionWords.versions)} />
      <Document
        above={
          <>
            {t(editionWords.adopted)} <Day day={row.adoptedOn} view={view} />
          </>
        }
        title={title}
        summary={row.body.vision && <Written text={row.body.vision} tongue={tongue} />}
      >
        {p.decision && (
          <p>
            {t(editionWords.decidedBy)} :{' '}
            <a href={p.decision.path}>
              <Written text={p.decision.sentence} tongue={tongue} />
            </a>
          </p>
        )}
        {p.since && (
          <section class="stack" id="changes">
            <h2>{t(editionWords.sinceVersion, { edition: p.since.edition })}</h2>
            <Differences view={view} differences={p.since.differences} />
          </section>
        )}
        <section class="stack">
          <h2>{t(words.goals)}</h2>
          {row.body.goals.map(goal => (
            <Kept view={view} goal={goal} />
          ))}
        </section>
        {row.body.pillars.map(pillar => (
          <section class="stack">
            <h2>
              <Written text={pillar.title} tongue={tongue} />
            </h2>
            {pillar.goals.map(goal => (
              <Kept view={view} goal={goal} />
            ))}
          </section>
        ))}
      </Document>
    </Layout>
  )
}

export const Posting = (p: {
  view: View
  action: string
  kind?: 'primary' | 'second' | 'quiet'
  label: string
}) => (
  <form method="post" action={p.action} class="no-print">
    <FormGuard view={p.view} />
    <Actions>
      <Button kind={p.kind ?? 'second'}>{p.label}</Button>
    </Actions>
  </form>
)
