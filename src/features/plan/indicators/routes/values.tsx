import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse, sentValues } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { NotFound } from '#platform/http/refusals.ts'
import { textIn } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { saidIn } from '../../tongue-of.ts'
import { askKeeper } from '../commands/asking.ts'
import {
  addBreakdown,
  type BreakdownRefused,
  publishBreakdown,
  setThreshold,
} from '../commands/breakdowns.ts'
import { endOverruling, overrule } from '../commands/overruling.ts'
import { enterValue } from '../commands/values.ts'
import { writeValue } from '../figures.ts'
import { breakdownSchema, overrulingSchema, smallNumbersSchema, valueSchema } from '../forms.ts'
import { refusesValue } from '../indicator.ts'
import { IndicatorPage } from '../pages/indicator.tsx'
import { type LineSeen, ManyValuesPage } from '../pages/many.tsx'
import { SmallNumbersPage } from '../pages/small-numbers.tsx'
import { readGroups, readLines } from '../pasted.ts'
import { indicatorPath, indicatorsPath } from '../paths.ts'
import { listIndicators } from '../queries/indicators.ts'
import { base, smallNumberRule, usualThreshold } from '../queries/small-numbers.ts'
import { refusedField } from '../refused.ts'
import type { Seen } from '../seen.ts'
import { staffWords as words } from '../staff-words.ts'
import { idOf, indicatorHere, indicatorProps, slugOf } from './asked.ts'

const largestFile = 1_000_000

/** What was pasted, or else what is in the file. */
async function linesSent(c: AppContext): Promise<{ lines: string; take: boolean }> {
  const values = await sentValues(c)
  const one = (name: string) => [values[name]].flat()[0] ?? ''
  if (one('lines').trim()) return { lines: one('lines'), take: one('take') === 'yes' }
  const { file } = await c.req.parseBody()
  const text = file instanceof File && file.size <= largestFile ? await file.text() : ''
  return { lines: text.replaceAll('\0', ''), take: false }
}

function wouldBe(c: AppContext, known: readonly Seen[], lines: string): LineSeen[] {
  const { view, now } = c.var
  const today = dayIn(view.zone, now)
  const names = known.map(({ indicator }) => ({ id: indicator.id, title: indicator.title }))
  return readLines(lines, names).map((line): LineSeen => {
    const { found } = line
    if ('wrong' in found) return { ...line, would: undefined }
    const seen = known.find(({ indicator }) => indicator.id === found.id)
    if (!seen) return { ...line, would: undefined }
    const facts = { value: found.value, measuredOn: found.on, precision: 'rounded' as const }
    if (refusesValue(seen.indicator, facts, today)) return { ...line, would: 'refuse' }
    const before = seen.values.find(({ measuredOn }) => measuredOn === found.on)
    if (!before) return { ...line, would: 'add' }
    if (before.value === found.value) return { ...line, would: 'nothing' }
    return { ...line, would: 'correct', before: writeValue(before.value, seen.indicator, view.tongue) }
  })
}

const saidOf: Record<Exclude<BreakdownRefused, 'not-here'>, (typeof words)[keyof typeof words]> = {
  'not-people': words.notPeople,
  'too-few-groups': words.fewGroups,
  'said-before': words.saidBefore,
  'not-counts': words.fewGroups,
}

