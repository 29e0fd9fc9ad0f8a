import { Hono } from 'hono'
import { listPersons } from '#features/people/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import type { Conflict } from '#platform/ui/conflict.tsx'
import { underWay } from '../../plan.ts'
import { goalsOf, listPlans, objectivesOf } from '../../queries/plans.ts'
import { inBoth, otherwiseWritten } from '../../routes/asked.ts'
import { addIndicator, changeIndicator, retireIndicator } from '../commands/indicators.ts'
import { indicatorSchema, retirementSchema } from '../forms.ts'
import type { IndicatorFacts } from '../indicator.ts'
import { IndicatorFormPage } from '../pages/form.tsx'
import { IndicatorPage } from '../pages/indicator.tsx'
import { changePath, indicatorPath, indicatorsPath } from '../paths.ts'
import { findIndicator } from '../queries/indicators.ts'
import type { Seen } from '../seen.ts'
import { staffWords as words } from '../staff-words.ts'
import type { IndicatorRow } from '../tables.ts'
import { idOf, indicatorHere, indicatorProps, slugOf } from './asked.ts'

/** Goals and their objectives of the plans that are under way, to choose from. */
async function goalChoices(c: AppContext) {
  const { db, view } = c.var
  const choices = []
  for (const plan of (await listPlans(db)).filter(underWay))
    for (const [n, goal] of (await goalsOf(db, plan.id)).entries()) {
      choices.push({ value: goal.id, label: `${n + 1}. ${inTongue(goal.title, view.tongue).text}` })
      for (const objective of await objectivesOf(db, goal.id))
        choices.push({
          value: `${goal.id} ${objective.id}`,
          label: `${n + 1}. → ${inTongue(objective.title, view.tongue).text}`,
        })
    }
  return choices
}

async function formPage(
  c: AppContext,
  form: FormState,
  about: { row?: IndicatorRow | undefined; conflict?: Conflict | undefined } = {},
) {
  const { db, view } = c.var
  const slug = slugOf(c)
  const { row } = about
  const keepers = (await listPersons(db))
    .filter(({ email }) => email)
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <IndicatorFormPage
      view={view}
      title={
        row
          ? view.t(words.changeTitle, { title: inTongue(row.title, view.tongue).text })
          : view.t(words.newTitle)
      }
      action={row ? changePath(slug, row.id) : indicatorsPath(slug)}
      back={row ? indicatorPath(slug, row.id) : indicatorsPath(slug)}
      form={form}
      isNew={!row}
      version={row?.version ?? 0}
      goals={await goalChoices(c)}
      keepers={keepers}
      conflict={about.conflict}
    />
  )
}

type Sent = ReturnType<typeof indicatorSchema>['_output']

function factsFrom(sent: Sent, before?: IndicatorRow): IndicatorFacts {
  const both = (was: TextIn | null | undefined, en?: string, fr?: string) => inBoth(was, { en, fr })
  return {
    family: sent.family,
    title: both(before?.title, sent.titleEn, sent.titleFr),
    definition: both(before?.definition, sent.definitionEn, sent.definitionFr),
    counts: sent.counts,
    unit: both(before?.unit, sent.unitEn, sent.unitFr),
    direction: sent.direction,
    naturalLimit: sent.limit,
    source: both(before?.source, sent.sourceEn, sent.sourceFr),
    sourceSite: sent.sourceSite,
    baseline:
      sent.baseline !== undefined && sent.baselineOn
        ? { value: sent.baseline, on: sent.baselineOn }
        : undefined,
    target:
      sent.target !== undefined && sent.targetOn ? { value: sent.target, on: sent.targetOn } : undefined,
    rhythm: sent.rhythm,
    keeperId: sent.keeper,
    public: sent.public === 'yes',
    example: before?.example,
    measures: [],
  }
}

/** Only what may be chosen is kept: goals of plans under way, as `goal` or `goal objective`. */
async function measuresOf(c: AppContext, chosen: readonly string[]) {
  const known = new Set((await goalChoices(c)).map(({ value }) => value))
  return chosen
    .filter(value => known.has(value))
    .map(value => {
      const [goalId = '', objectiveId] = value.split(' ')
      return { goalId, objectiveId }
    })
}

