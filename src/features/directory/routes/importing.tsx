import { Hono } from 'hono'
import { z } from 'zod'
import { csvFile } from '#platform/csv.ts'
import { fileKey } from '#platform/files/files.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { overLimit } from '#platform/http/rate-limit.ts'
import { found } from '#platform/http/refusals.ts'
import { isId } from '#platform/id.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { bring } from '#platform/sheets/commands.ts'
import { columnsPath } from '#platform/sheets/paths.ts'
import { suggestReading } from '#platform/sheets/queries.ts'
import { inTongue } from '#platform/text.ts'
import { leaveLooked, settleHeld, takeLooked } from '../commands/import/decide.ts'
import { addImport, markSeen } from '../commands/import/import-file.ts'
import { settlePersons } from '../commands/import/persons.ts'
import { importSchema } from '../forms.ts'
import { oneFileOf, tableIn } from '../intake/handed-in.ts'
import { intakeWords } from '../intake/words.ts'
import { ImportPage } from '../pages/import.tsx'
import { findingsShown, ImportReportPage, ImportState, reasonOf } from '../pages/import-report.tsx'
import { importPath, importsPath } from '../paths.ts'
import { allLists, findImport, findingsOf } from '../queries/tend.ts'
import { servicesSheet } from '../spreadsheet/sheet-commands.ts'
import { staffWords } from '../staff-words.ts'
import { slugOf } from './asked.ts'

const importing = 'directory.import'
const longestName = 200

const takingSchema = z.object({
  fewer: z.literal('mark').optional(),
  ids: z.enum(['carried', 'new']).optional(),
})
const personsSchema = z.object({ persons: z.enum(['pass-on', 'hold-back']) })
const goneSchema = z.object({ gone: z.enum(['yes', 'no']) })

async function state(c: AppContext) {
  const { db, view } = c.var
  const id = c.req.param('id') ?? ''
  const file = found(isId(id) ? await findImport(db, id) : undefined)
  return {
    view,
    slug: slugOf(c),
    file,
    refused: await findingsOf(db, id, 'refused', findingsShown),
    remarks: await findingsOf(db, id, 'remark', findingsShown),
  }
}

/** Handing in lists of services, watching them being taken, and what came of it. */
export const importRoutes = new Hono<AppEnv>()
  .get('/', may(importing), async c =>
    c.html(
      <ImportPage view={c.var.view} slug={slugOf(c)} form={emptyForm()} lists={await allLists(c.var.db)} />,
    ),
  )
  .post('/lists/:list/persons', may(importing), async c => {
    const { db, view, now, actor } = c.var
    const read = await readForm(c, personsSchema)
    const persons = read.ok ? read.value.persons : 'hold-back'
    const list = found(await settlePersons(db, actor, c.req.param('list'), persons, now))
    const said = persons === 'pass-on' ? intakeWords.personsNowPassed : intakeWords.personsNowHeld
    return redirectSaying(
      c,
      importsPath(slugOf(c)),
      view.t(said, { list: inTongue(list.name, view.tongue).text }),
    )
  })
  .post('/', may(importing), async c => {
    const { db, view, now, actor, files } = c.var
    const refused = await overLimit(c, { of: 'import', times: 60, minutes: 60 }, view.account?.id)
    if (refused) return refused
    const read = await readForm(c, importSchema)
    const page = async (form: Parameters<typeof ImportPage>[0]['form']) =>
      c.html(<ImportPage view={view} slug={slugOf(c)} form={form} lists={await allLists(db)} />, 422)
    if (!read.ok) return page(read.form)
    const { file: sent } = await c.req.parseBody({ all: true })
    const given = [sent].flat().filter(each => each instanceof File && each.name !== '') as File[]
    const file = await oneFileOf(given)
    if (!file) return page(refuse(c, read.values, 'file', staffWords.fileMissing))
    const { bytes } = file
    const table = await tableIn(bytes)
    if (table) {
      const reading = await suggestReading(db, servicesSheet, table)
      const brought = { kind: servicesSheet.name, name: file.name, grids: table, reading }
      return c.redirect(columnsPath(slugOf(c), await bring(db, actor, brought, now)), 303)
    }
    const key = fileKey(db.partnershipId)
    await files.put(key, bytes)
    const { listName, asOf, kinds, provinces } = read.value
    const told = {
      ...(listName && { listName }),
      ...(asOf && { asOf }),
      ...(kinds.length > 0 && { kinds }),
      ...(provinces.length > 0 && { provinces }),
    }
    const name = file.name.replaceAll('\0', '').toWellFormed().slice(0, longestName)
    const id = await addImport(db, actor, { name, bytes, key, told, look: true }, now)
    await enqueue(db, 'directory.import', { import: id })
    return c.redirect(importPath(slugOf(c), id), 303)
  })
  .get('/:id', may(importing), async c => c.html(<ImportReportPage {...(await state(c))} />))
  .get('/:id/progress', may(importing), async c => c.html(<ImportState {...(await state(c))} />))
  .post('/:id/taking', may(importing), async c => {
    const { db, view, now } = c.var
    const { file, slug } = await state(c)
    const read = await readForm(c, takingSchema)
    const said = read.ok ? read.value : {}
    const taken = await takeLooked(
      db,
      file.id,
      { ...(said.fewer && { fewer: said.fewer }), ...(said.ids && { ids: said.ids }) },
      now,
    )
    return taken
      ? c.redirect(importPath(slug, file.id), 303)
      : redirectSaying(c, importPath(slug, file.id), view.t(intakeWords.meanwhile))
  })
  .post('/:id/leaving', may(importing), async c => {
    const { db, view, now, actor, files } = c.var
    const { file, slug } = await state(c)
    const left = await leaveLooked(db, actor, file.id, now)
    if (!left) return redirectSaying(c, importPath(slug, file.id), view.t(intakeWords.meanwhile))
    if (left.fileKey) await files.remove(left.fileKey)
    return redirectSaying(c, importsPath(slug), view.t(intakeWords.left, { file: left.fileName }))
  })
  .post('/:id/gone', may(importing), async c => {
    const { db, view, now, actor } = c.var
    const { file, slug } = await state(c)
    const read = await readForm(c, goneSchema)
    const count = read.ok ? await settleHeld(db, actor, file.id, read.value.gone === 'yes', now) : undefined
    const said =
      count === undefined ? view.t(intakeWords.meanwhile) : view.t(intakeWords.markedGone, { count })
    return redirectSaying(c, importPath(slug, file.id), said)
  })
  .post('/:id/seen', may(importing), async c => {
    const { db, now } = c.var
    const { file, slug } = await state(c)
    await markSeen(db, file.id, now)
    return c.redirect(importPath(slug, file.id), 303)
  })
  .get('/:id/refused.csv', may(importing), async c => {
    const { db, view } = c.var
    const { file } = await state(c)
    const { t } = view
    const all = await findingsOf(db, file.id, 'refused', 250_000)
    const heading = [t(staffWords.line), t(staffWords.reason), t(staffWords.written)]
    const rows = all.map(each => [
      String(each.line),
      reasonOf(each, t),
      [each.field, each.written].filter(Boolean).join(': '),
    ])
    return c.body(csvFile([heading, ...rows]), 200, {
      'Content-Type': 'text/csv; charset=UTF-8',
      'Content-Disposition': 'attachment; filename="refused.csv"',
    })
  })
