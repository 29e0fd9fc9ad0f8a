import { Hono } from 'hono'
import { findOrganisation, listOrganisations } from '#features/people/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { dayIn } from '#platform/time.ts'
import { membershipsOf } from '../queries.ts'
import { followUp, noteContact } from './commands.ts'
import { contactSchema } from './forms.ts'
import { ContactPage } from './pages/contact.tsx'
import { contactLogPath } from './paths.ts'
import { contactWith } from './queries.ts'
import { staffWords as words } from './words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''
const todayIn = (c: AppContext) => dayIn(c.var.view.zone, c.var.now)

async function contactPage(c: AppContext, organisationId: string | undefined, form?: FormState) {
  const { db, view } = c.var
  const organisation = organisationId ? found(await findOrganisation(db, organisationId)) : undefined
  const memberships = organisation ? await membershipsOf(db, organisation.id) : []
  const today = todayIn(c)
  return (
    <ContactPage
      view={view}
      slug={slugOf(c)}
      form={form ?? emptyForm({ kind: 'call', day: today })}
      today={today}
      organisation={organisation}
      organisations={organisation ? [] : await listOrganisations(db)}
      lines={await contactWith(db, organisation?.id)}
      memberId={memberships.find(({ endedOn }) => endedOn === null)?.id}
    />
  )
}

const refusals = {
  'not-here': ['organisationId', formWords.badChoice],
  'in-the-future': ['day', words.future],
  'follow-up-before': ['followUpOn', words.before],
} as const

export const contactRoutes = new Hono<AppEnv>()
  .get('/', may('membership.see'), async c => c.html(await contactPage(c, undefined)))
  .get('/:organisation', may('membership.see'), async c =>
    c.html(await contactPage(c, c.req.param('organisation'))),
  )
  .post('/', may('membership.manage'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, contactSchema)
    const sent = read.values.organisationId
    const about = typeof sent === 'string' ? (await findOrganisation(db, sent))?.id : undefined
    if (!read.ok) return c.html(await contactPage(c, about, read.form), 422)
    const outcome = await noteContact(db, actor, read.value, todayIn(c), now)
    if (outcome.ok)
      return redirectSaying(c, contactLogPath(slugOf(c), read.value.organisationId), view.t(words.saved))
    const [field, message] = refusals[outcome.why]
    return c.html(await contactPage(c, about, refuse(c, read.values, field, message)), 422)
  })
  .post('/:organisation/:id/follow-up', may('membership.manage'), async c => {
    const { db, actor, now, view } = c.var
    const { id } = found(await findOrganisation(db, c.req.param('organisation')))
    const done = await followUp(db, actor, c.req.param('id'), now)
    return redirectSaying(c, contactLogPath(slugOf(c), id), view.t(done ? words.doneSaid : words.doneAlready))
  })
