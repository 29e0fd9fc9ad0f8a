import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, refuse, sentValues } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { forgetEverywhere } from '../holding/commands/forgetting.ts'
import { personPath } from '../paths.ts'
import { findPerson } from '../queries.ts'
import { RemovalPage } from './pages/removal.tsx'
import { words } from './words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''
const personOf = async (c: AppContext) => found(await findPerson(c.var.db, c.req.param('id') ?? ''))

export const forgettingRoutes = new Hono<AppEnv>()
  .get('/:id/removal', may('people.remove'), async c => {
    const props = { view: c.var.view, slug: slugOf(c), person: await personOf(c) }
    return c.html(<RemovalPage {...props} form={emptyForm()} />)
  })
  .post('/:id/removal', may('people.remove'), async c => {
    const { db, actor, now, view } = c.var
    const person = await personOf(c)
    const values = await sentValues(c)
    const again = (form: ReturnType<typeof emptyForm>) =>
      c.html(<RemovalPage view={view} slug={slugOf(c)} person={person} form={form} />, 422)
    if (values.sure !== 'yes') return again(refuse(c, values, 'sure', words.tickFirst))
    const outcome = await forgetEverywhere(db, actor, c.var.house.features, person, now)
    if (!outcome.ok) return again(refuse(c, values, 'form', words.already))
    return redirectSaying(c, personPath(slugOf(c), person.id), view.t(words.removed))
  })
