import { Hono } from 'hono'
import { listCommunities, listStatements } from '#features/partnership/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, sentValues } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { overLimit } from '#platform/http/rate-limit.ts'
import { found } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { type Tongue, textIn } from '#platform/text.ts'
import { memberKinds } from '../../member.ts'
import { membersPath } from '../../paths.ts'
import { looksTrapped } from '../application.ts'
import { type ApplicationFacts, apply } from '../commands/apply.ts'
import { missingWords } from '../form-words.ts'
import {
  chosen,
  contributionField,
  isStep,
  largestContribution,
  promisedIn,
  type Step,
  schemas,
  stepsFor,
  tooLong,
  typed,
} from '../forms.ts'
import { JoinPage, SentPage } from '../pages/join.tsx'
import { joinSentPath } from '../paths.ts'
import { planShown } from '../plan-shown.ts'
import { joinWords as words } from '../words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''

async function facts(c: AppContext) {
  const { db } = c.var
  const statement = found((await listStatements(db))[0])
  return { statement, plan: await planShown(db), communities: await listCommunities(db) }
}
type Facts = Awaited<ReturnType<typeof facts>>

const page = (c: AppContext, known: Facts, step: Step, form: FormState, status: 200 | 422 | 429 = 200) => {
  c.set('personal', true)
  return c.html(<JoinPage view={c.var.view} slug={slugOf(c)} step={step} form={form} {...known} />, status)
}

/** What is wrong with one page as it was sent; undefined when nothing is. */
async function wrongWith(c: AppContext, known: Facts, step: Step): Promise<FormState | undefined> {
  if (step === 'check') return undefined
  const { t } = c.var.view
  const { plan, statement, communities } = known
  const read = await readForm(c, schemas[step])
  if (!read.ok) {
    const { errors } = read.form
    for (const field of ['kind', 'signatory', 'email'] as const)
      if (errors[field] && !typed(read.form.values, field)) errors[field] = t(missingWords[field])
    return read.form
  }
  const { values } = read
  const refused = (errors: FormState['errors']): FormState => ({ values, errors })
  if (step === 'statement' && typed(values, 'statementVersion') !== String(statement.version))
    return refused({ endorse: t(words.statementMoved) })
  if (step === 'who') {
    const communityId = typed(values, 'communityId')
    if (communityId && !communities.some(({ id }) => id === communityId))
      return refused({ communityId: t(formWords.badChoice) })
  }
  if (step === 'goals') {
    const goals = plan?.goals.map(({ id }) => id) ?? []
    const shown = `${typed(values, 'planId')} ${typed(values, 'edition')}`
    if (plan && shown !== `${plan.planId} ${plan.edition}`) return refused({ goals: t(words.planMoved) })
    if (chosen(values, 'goals').some(id => !goals.includes(id))) return refused({ goals: t(words.planMoved) })
    const [long] = tooLong(values, goals)
    if (long)
      return refused({ [contributionField(long)]: t(formWords.tooLong, { max: largestContribution }) })
  }
  return undefined
}

function applicationIn(values: FormState['values'], known: Facts, tongue: Tongue): ApplicationFacts {
  const said = (name: string) => typed(values, name) || null
  const kind = memberKinds.find(each => each === typed(values, 'kind')) ?? 'organisation'
  const individual = kind === 'individual'
  const { plan } = known
  return {
    kind,
    name: individual ? null : textIn({ en: said('nameEn'), fr: said('nameFr') }),
    sector: individual ? null : said('sector'),
    communityId: individual ? null : said('communityId'),
    site: individual ? null : said('site'),
    phone: said(individual ? 'personPhone' : 'phone'),
    address: individual ? null : said('address'),
    signatoryName: typed(values, 'signatory'),
    signatoryTitle: individual ? null : said('signatoryTitle'),
    email: typed(values, 'email'),
    tongue: typed(values, 'tongue') as Tongue,
    statementVersion: known.statement.version,
    planId: plan?.planId ?? null,
    edition: plan?.edition ?? null,
    involvement: typed(values, 'involvement') as ApplicationFacts['involvement'],
    commitments: promisedIn(values, plan?.goals.map(({ id }) => id) ?? [], tongue),
    listed: typed(values, 'listing') !== 'not',
    signatoryShown: typed(values, 'listing') === 'signed',
    message: said('message'),
  }
}

async function send(c: AppContext, known: Facts, values: FormState['values']): Promise<Response> {
  const { db, view, now } = c.var
  for (const step of stepsFor(typed(values, 'kind'))) {
    const wrong = await wrongWith(c, known, step)
    if (wrong) return page(c, known, step, wrong, 422)
  }
  const sent = c.redirect(joinSentPath(slugOf(c)), 303)
  const begunAt = Number(typed(values, 'began') || Number.NaN)
  if (looksTrapped({ honeypot: typed(values, 'nickname'), begunAt }, now)) return sent
  if (await overLimit(c, { of: 'join', times: 12, minutes: 60 })) {
    const form = { values, errors: { form: view.t(words.tooOften) } }
    return page(c, known, 'check', form, 429)
  }
  const email = typed(values, 'email').toLowerCase()
  // Whoever gives somebody else's address cannot fill their mailbox, nor learn that it was tried before.
  if (await overLimit(c, { of: 'join-address', times: 4, minutes: 24 * 60 }, `${db.partnershipId} ${email}`))
    return sent
  await apply(db, applicationIn(values, known, view.tongue), c.var.house.origin, now)
  return sent
}

/** Joining: a page for each question, what was typed travelling from one to the next; nothing is kept before the end. */
export const joinRoutes = new Hono<AppEnv>()
  .get('/', may('public'), async c => {
    const { view } = c.var
    const kind = memberKinds.find(each => each === c.req.query('kind'))
    const listing = 'name'
    const form = emptyForm({ tongue: view.tongue, involvement: 'member', listing, ...(kind ? { kind } : {}) })
    return page(c, await facts(c), 'statement', form)
  })
  .post('/', may('public'), async c => {
    const values = await sentValues(c)
    const known = await facts(c)
    const began = typed(values, 'began') || String(c.var.now.getTime())
    const kept = { ...values, began }
    const all = stepsFor(typed(values, 'kind'))
    const [at, go] = [typed(values, 'at'), typed(values, 'go')]
    if (isStep(go) && all.includes(go)) return page(c, known, go, emptyForm(kept))
    const step = isStep(at) ? at : 'statement'
    if (step === 'check') return send(c, known, values)
    const wrong = await wrongWith(c, known, step)
    if (wrong) return page(c, known, step, { ...wrong, values: kept }, 422)
    return page(c, known, all[all.indexOf(step) + 1] ?? 'check', emptyForm(kept))
  })
  .get('/sent', may('public'), c =>
    c.html(<SentPage view={c.var.view} membersPath={membersPath(slugOf(c))} />),
  )