const written = (value: number | null) => (value === null ? '' : String(value))

const formOf = ({ indicator: row, goals }: Seen): FormState =>
  emptyForm({
    titleEn: row.title.en ?? '',
    titleFr: row.title.fr ?? '',
    definitionEn: row.definition?.en ?? '',
    definitionFr: row.definition?.fr ?? '',
    family: row.family,
    counts: row.counts,
    unitEn: row.unit?.en ?? '',
    unitFr: row.unit?.fr ?? '',
    direction: row.direction,
    limit: written(row.naturalLimit),
    sourceEn: row.source?.en ?? '',
    sourceFr: row.source?.fr ?? '',
    sourceSite: row.sourceSite ?? '',
    baseline: written(row.baseline),
    baselineOn: row.baselineOn ?? '',
    target: written(row.target),
    targetOn: row.targetOn ?? '',
    rhythm: row.rhythm,
    keeper: row.keeperId ?? '',
    measures: goals.map(({ goalId, objectiveId }) => (objectiveId ? `${goalId} ${objectiveId}` : goalId)),
    ...(row.public ? { public: 'yes' } : {}),
  })

function conflictWith(c: AppContext, current: IndicatorRow, sent: Sent): Conflict {
  const { t } = c.var.view
  return {
    at: current.changedAt,
    fields: [
      { label: t(words.nameEn), theirs: current.title.en ?? '', yours: sent.titleEn ?? '' },
      { label: t(words.nameFr), theirs: current.title.fr ?? '', yours: sent.titleFr ?? '' },
      { label: t(words.definitionEn), theirs: current.definition?.en ?? '', yours: sent.definitionEn ?? '' },
      { label: t(words.definitionFr), theirs: current.definition?.fr ?? '', yours: sent.definitionFr ?? '' },
      { label: t(words.baseline), theirs: written(current.baseline), yours: written(sent.baseline ?? null) },
      { label: t(words.target), theirs: written(current.target), yours: written(sent.target ?? null) },
    ],
  }
}

export const tendingRoutes = new Hono<AppEnv>()
  .get('/new', may('plan.manage'), async c =>
    c.html(
      await formPage(
        c,
        emptyForm({
          family: 'conditions',
          counts: 'people',
          direction: 'up',
          rhythm: 'yearly',
          public: 'yes',
          measures: c.req.query('goal') ?? '',
        }),
      ),
    ),
  )
  .post('/', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, indicatorSchema())
    if (!read.ok) return c.html(await formPage(c, read.form), 422)
    const facts = { ...factsFrom(read.value), measures: await measuresOf(c, read.value.measures) }
    const id = await addIndicator(db, actor, facts, now)
    return redirectSaying(c, indicatorPath(slugOf(c), id), view.t(words.saved))
  })
  .get('/:id/change', may('plan.manage'), async c => {
    const seen = await indicatorHere(c)
    return c.html(await formPage(c, formOf(seen), { row: seen.indicator }))
  })
  .post('/:id/change', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const row = found(await findIndicator(db, idOf(c)))
    const read = await readForm(c, indicatorSchema(otherwiseWritten(row.title)))
    if (!read.ok) return c.html(await formPage(c, read.form, { row }), 422)
    const facts = { ...factsFrom(read.value, row), measures: await measuresOf(c, read.value.measures) }
    const changed = await changeIndicator(db, actor, row.id, facts, read.value.version, now)
    if (changed.ok) return redirectSaying(c, indicatorPath(slugOf(c), row.id), view.t(words.saved))
    if (changed.why === 'not-here') throw new NotFound()
    const conflict = conflictWith(c, changed.current, read.value)
    return c.html(await formPage(c, emptyForm(read.values), { row: changed.current, conflict }), 409)
  })
  .post('/:id/retirement', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const seen = await indicatorHere(c)
    const read = await readForm(c, retirementSchema)
    if (!read.ok) return c.html(<IndicatorPage {...(await indicatorProps(c, seen, read.form))} />, 422)
    await retireIndicator(db, actor, seen.indicator.id, read.value.because, now)
    return redirectSaying(c, indicatorPath(slugOf(c), seen.indicator.id), view.t(words.retired))
  })
