import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { inTongue, textIn } from '#platform/text.ts'
import { dayIn, writeDay } from '#platform/time.ts'
import type { Message } from '#platform/words/messages.ts'
import { addSeries, endSeries, type SkipRefused, skipDay } from '../commands/series.ts'
import { endingSchema, seriesSchema, skipSchema } from '../forms.ts'
import { SeriesFormPage } from '../pages/meeting-form.tsx'
import { SeriesPage } from '../pages/series.tsx'
import { meetingsPath, newSeriesPath, seriesPath } from '../paths.ts'
import { type Nth, type Pattern, readDays, type Weekday } from '../pattern.ts'
import { findSeries, meetingsOfSeries, skipsOf } from '../queries.ts'
import { staffWords } from '../staff-words.ts'
import { words } from '../words.ts'
import { groupOf, slugOf } from './asked.tsx'

async function newPage(c: AppContext, form: FormState) {
  const { view } = c.var
  const group = await groupOf(c)
  const name = inTongue(group.name, view.tongue).text
  return (
    <SeriesFormPage
      view={view}
      title={view.t(staffWords.addSeriesFor, { group: name })}
      action={newSeriesPath(slugOf(c), group.id)}
      back={meetingsPath(slugOf(c), group.id)}
      backLabel={view.t(words.meetingsOf, { group: name })}
      form={form}
    />
  )
}

interface PatternSent {
  every: 'month' | 'week' | 'chosen'
  nth?: string | undefined
  weekday?: string | undefined
  step: number
  chosen?: string | undefined
}

type Meant =
  | { ok: true; pattern: Pattern }
  | { ok: false; field: string; message: Message; say?: { written: string } }

function patternFrom(sent: PatternSent): Meant {
  if (sent.every === 'chosen') {
    const read = readDays(sent.chosen ?? '')
    if (!read.ok)
      return { ok: false, field: 'chosen', message: staffWords.notADay, say: { written: read.not } }
    if (read.days.length === 0) return { ok: false, field: 'chosen', message: staffWords.chosenMissing }
    return { ok: true, pattern: { every: 'chosen', days: read.days } }
  }
  if (!sent.weekday) return { ok: false, field: 'weekday', message: staffWords.weekdayMissing }
  const weekday = Number(sent.weekday) as Weekday
  if (sent.every === 'week') return { ok: true, pattern: { every: 'week', weekday, weeks: sent.step } }
  return {
    ok: true,
    pattern: { every: 'month', nth: Number(sent.nth ?? 1) as Nth, weekday, months: sent.step },
  }
}

async function seriesPage(c: AppContext, form: FormState) {
  const { db, view } = c.var
  const group = await groupOf(c)
  const series = await seriesOf(c)
  const meetings = await meetingsOfSeries(db, series.id)
  const skips = await skipsOf(db, series.id)
  return <SeriesPage {...{ view, slug: slugOf(c), group, series, meetings, skips, form }} />
}

async function seriesOf(c: AppContext) {
  const group = await groupOf(c)
  const series = found(await findSeries(c.var.db, c.req.param('series') ?? ''))
  if (series.groupId !== group.id) throw new NotFound()
  return series
}

const skipRefused: Record<Exclude<SkipRefused, 'not-here'>, Message> = {
  'not-a-day-of-it': staffWords.notADayOfIt,
  'already-called': staffWords.alreadyCalledOff,
  'already-skipped': staffWords.alreadySkipped,
}

export const seriesRoutes = new Hono<AppEnv>()
  .get('/series/new', may('groups.manage'), async c => {
    const { view, now } = c.var
    const form = {
      every: 'month',
      nth: '2',
      weekday: '2',
      step: '1',
      starts: '12:00',
      minutes: '90',
      shownTo: 'members',
      firstDay: dayIn(view.zone, now),
    }
    return c.html(await newPage(c, emptyForm(form)))
  })
  .post('/series/new', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const read = await readForm(c, seriesSchema)
    if (!read.ok) return c.html(await newPage(c, read.form), 422)
    const meant = patternFrom(read.value)
    if (!meant.ok)
      return c.html(await newPage(c, refuse(c, read.values, meant.field, meant.message, meant.say)), 422)
    const { titleEn, titleFr, firstDay, starts, minutes, place, online, shownTo } = read.value
    const title = textIn({ en: titleEn, fr: titleFr })
    const facts = {
      groupId: group.id,
      title,
      pattern: meant.pattern,
      firstDay,
      starts,
      minutes,
      place,
      online,
      shownTo,
    }
    const { id, made, odd } = await addSeries(db, actor, facts, now)
    const said = [
      view.t(staffWords.seriesMade, { count: made }),
      ...odd.map(({ day, shown }) =>
        shown === 'twice'
          ? view.t(staffWords.twiceShown, { day: writeDay(day, view.tongue) })
          : `${writeDay(day, view.tongue)}: ${view.t(staffWords.neverShown)}`,
      ),
    ].join(' ')
    return redirectSaying(c, seriesPath(slugOf(c), group.id, id), said)
  })
  .get('/series/:series', may('groups.manage'), async c => c.html(await seriesPage(c, emptyForm())))
  .post('/series/:series/skips', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const series = await seriesOf(c)
    const read = await readForm(c, skipSchema)
    if (!read.ok) return c.html(await seriesPage(c, read.form), 422)
    const outcome = await skipDay(db, actor, series.id, read.value, now)
    if (!outcome.ok && outcome.why === 'not-here') throw new NotFound()
    if (!outcome.ok)
      return c.html(
        await seriesPage(c, refuse(c, read.values, 'day', skipRefused[outcome.why as 'already-called'])),
        422,
      )
    const said = view.t(staffWords.skipped, { day: writeDay(read.value.day, view.tongue) })
    return redirectSaying(c, seriesPath(slugOf(c), series.groupId, series.id), said)
  })
  .post('/series/:series/ending', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const series = await seriesOf(c)
    const read = await readForm(c, endingSchema)
    if (!read.ok) return c.html(await seriesPage(c, read.form), 422)
    await endSeries(db, actor, series.id, read.value.on, now)
    return redirectSaying(c, seriesPath(slugOf(c), series.groupId, series.id), view.t(staffWords.seriesEnded))
  })
