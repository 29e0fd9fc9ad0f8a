import { Hono } from 'hono'
import { z } from 'zod'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, lineSchema, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { overLimit } from '#platform/http/rate-limit.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { isId } from '#platform/id.ts'
import { teamPath } from '../paths.ts'
import { inviteColleague, takeRoleAway } from './commands.tsx'
import { TeamPage } from './page.tsx'
import { listTeam } from './queries.ts'
import { invitedRoles } from './team.ts'
import { words } from './words.ts'

const invitation = z.object({
  name: lineSchema,
  email: z.email().max(200),
  role: z.enum(invitedRoles),
  tongue: z.enum(['en', 'fr']),
})

const slugOf = (c: AppContext) => found(c.var.view.partnership).slug
const blank = (c: AppContext) => emptyForm({ tongue: c.var.view.tongue === 'fr' ? 'fr' : 'en' })

const page = async (c: AppContext, form: FormState) => (
  <TeamPage view={c.var.view} slug={slugOf(c)} team={await listTeam(c.var.db)} form={form} />
)

/** Who holds which role: `/{partnership}/team`. */
export const teamRoutes = new Hono<AppEnv>()
  .get('/', may('partnership.manage'), async c => c.html(await page(c, blank(c))))
  .post('/', may('partnership.manage'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, invitation)
    if (!read.ok) return c.html(await page(c, read.form), 422)
    const { name, email } = read.value
    const often = await overLimit(c, { of: 'invitation', times: 30, minutes: 60 }, view.account?.id)
    if (often) return often
    const invited = await inviteColleague(db, actor, read.value, view.origin, now)
    if (!invited.ok) return c.html(await page(c, refuse(c, read.values, 'email', words.already)), 422)
    return redirectSaying(c, teamPath(slugOf(c)), view.t(words.invited, { name, email }))
  })
  .post('/:id/removal', may('partnership.manage'), async c => {
    const { db, actor, now, view } = c.var
    const id = c.req.param('id')
    if (!isId(id)) throw new NotFound()
    const taken = await takeRoleAway(db, actor, id, now)
    if (!taken.ok && taken.why === 'gone') throw new NotFound()
    const name = taken.ok || taken.why === 'last-coordinator' ? taken.line.name : ''
    if (!taken.ok) {
      const { values } = blank(c)
      return c.html(await page(c, refuse(c, values, 'form', words.lastCoordinator, { name })), 422)
    }
    const said = { name, role: view.t(words[taken.line.role]) }
    return redirectSaying(c, teamPath(slugOf(c)), view.t(words.tookAway, said))
  })