export const valueRoutes = new Hono<AppEnv>()
  .get('/values', may('plan.manage'), c =>
    c.html(<ManyValuesPage view={c.var.view} slug={slugOf(c)} form={emptyForm()} />),
  )
  .post('/values', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const { lines, take } = await linesSent(c)
    const page = (seen: LineSeen[] | undefined, form = emptyForm({ lines })) => (
      <ManyValuesPage view={view} slug={slugOf(c)} form={form} lines={seen} />
    )
    if (!lines.trim()) return c.html(page(undefined, refuse(c, { lines }, 'lines', words.nothingSent)), 422)
    const known = await listIndicators(db, { now, zone: view.zone })
    const seen = wouldBe(c, known, lines)
    if (!take) return c.html(page(seen))
    let count = 0
    for (const { found, would } of seen) {
      if ('wrong' in found || (would !== 'add' && would !== 'correct')) continue
      const of = known.find(({ indicator }) => indicator.id === found.id)?.indicator
      const counted = Number.isInteger(found.value) && (of?.counts === 'people' || of?.counts === 'things')
      const facts = {
        measuredOn: found.on,
        value: found.value,
        precision: counted ? ('count' as const) : ('rounded' as const),
      }
      if ((await enterValue(db, actor, found.id, facts, now)).ok) count += 1
    }
    return redirectSaying(c, indicatorsPath(slugOf(c)), view.t(words.tookGood, { count }))
  })
  .get('/small-numbers', may('plan.manage'), async c => {
    const rule = await smallNumberRule(c.var.db)
    const threshold = rule?.threshold ?? usualThreshold
    const form = emptyForm({ threshold: String(threshold), reason: rule?.reason ?? '' })
    return c.html(
      <SmallNumbersPage view={c.var.view} slug={slugOf(c)} form={form} threshold={threshold} base={base} />,
    )
  })
  .post('/small-numbers', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, smallNumbersSchema)
    const threshold = (await smallNumberRule(db))?.threshold ?? usualThreshold
    const page = (form: FormState) => (
      <SmallNumbersPage view={view} slug={slugOf(c)} form={form} threshold={threshold} base={base} />
    )
    if (!read.ok) return c.html(page(read.form), 422)
    const set = await setThreshold(db, actor, read.value, now)
    if (set.ok) return redirectSaying(c, indicatorsPath(slugOf(c)), view.t(words.saved))
    const form =
      set.why === 'too-low'
        ? refuse(c, read.values, 'threshold', words.thresholdLow)
        : refuse(c, read.values, 'reason', words.thresholdReason)
    return c.html(page(form), 422)
  })
  .post('/:id/values', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const seen = await indicatorHere(c)
    const read = await readForm(c, valueSchema)
    const again = async (form: FormState) =>
      c.html(<IndicatorPage {...(await indicatorProps(c, seen, form))} />, 422)
    if (!read.ok) return again(read.form)
    const { on, note, ...facts } = read.value
    const kept = await enterValue(
      db,
      actor,
      seen.indicator.id,
      { ...facts, measuredOn: on, note: saidIn(note, view.tongue) },
      now,
    )
    if (!kept.ok) {
      if (kept.why === 'not-here') throw new NotFound()
      const [field, message] = refusedField(kept.why)
      return again(refuse(c, read.values, field, message))
    }
    return redirectSaying(
      c,
      indicatorPath(slugOf(c), seen.indicator.id),
      view.t(kept.corrects ? words.corrected : words.kept),
    )
  })
  .post('/:id/asking', may('plan.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const asked = await askKeeper(db, actor, idOf(c), house.origin, now)
    if (!asked.ok && asked.why === 'not-here') throw new NotFound()
    const sentence = asked.ok ? view.t(words.asked, { name: asked.name }) : view.t(words.cannotAsk)
    return redirectSaying(c, indicatorPath(slugOf(c), idOf(c)), sentence)
  })
  .post('/:id/overruling', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const seen = await indicatorHere(c)
    const read = await readForm(c, overrulingSchema)
    if (!read.ok) return c.html(<IndicatorPage {...(await indicatorProps(c, seen, read.form))} />, 422)
    const { status, reasonEn, reasonFr } = read.value
    const reason = textIn({ en: reasonEn, fr: reasonFr })
    await overrule(db, actor, seen.indicator.id, { status, reason, computed: seen.assessment }, now)
    return redirectSaying(c, indicatorPath(slugOf(c), seen.indicator.id), view.t(words.overruledNow))
  })
  .post('/:id/overruling/ending', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const seen = await indicatorHere(c)
    await endOverruling(db, actor, seen.indicator.id, now)
    return redirectSaying(c, indicatorPath(slugOf(c), seen.indicator.id), view.t(words.methodAgain))
  })
  .post('/:id/breakdowns', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const seen = await indicatorHere(c)
    const read = await readForm(c, breakdownSchema)
    const again = async (form: FormState) =>
      c.html(<IndicatorPage {...(await indicatorProps(c, seen, form))} />, 422)
    if (!read.ok) return again(read.form)
    const groups = readGroups(read.value.groups, seen.indicator.counts === 'percent')
    if (!groups.ok) return again(refuse(c, read.values, 'groups', words.badGroups, { line: groups.line }))
    const facts = { on: read.value.partedOn, partedBy: read.value.partedBy, parts: groups.parts }
    const kept = await addBreakdown(db, actor, seen.indicator.id, facts, now)
    if (kept.ok) return redirectSaying(c, indicatorPath(slugOf(c), seen.indicator.id), view.t(words.saved))
    if (kept.why === 'not-here') throw new NotFound()
    return again(refuse(c, read.values, 'groups', saidOf[kept.why]))
  })
  .post('/:id/breakdowns/:breakdown/publication', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const seen = await indicatorHere(c)
    const done = await publishBreakdown(db, actor, c.req.param('breakdown'), now)
    if (done === undefined) throw new NotFound()
    return redirectSaying(c, indicatorPath(slugOf(c), seen.indicator.id), view.t(words.publishedNow))
  })
