import { Hono } from 'hono'
import type { AppContext, AppEnv } from '../http/env.ts'
import type { FormState } from '../http/form-state.ts'
import { emptyForm, refuse, sentValues } from '../http/forms.ts'
import { may } from '../http/may.ts'
import { redirectSaying } from '../http/notice.ts'
import { overLimit } from '../http/rate-limit.ts'
import { found } from '../http/refusals.ts'
import { writtenIn } from '../ui/form/control.ts'
import { bring, readAs, takeIn, undo } from './commands.ts'
import { BringPage } from './pages/bring.tsx'
import { ColumnsPage } from './pages/columns.tsx'
import { leave, PreviewPage } from './pages/preview.tsx'
import { TakenPage } from './pages/taken.tsx'
import { bringPath, broughtPath, columnsPath } from './paths.ts'
import { bringing } from './permissions.ts'
import { findBrought, listBrought, suggestReading } from './queries.ts'
import { readGrids } from './read-file.ts'
import { readingSent, reasonsOf } from './reading-sent.ts'
import type { Answers, SheetKind } from './sheet.ts'
import { understand } from './understand.ts'
import { words } from './words.ts'

const slugOf = (c: AppContext) => found(c.var.view.partnership).slug

/** The lists this reader may bring. */
const kindsFor = (c: AppContext): SheetKind[] =>
  c.var.house.features
    .flatMap(({ sheets }) => sheets ?? [])
    .filter(({ permission }) => c.var.view.can(permission))

async function asked(c: AppContext) {
  const file = found(await findBrought(c.var.db, c.req.param('id') ?? ''))
  const kind = found(kindsFor(c).find(({ name }) => name === file.kind))
  const grid = file.tables[file.reading.grid] ?? { name: '', rows: [] }
  return { view: c.var.view, slug: slugOf(c), file, kind, grid }
}

const bringPage = async (c: AppContext, form: FormState) => (
  <BringPage
    view={c.var.view}
    slug={slugOf(c)}
    kinds={kindsFor(c)}
    earlier={await listBrought(c.var.db)}
    form={form}
  />
)

async function columnsPage(
  c: AppContext,
  reading?: Parameters<typeof ColumnsPage>[0]['reading'],
  form?: FormState,
) {
  const { view, slug, file, kind } = await asked(c)
  const read = reading ?? file.reading
  const grid = file.tables[read.grid] ?? { name: '', rows: [] }
  const filled = Object.fromEntries(
    Object.entries(read.mapping).map(([key, column]) => [key, String(column)]),
  )
  const { unclear } = understand(grid, { ...read, order: undefined }, kind.fields)
  const shown = form ?? emptyForm({ ...filled, ...(read.order ? { order: read.order } : {}) })
  return (
    <ColumnsPage
      view={view}
      slug={slug}
      kind={kind}
      file={file}
      reading={read}
      form={shown}
      unclear={unclear}
    />
  )
}

const answersIn = (values: FormState['values']): Answers =>
  Object.fromEntries(
    Object.keys(values).flatMap(name => {
      const [, line] = /^row-(\d+)$/.exec(name) ?? []
      const answer = writtenIn({ values, errors: {} }, name)
      return line && answer ? [[Number(line), answer]] : []
    }),
  )

async function preview(c: AppContext, answers: Answers, unanswered = false) {
  const { view, slug, file, kind, grid } = await asked(c)
  const { rows, faults } = understand(grid, file.reading, kind.fields)
  const planned = await kind.plan(c.var.db, view, rows, answers)
  const refused = reasonsOf(view, kind, faults)
  return {
    rows,
    planned,
    page: <PreviewPage {...{ view, slug, file, kind, refused, planned, answers, unanswered }} />,
  }
}

