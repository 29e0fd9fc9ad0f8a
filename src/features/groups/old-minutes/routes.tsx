import { Hono } from 'hono'
import { z } from 'zod'
import { findAttachment, serveAttachment } from '#platform/files/attachments.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse, sentValues } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { plainDate } from '#platform/time.ts'
import { findGroup, listGroups } from '../queries.ts'
import { changeOldMinutes, type Kept, keepOldMinutes, removeOldMinutes } from './commands.ts'
import { OldMinutesPage } from './page.tsx'
import { oldMinutesPath } from './paths.ts'
import { findOldMinutes, listOldMinutes } from './queries.ts'
import { oldStaffWords as staffWords } from './words.ts'

const slugOf = (c: AppContext) => found(c.var.view.partnership).slug
const mostFiles = 40

const sentSchema = z.object({ groupId: z.uuid(), public: z.literal('yes').optional() })

async function page(c: AppContext, form: FormState) {
  const { db, view } = c.var
  const manages = view.can('groups.manage')
  const group = await findGroup(db, c.req.query('group') ?? '')
  const rows = await listOldMinutes(db, { all: manages, groupId: group?.id })
  return (
    <OldMinutesPage
      view={view}
      slug={slugOf(c)}
      rows={rows}
      groups={manages ? await listGroups(db) : []}
      form={form}
      manages={manages}
    />
  )
}

async function filesIn(c: AppContext) {
  const { file } = await c.req.parseBody({ all: true })
  const given = [file].flat().filter(each => each instanceof File && each.name !== '')
  return Promise.all(
    given.slice(0, mostFiles).map(async each => {
      const one = each as File
      return { name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) }
    }),
  )
}

const refusedIn = (c: AppContext, { refused, kept }: Kept): string =>
  [
    ...refused.map(({ name, why }) => c.var.view.t(staffWords[why], { name })),
    ...(kept > 0 ? [c.var.view.t(staffWords.restKept)] : []),
  ].join(' ')

/** Minutes from before: `/{partnership}/groups/old-minutes`. */
export const oldMinutesRoutes = new Hono<AppEnv>()
  .get('/', may('public'), async c =>
    c.html(await page(c, emptyForm({ groupId: c.req.query('group') ?? '', public: 'yes' }))),
  )
  .post('/', may('groups.manage'), async c => {
    const { db, files, actor, now, view } = c.var
    const read = await readForm(c, sentSchema)
    if (!read.ok) return c.html(await page(c, read.form), 422)
    const group = await findGroup(db, read.value.groupId)
    if (!group) return c.html(await page(c, refuse(c, read.values, 'groupId', formWords.badChoice)), 422)
    const given = await filesIn(c)
    if (given.length === 0)
      return c.html(await page(c, refuse(c, read.values, 'file', staffWords.noFile)), 422)
    const bringing = { groupId: group.id, isPublic: read.value.public === 'yes', given }
    const outcome = await keepOldMinutes({ db, files }, actor, bringing, now)
    const said = view.t(staffWords.kept, { count: outcome.kept, undated: outcome.undated })
    return outcome.refused.length > 0
      ? redirectSaying(c, oldMinutesPath(slugOf(c)), refusedIn(c, outcome))
      : redirectSaying(c, oldMinutesPath(slugOf(c), group.id), said)
  })
  .get('/:id/file', may('public'), async c => {
    const { db, files, view } = c.var
    const row = found(await findOldMinutes(db, c.req.param('id')))
    if (!view.can('groups.manage') && !(row.public && row.heldOn)) throw new NotFound()
    return found(await serveAttachment(files, found(await findAttachment(db, row.attachmentId))))
  })
  .post('/:id/change', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const row = found(await findOldMinutes(db, c.req.param('id')))
    const values = await sentValues(c)
    const written = String(values[`heldOn-${row.id}`] ?? '')
    const heldOn = plainDate(written)
    if (written !== '' && !heldOn)
      return c.html(await page(c, refuse(c, {}, `heldOn-${row.id}`, formWords.badDay)), 422)
    const isPublic = values[`public-${row.id}`] === 'yes'
    await changeOldMinutes(db, actor, row.id, { heldOn: heldOn ?? null, isPublic }, now)
    return redirectSaying(c, oldMinutesPath(slugOf(c), row.groupId), view.t(staffWords.saved))
  })
  .post('/:id/removal', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const row = found(await findOldMinutes(db, c.req.param('id')))
    await removeOldMinutes(db, actor, row.id, now)
    return redirectSaying(c, oldMinutesPath(slugOf(c), row.groupId), view.t(staffWords.removed))
  })
