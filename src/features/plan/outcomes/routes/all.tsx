import { Hono } from 'hono'
import { listCommunities } from '#features/partnership/index.ts'
import { lineOf } from '#features/thread/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { heldUp, triedTooOften } from '#platform/http/rate-limit.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { linksAbout } from '#platform/links/links.ts'
import { inTongue } from '#platform/text.ts'
import { planPath } from '../../paths.ts'
import { saidIn } from '../../tongue-of.ts'
import { words as planWords } from '../../words.ts'
import { askToConfirmOutcome, sayOfOutcome } from '../commands/confirming.ts'
import { takeTheirWords } from '../commands/rewording.ts'
import { contribute, harvestOutcome, setOutcomeAside, takeInOutcome } from '../commands/telling.ts'
import { confirmPurpose } from '../confirm-link.ts'
import { asideSchema, askSchema, contributionSchema, harvestSchema } from '../forms.ts'
import { isShown } from '../outcome.ts'
import { OutcomesPage } from '../pages/list.tsx'
import { OutcomePage } from '../pages/outcome.tsx'
import { TellPage, ToldPage } from '../pages/tell.tsx'
import { newOutcomePath, outcomePath, outcomesListPath } from '../paths.ts'
import {
  actionChoices,
  actionsBehind,
  communityOf,
  confirmationsOf,
  contributionsOf,
  findOutcome,
  isOfDraft,
  listOutcomes,
  organisationChoices,
  rewordingsOf,
} from '../queries/outcomes.ts'
import { words as shown, standingWords, staffWords as words } from '../words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''

async function choicesFor(c: AppContext) {
  const { db, view } = c.var
  const named = (id: string, name: Parameters<typeof inTongue>[0]) => ({
    value: id,
    label: inTongue(name, view.tongue).text,
  })
  return {
    actions: (await actionChoices(db, view.can('plan.see'))).map(({ id, title }) => named(id, title)),
    organisations: (await organisationChoices(db, view.can('plan.see'))).map(({ id, name }) =>
      named(id, name),
    ),
  }
}

async function outcomeHere(c: AppContext) {
  const outcome = found(await findOutcome(c.var.db, c.req.param('id') ?? ''))
  if (c.var.view.can('plan.see')) return outcome
  if (!isShown(outcome)) throw new NotFound()
  if (await isOfDraft(c.var.db, await actionsBehind(c.var.db, outcome))) throw new NotFound()
  return outcome
}

async function outcomePage(c: AppContext, form = emptyForm()) {
  const { db, view } = c.var
  const outcome = await outcomeHere(c)
  const keeps = view.can('plan.manage')
  return (
    <OutcomePage
      view={view}
      slug={slugOf(c)}
      outcome={outcome}
      community={(await communityOf(db, outcome))?.name}
      contributions={await contributionsOf(db, outcome)}
      confirmations={await confirmationsOf(db, outcome.id)}
      rewordings={await rewordingsOf(db, outcome.id)}
      line={await lineOf(db, 'plan', outcome.id, 'outcome')}
      form={form}
      links={keeps ? await linksAbout(db, confirmPurpose, outcome.id) : []}
      choices={keeps ? await choicesFor(c) : { actions: [], organisations: [] }}
    />
  )
}

async function tellPage(c: AppContext, form = emptyForm({ action: c.req.query('action') ?? '' })) {
  const { db, view } = c.var
  const communities = (await listCommunities(db)).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <TellPage
      view={view}
      slug={slugOf(c)}
      form={form}
      communities={communities}
      choices={await choicesFor(c)}
    />
  )
}

const standings = ['confirmed', 'unconfirmed', 'unread'] as const

async function listPage(c: AppContext) {
  const { db, view } = c.var
  const slug = slugOf(c)
  const keeps = view.can('plan.see')
  const standing = standings.find(each => each === c.req.query('standing') && (keeps || each !== 'unread'))
  const communities = new Map((await listCommunities(db)).map(({ id, name }) => [id, name]))
  const asked = c.req.query('community')
  const community = asked && communities.has(asked) ? asked : undefined
  const outcomes = await listOutcomes(db, { standing, communityId: community, public: !keeps })
  const used = new Set((await listOutcomes(db, { public: !keeps })).map(({ communityId }) => communityId))
  const to = (choice: { standing?: string | undefined; community?: string | undefined }) => {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(choice)) if (value) query.set(name, value)
    return `${outcomesListPath(slug)}${query.size > 0 ? `?${query}` : ''}`
  }
  const chips = [
    ...standings
      .filter(each => keeps || each !== 'unread')
      .map(each => ({
        label: view.t(standingWords[each]),
        href: to({ standing: each === standing ? undefined : each, community }),
        on: each === standing,
      })),
    ...[...communities]
      .filter(([id]) => used.has(id))
      .map(([id, name]) => ({
        label: name,
        href: to({ standing, community: id === community ? undefined : id }),
        on: id === community,
      })),
  ]
  return (
    <OutcomesPage
      view={view}
      slug={slug}
      outcomes={outcomes}
      communities={communities}
      chips={chips}
      back={{ href: planPath(slug), label: view.t(planWords.back) }}
    />
  )
}

