import { Hono } from 'hono'
import { workbookOf } from '#platform/documents/xlsx.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, refuse, sentValues } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { overLimit } from '#platform/http/rate-limit.ts'
import { found } from '#platform/http/refusals.ts'
import { isId } from '#platform/id.ts'
import { inTongue, slugFrom } from '#platform/text.ts'
import type { Plan } from '../plan.ts'
import { findPlan } from '../queries/plans.ts'
import { planWhole } from '../queries/whole.ts'
import { idOf, refuseStrangers, slugOf } from '../routes/asked.ts'
import { bringBack, readFile } from './commands/bring-back.ts'
import { finishReturn, takeFrom } from './commands/taking.ts'
import { undoTaking } from './commands/undoing.ts'
import { PreviewPage, type PreviewProps } from './pages/preview.tsx'
import { SpreadsheetPage } from './pages/spreadsheet.tsx'
import { returnPath, spreadsheetPath } from './paths.ts'
import { changesOf, findReturn, organisationsNow, returnsOf, standingNow } from './queries.ts'
import type { Choice } from './sheet/choice.ts'
import { compare } from './sheet/compare.ts'
import { planCsv, planSheets } from './sheet/export.ts'
import { fileRefusedWords, sheetWords } from './sheet-words.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A plan anybody here may read. */
export async function planToRead(c: AppContext): Promise<Plan> {
  const plan = found(await findPlan(c.var.db, idOf(c)))
  refuseStrangers(c, plan)
  return plan
}

/** A file to keep, named after the plan. */
export function fileOf(
  c: AppContext,
  plan: Plan,
  kind: { type: string; ending: string },
  body: Uint8Array | string,
) {
  const name = slugFrom(inTongue(plan.name, c.var.view.tongue).text) || 'plan'
  return c.body(typeof body === 'string' ? body : new Uint8Array(body), 200, {
    'Content-Type': kind.type,
    'Content-Disposition': `attachment; filename="${name}.${kind.ending}"`,
  })
}

async function spreadsheetPage(c: AppContext, plan: Plan, form = emptyForm()) {
  const before = await returnsOf(c.var.db, plan.id)
  return <SpreadsheetPage view={c.var.view} slug={slugOf(c)} plan={plan} before={before} form={form} />
}

async function previewPage(c: AppContext, more: Partial<PreviewProps> = {}) {
  const { db, view } = c.var
  const back = found(await findReturn(db, idOf(c)))
  const plan = found(await findPlan(db, back.planId))
  const { now } = await standingNow(db, plan)
  return (
    <PreviewPage
      view={view}
      slug={slugOf(c)}
      plan={plan}
      back={back}
      comparison={compare(back.body, now, back.answers)}
      before={await changesOf(db, back.id)}
      names={
        new Map([
          ...now.organisations.map(({ id, name }) => [id, name] as const),
          ...[...now.things.values()].map(({ id, name }) => [id, name] as const),
        ])
      }
      wrong={new Map()}
      typed={{}}
      {...more}
    />
  )
}

/** What was ticked, answered and typed on the page. */
function choicesIn(values: Record<string, string | string[]>): {
  choices: Choice[]
  taken: Set<string>
  typed: Record<string, string>
} {
  const taken = new Set([values.take ?? []].flat())
  const choices: Choice[] = []
  const part = (value: string) => ({ print: value.slice(0, 12), rest: value.slice(13) })
  for (const value of taken) {
    const { print, rest } = part(value)
    choices.push({ key: rest, print, option: 'take', typed: '' })
  }
  const typed: Record<string, string> = {}
  for (const [name, sent] of Object.entries(values)) {
    if (!/^[qt] /.test(name)) continue
    // Two ways of one question may each have a field to type in; the one that was filled counts.
    const value = [sent].flat().find(each => each.trim() !== '') ?? ''
    typed[name] = value
    if (!name.startsWith('q ')) continue
    const { print, rest } = part(value)
    const key = name.slice(2)
    const said = [values[`t ${key}`] ?? ''].flat().find(each => each.trim() !== '') ?? ''
    choices.push({ key, print, option: rest, typed: said })
  }
  return { choices, taken, typed }
}