/** Bringing lists as they are: the file, its columns, what would happen, taking it in, and taking it back. */
export const sheetRoutes = new Hono<AppEnv>()
  .get('/', may(bringing), async c =>
    c.html(await bringPage(c, emptyForm({ kind: c.req.query('kind') ?? '' }))),
  )
  .post('/', may(bringing), async c => {
    const { db, actor, now, view } = c.var
    const often = await overLimit(c, { of: 'bring', times: 60, minutes: 60 }, view.account?.id)
    if (often) return often
    const values = await sentValues(c)
    const form: FormState = { values, errors: {} }
    const kind = kindsFor(c).find(({ name }) => name === writtenIn(form, 'kind'))
    if (!kind) return c.html(await bringPage(c, refuse(c, values, 'kind', words.what)), 422)
    const { file } = await c.req.parseBody()
    const given = file instanceof File && file.size > 0 ? file : undefined
    const pasted = writtenIn(form, 'pasted')
    if (!given && pasted.trim() === '')
      return c.html(await bringPage(c, refuse(c, values, 'file', words.nothing)), 422)
    const bytes = given ? new Uint8Array(await given.arrayBuffer()) : new TextEncoder().encode(pasted)
    const read = await readGrids(bytes)
    if (!read.ok) {
      const form = refuse(c, values, given ? 'file' : 'pasted', words[read.why])
      return c.html(await bringPage(c, form), 422)
    }
    const reading = await suggestReading(db, kind, read.grids)
    const name = given?.name ?? view.t(kind.title)
    const id = await bring(db, actor, { kind: kind.name, name, grids: read.grids, reading }, now)
    return c.redirect(columnsPath(slugOf(c), id), 303)
  })
  .get('/:id', may(bringing), async c => {
    const { view, slug, file, kind, grid } = await asked(c)
    if (file.takenAt) return c.html(<TakenPage view={view} slug={slug} kind={kind} file={file} />)
    const { unclear } = understand(grid, file.reading, kind.fields)
    const unsaid = kind.fields.some(({ key, needed }) => needed && file.reading.mapping[key] === undefined)
    if (unclear.length > 0 || unsaid) return c.redirect(columnsPath(slug, file.id), 303)
    return c.html((await preview(c, {})).page)
  })
  .get('/:id/columns', may(bringing), async c => c.html(await columnsPage(c)))
  .post('/:id/table', may(bringing), async c => {
    const { slug, file, kind } = await asked(c)
    const chosen = Number(writtenIn({ values: await sentValues(c), errors: {} }, 'table'))
    if (file.tables[chosen])
      await readAs(c.var.db, file.id, await suggestReading(c.var.db, kind, file.tables, chosen))
    return c.redirect(columnsPath(slug, file.id), 303)
  })
  .post('/:id/columns', may(bringing), async c => {
    const { view, slug, file, kind } = await asked(c)
    const { reading, form, moved } = readingSent(view, kind, file, await sentValues(c))
    if (moved) {
      await readAs(c.var.db, file.id, reading)
      return c.redirect(columnsPath(slug, file.id), 303)
    }
    if (Object.keys(form.errors).length > 0) return c.html(await columnsPage(c, reading, form), 422)
    await readAs(c.var.db, file.id, reading)
    return c.redirect(broughtPath(slug, file.id), 303)
  })
  .post('/:id/taking', may(bringing), async c => {
    const { db, actor, now, view } = c.var
    const { slug, file, kind } = await asked(c)
    const answers = answersIn(await sentValues(c))
    const { rows, planned, page } = await preview(c, answers, true)
    if (planned.some(({ what, line }) => what === 'ask' && !answers[line])) return c.html(page, 422)
    const taken = new Set(
      planned
        .filter(({ what, line }) => what !== 'refused' && answers[line] !== leave)
        .map(({ line }) => line),
    )
    const going = rows.filter(({ line }) => taken.has(line))
    const outcome = await takeIn(db, actor, kind, file.id, going, answers, now)
    const said = outcome.ok ? view.t(words.tookIn, { count: going.length }) : view.t(words.alreadyTaken)
    return redirectSaying(c, broughtPath(slug, file.id), said)
  })
  .post('/:id/undoing', may(bringing), async c => {
    const { db, actor, now, view } = c.var
    const { slug, file, kind } = await asked(c)
    const outcome = await undo(db, actor, kind, file, now)
    if (!outcome.ok) return c.redirect(broughtPath(slug, file.id), 303)
    return redirectSaying(
      c,
      bringPath(slug),
      view.t(words.tookBack, { undone: outcome.undone, kept: outcome.kept }),
    )
  })
