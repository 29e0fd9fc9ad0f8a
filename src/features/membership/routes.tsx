import { Hono } from 'hono'
import { listStatements } from '#features/partnership/index.ts'
import { listOrganisations, listPersons } from '#features/people/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { dayIn, writeDay } from '#platform/time.ts'
import { type Endorsement, endMembership, endorse } from './commands.ts'
import { endingSchema, endorsementSchema } from './forms.ts'
import { joinRoutes } from './joining/routes/join.tsx'
import { reviewRoutes } from './joining/routes/review.tsx'
import { memberPage } from './member-routes.tsx'
import { plainName } from './pages/name.tsx'
import { NewMemberPage } from './pages/new-member.tsx'
import { memberPath, membersPath } from './paths.ts'
import { findMember } from './queries.ts'
import { renewalRoutes } from './renewal/routes.tsx'
import { tableRoutes } from './table-routes.tsx'
import { staffWords } from './words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''

async function newMemberPage(c: AppContext, form: FormState) {
  const { db, view } = c.var
  return (
    <NewMemberPage
      view={view}
      slug={slugOf(c)}
      form={form}
      organisations={await listOrganisations(db)}
      persons={await listPersons(db)}
      statements={await listStatements(db)}
    />
  )
}

const refusals = {
  'already-member': ['since', staffWords.alreadyMember],
  'no-such-statement': ['statementVersion', staffWords.noSuchStatement],
} as const

export const routes = new Hono<AppEnv>()
  .route('/join', joinRoutes)
  .route('/', reviewRoutes)
  .route('/', renewalRoutes)
  .route('/', tableRoutes)
  .get('/new', may('membership.manage'), async c => {
    const form = emptyForm({ kind: 'organisation', since: dayIn(c.var.view.zone, c.var.now) })
    return c.html(await newMemberPage(c, form))
  })
  .post('/', may('membership.manage'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, endorsementSchema)
    if (!read.ok) return c.html(await newMemberPage(c, read.form), 422)
    const { kind, organisationId = '', personId = '', signatoryId, since, statementVersion } = read.value
    const terms = { since, statementVersion }
    const endorsement: Endorsement =
      kind === 'individual' ? { kind, personId, ...terms } : { kind, organisationId, signatoryId, ...terms }
    const outcome = await endorse(db, actor, endorsement, now)
    if (!outcome.ok) {
      const who = kind === 'individual' ? 'personId' : 'organisationId'
      const [field, message] = outcome.why === 'not-here' ? [who, formWords.badChoice] : refusals[outcome.why]
      return c.html(await newMemberPage(c, refuse(c, read.values, field, message)), 422)
    }
    const member = found(await findMember(db, outcome.id))
    const sentence = view.t(staffWords.added, { name: plainName(member.name, view.tongue) })
    return redirectSaying(c, membersPath(slugOf(c)), sentence)
  })
  .get('/:id', may('membership.see'), async c => {
    const member = found(await findMember(c.var.db, c.req.param('id')))
    return memberPage(c, member, emptyForm())
  })
  .post('/:id/ending', may('membership.manage'), async c => {
    const { db, actor, now, view } = c.var
    const member = found(await findMember(db, c.req.param('id')))
    const again = (form: FormState) => memberPage(c, member, form, 422)
    const read = await readForm(c, endingSchema)
    if (!read.ok) return again(read.form)
    const outcome = await endMembership(db, actor, member.id, read.value, now)
    if (outcome.ok) {
      const sentence = view.t(staffWords.endDone, { name: plainName(member.name, view.tongue) })
      return redirectSaying(c, memberPath(slugOf(c), member.id), sentence)
    }
    if (outcome.why === 'not-here') throw new NotFound()
    if (outcome.why === 'no-reason') return again(refuse(c, read.values, 'because', staffWords.giveReason))
    if (outcome.why === 'already-ended') return again(refuse(c, read.values, 'form', staffWords.alreadyEnded))
    const began = { day: writeDay(member.since, view.tongue) }
    return again(refuse(c, read.values, 'on', staffWords.beforeItBegan, began))
  })
