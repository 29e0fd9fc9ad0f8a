import { Hono } from 'hono'
import { z } from 'zod'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { slugOf } from '../routes/asked.ts'
import { settleDifferences } from './commands/settle.ts'
import { ListDifferencesPage } from './pages/list.tsx'
import { DifferencesPage } from './pages/lists.tsx'
import { differencesPath, listDifferencesPath } from './paths.ts'
import { differencesOf, findListDiffering, listsDiffering, openOf } from './queries.ts'
import { differenceWords as words } from './words.ts'

const editing = 'directory.edit'
const shown = 100

const settlement = z.object({ as: z.enum(['ours', 'ours-until-theirs-changes', 'theirs']) })
const oneSettlement = settlement.extend({ difference: z.uuid() })

const listOf = async (c: AppContext) => found(await findListDiffering(c.var.db, c.req.param('list') ?? ''))

async function settled(
  c: AppContext,
  listId: string,
  ids: readonly string[],
  as: z.output<typeof settlement>['as'],
) {
  const { db, view, now, actor } = c.var
  const count = await settleDifferences(db, actor, ids, as, now)
  const more = (await openOf(db, listId)).length > 0
  const back = more ? listDifferencesPath(slugOf(c), listId) : differencesPath(slugOf(c))
  return redirectSaying(c, back, view.t(words.settled, { count }))
}

/** Where a list says something else than stands here: both sides, and a person chooses. */
export const differenceRoutes = new Hono<AppEnv>()
  .get('/', may(editing), async c =>
    c.html(<DifferencesPage view={c.var.view} slug={slugOf(c)} lists={await listsDiffering(c.var.db)} />),
  )
  .get('/:list', may(editing), async c => {
    const list = await listOf(c)
    const [services, open] = [await differencesOf(c.var.db, list.id, shown), await openOf(c.var.db, list.id)]
    return c.html(
      <ListDifferencesPage
        view={c.var.view}
        slug={slugOf(c)}
        list={list}
        services={services}
        count={open.length}
      />,
    )
  })
  .post('/:list/settlement', may(editing), async c => {
    const list = await listOf(c)
    const read = await readForm(c, oneSettlement)
    if (!read.ok) return c.redirect(listDifferencesPath(slugOf(c), list.id), 303)
    return settled(c, list.id, [read.value.difference], read.value.as)
  })
  .post('/:list/settlements', may(editing), async c => {
    const list = await listOf(c)
    const read = await readForm(c, settlement)
    if (!read.ok) return c.redirect(listDifferencesPath(slugOf(c), list.id), 303)
    const open = await openOf(c.var.db, list.id)
    return settled(
      c,
      list.id,
      open.map(({ id }) => id),
      read.value.as,
    )
  })