export const spreadsheetRoutes = new Hono<AppEnv>()
  .get('/plans/:id/plan.xlsx', may('public'), async c => {
    const { db, view } = c.var
    const plan = await planToRead(c)
    const leads = await organisationsNow(db)
    const whole = await planWhole(db, plan, view.zone)
    const names = view.can('plan.manage') ? leads.map(({ name }) => name) : []
    const bytes = await workbookOf(
      planSheets(view, plan, whole, names),
      inTongue(plan.name, view.tongue).text,
    )
    return fileOf(c, plan, { type: xlsxType, ending: 'xlsx' }, bytes)
  })
  .get('/plans/:id/plan.csv', may('public'), async c => {
    const { db, view } = c.var
    const plan = await planToRead(c)
    const csv = planCsv(view, plan, await planWhole(db, plan, view.zone))
    return fileOf(c, plan, { type: 'text/csv; charset=UTF-8', ending: 'csv' }, csv)
  })
  .get('/plans/:id/spreadsheet', may('plan.manage'), async c => {
    return c.html(await spreadsheetPage(c, await planToRead(c)))
  })
  .post('/plans/:id/spreadsheet', may('plan.manage'), async c => {
    const { db, view, now, actor } = c.var
    const plan = await planToRead(c)
    const refused = await overLimit(c, { of: 'plan-sheet', times: 60, minutes: 60 }, view.account?.id)
    if (refused) return refused
    const { file } = await c.req.parseBody()
    const page = async (why: keyof typeof fileRefusedWords) =>
      c.html(await spreadsheetPage(c, plan, refuse(c, {}, 'file', fileRefusedWords[why])), 422)
    if (!(file instanceof File) || file.name === '') return page('missing')
    if (plan.state === 'completed') return c.html(await spreadsheetPage(c, plan), 422)
    const read = await readFile(new Uint8Array(await file.arrayBuffer()))
    if (!read.ok) return page(read.why)
    const id = await bringBack(db, actor, plan, { name: file.name, read: read.read }, now)
    return c.redirect(returnPath(slugOf(c), id), 303)
  })
  .get('/spreadsheets/:id', may('plan.manage'), async c => c.html(await previewPage(c)))
  .post('/spreadsheets/:id/taking', may('plan.manage'), async c => {
    const { db, view, now, actor } = c.var
    const back = found(await findReturn(db, idOf(c)))
    const plan = found(await findPlan(db, back.planId))
    const { choices, taken, typed } = choicesIn(await sentValues(c))
    const tongue = view.tongue === 'fr' ? 'fr' : 'en'
    const done = await takeFrom(db, actor, back.id, plan, choices, tongue, now)
    if (done.ok)
      return redirectSaying(
        c,
        returnPath(slugOf(c), back.id),
        view.t(sheetWords.taken, { taken: done.taken, proposed: done.proposed }),
      )
    if (done.why === 'wrong')
      return c.html(
        await previewPage(c, { wrong: done.wrong, taken, typed, problem: sheetWords.correct }),
        422,
      )
    if (done.why === 'stopped') {
      c.set('turnedAway', true)
      return redirectSaying(c, returnPath(slugOf(c), back.id), view.t(sheetWords.meanwhileSaved))
    }
    if (done.why === 'changed-meanwhile')
      return c.html(await previewPage(c, { typed, problem: sheetWords.meanwhileSaved }), 409)
    return c.html(await previewPage(c, { taken, typed, problem: sheetWords.nothingChosen }), 422)
  })
  .post('/spreadsheets/:id/ending', may('plan.manage'), async c => {
    const { db, view, now, actor } = c.var
    const back = found(await findReturn(db, idOf(c)))
    await finishReturn(db, actor, back.id, now)
    return redirectSaying(c, spreadsheetPath(slugOf(c), back.planId), view.t(sheetWords.finished))
  })
  .post('/spreadsheets/:id/takings/:taking/undoing', may('plan.manage'), async c => {
    const { db, view, now, actor } = c.var
    const back = found(await findReturn(db, idOf(c)))
    const plan = found(await findPlan(db, back.planId))
    const takingId = c.req.param('taking')
    const mine = (await changesOf(db, back.id)).some(row => row.takingId === takingId)
    found(isId(takingId) && mine ? takingId : undefined)
    const { undone, kept } = await undoTaking(db, actor, plan, takingId, now)
    return redirectSaying(c, returnPath(slugOf(c), back.id), view.t(sheetWords.undone, { undone, kept }))
  })