export const outcomeRoutes = new Hono<AppEnv>()
  .get('/', may('public'), async c => c.html(await listPage(c)))
  .get('/new', may('public'), async c => c.html(await tellPage(c)))
  .get('/told', may('public'), c => c.html(<ToldPage view={c.var.view} slug={slugOf(c)} />))
  .post('/', may('public'), async c => {
    const { db, actor, now, view } = c.var
    const slug = slugOf(c)
    const keeps = view.can('plan.manage')
    if (!keeps) {
      const refused = await triedTooOften(c, 'outcome')
      if (refused) return refused
    }
    const read = await readForm(c, harvestSchema)
    if (!read.ok) return c.html(await tellPage(c, read.form), 422)
    const sent = read.value
    // A program that fills every field is thanked like anybody else, and nothing is kept.
    if (sent.website) return c.redirect(`${outcomesListPath(slug)}/told`, 303)
    const waits = keeps ? undefined : await heldUp(c, { of: 'outcome', times: 30, minutes: 60 }, read.values)
    if (waits) return c.html(await tellPage(c, waits), 429)
    const choices = await choicesFor(c)
    const chosen = (all: readonly { value: string }[], id: string | undefined) =>
      all.some(({ value }) => value === id) ? id : undefined
    const communities = (await listCommunities(db)).map(({ id }) => ({ value: id }))
    const tongue = view.tongue
    const facts = {
      say: saidIn(sent.say, tongue) ?? {},
      whom: saidIn(sent.whom, tongue),
      communityId: chosen(communities, sent.community),
      from: sent.from,
      to: sent.to,
      matters: saidIn(sent.matters, tongue),
      contributed: [
        {
          actionId: chosen(choices.actions, sent.action),
          organisationId: chosen(choices.organisations, sent.organisation),
          how: saidIn(sent.how, tongue),
        },
      ],
      tellerEmail: keeps ? view.account?.email : sent.email,
      confirmer: { name: sent.confirmerName, email: sent.confirmerEmail },
    }
    const teller = keeps
      ? actor
      : ({ kind: 'system', name: sent.name?.trim() || view.t(shown.somebody) } as const)
    const told = await harvestOutcome(db, teller, facts, keeps ? 'staff' : 'public', now)
    if (!told.ok) return c.redirect(newOutcomePath(slug), 303)
    return c.redirect(keeps ? outcomePath(slug, told.outcome) : `${outcomesListPath(slug)}/told`, 303)
  })
  .get('/:id', may('public'), async c => c.html(await outcomePage(c)))
  .post('/:id/taking-in', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const { id } = await outcomeHere(c)
    await takeInOutcome(db, actor, id, now)
    return redirectSaying(c, outcomePath(slugOf(c), id), view.t(words.takenIn))
  })
  .post('/:id/confirmations', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const { id } = await outcomeHere(c)
    const said = { verdict: 'confirms' as const, email: view.account?.email }
    const kept = await sayOfOutcome(db, actor, id, said, now)
    return redirectSaying(c, outcomePath(slugOf(c), id), view.t(kept.ok ? words.confirmed : words.ownWords))
  })
  .post('/:id/confirmations/:confirmation/rewording', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const { id } = await outcomeHere(c)
    const taken = await takeTheirWords(db, actor, id, c.req.param('confirmation'), now)
    if (!taken.ok && taken.why !== 'done-before') throw new NotFound()
    return redirectSaying(c, outcomePath(slugOf(c), id), view.t(words.reworded))
  })
  .post('/:id/asking', may('plan.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const { id } = await outcomeHere(c)
    const read = await readForm(c, askSchema)
    if (!read.ok) return c.html(await outcomePage(c, read.form), 422)
    const { askName: name, askEmail: email, askTongue: tongue } = read.value
    const asked = await askToConfirmOutcome(db, actor, id, { name, email, tongue }, house.origin, now)
    if (!asked.ok) return c.html(await outcomePage(c, refuse(c, read.values, 'askEmail', words.teller)), 422)
    return redirectSaying(c, outcomePath(slugOf(c), id), view.t(words.asked, { name }))
  })
  .post('/:id/setting-aside', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const { id } = await outcomeHere(c)
    const read = await readForm(c, asideSchema)
    if (!read.ok) return c.html(await outcomePage(c, read.form), 422)
    await setOutcomeAside(db, actor, id, read.value.because, now)
    return redirectSaying(c, outcomePath(slugOf(c), id), view.t(words.asideDone))
  })
  .post('/:id/contributions', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const { id } = await outcomeHere(c)
    const read = await readForm(c, contributionSchema)
    if (!read.ok) return c.html(await outcomePage(c, read.form), 422)
    const choices = await choicesFor(c)
    const actionId = choices.actions.find(({ value }) => value === read.value.action)?.value
    const organisationId = choices.organisations.find(({ value }) => value === read.value.organisation)?.value
    if (!actionId && !organisationId)
      return c.html(await outcomePage(c, refuse(c, read.values, 'action', words.chooseOne)), 422)
    await contribute(
      db,
      actor,
      id,
      { actionId, organisationId, how: saidIn(read.value.how, view.tongue) },
      now,
    )
    return redirectSaying(c, outcomePath(slugOf(c), id), view.t(words.kept))
  })
