import { Hono } from 'hono'
import { listGroups } from '#features/groups/index.ts'
import { listOrganisations } from '#features/people/index.ts'
import { findStation } from '#features/thread/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import type { Conflict } from '#platform/ui/conflict.tsx'
import type { Message } from '#platform/words/messages.ts'
import { type ActionRefused, addAction, changeAction, moveAction } from '../commands/actions.ts'
import { askForUpdate } from '../commands/asking.ts'
import { actionSchema, directionSchema } from '../forms.ts'
import { ActionFormPage, type ActionFormProps, type Choosable, NeedGoalPage } from '../pages/action-form.tsx'
import { actionChangePath, actionPath, actionsPath, goalPath, planPath } from '../paths.ts'
import { currentOf, draftOf } from '../plan.ts'
import { findAction, partnersOf } from '../queries/actions.ts'
import { findGoal, goalsOf, listPlans, objectivesOf } from '../queries/plans.ts'
import { staffWords } from '../staff-words.ts'
import type { ActionRow } from '../tables.ts'
import { saidIn } from '../tongue-of.ts'
import { idOf, inBoth, otherwiseWritten, slugOf } from './asked.ts'

type Shown = Pick<ActionFormProps, 'form' | 'version' | 'conflict'>

/** Goals of the plan in force first, then of drafts; a completed plan takes no more actions. */
async function choosable(c: AppContext, goalId: string | undefined): Promise<Choosable> {
  const { db } = c.var
  const plans = (await listPlans(db)).filter(plan => plan.state !== 'completed')
  const inOrder = plans.toSorted((a, b) => Number(b.state === 'adopted') - Number(a.state === 'adopted'))
  const goals = []
  for (const plan of inOrder)
    for (const goal of await goalsOf(db, plan.id))
      goals.push({ id: goal.id, title: goal.title, plan: plan.name })
  const goal = goalId ? await findGoal(db, goalId) : undefined
  return {
    goals,
    objectives: goal ? await objectivesOf(db, goal.id) : [],
    organisations: await listOrganisations(db),
    groups: await listGroups(db),
  }
}

const refusals: Record<ActionRefused, { field: string; message: Message }> = {
  'no-lead': { field: 'lead', message: formWords.badChoice },
  'no-contact': { field: 'contactName', message: formWords.badChoice },
  'no-goal': { field: 'goal', message: staffWords.goalMissing },
  'no-objective': { field: 'objective', message: formWords.badChoice },
  'no-group': { field: 'group', message: formWords.badChoice },
  'no-evidence': { field: 'form', message: formWords.notFound },
  'plan-completed': { field: 'goal', message: staffWords.planCompleted },
}

const one = (value: string | string[] | undefined) => [value ?? ''].flat()[0] ?? ''

async function newPage(c: AppContext, form: Shown['form']) {
  const { db, view } = c.var
  const slug = slugOf(c)
  const because = await findStation(db, one(form.values.because))
  const goal = one(form.values.goal)
  const choices = await choosable(c, goal)
  const back = because ? `/${slug}/${because.path}` : goal ? goalPath(slug, goal) : planPath(slug)
  if (choices.goals.length === 0) {
    const plans = await listPlans(db)
    const current = currentOf(plans)
    const plan = draftOf(plans) ?? (current?.state === 'adopted' ? current : undefined)
    return <NeedGoalPage view={view} slug={slug} back={back} plan={plan} because={because} />
  }
  return (
    <ActionFormPage
      view={view}
      slug={slug}
      title={view.t(staffWords.newAction)}
      action={actionsPath(slug)}
      back={back}
      form={form}
      choosable={choices}
      because={because}
      fresh
    />
  )
}

const valuesOf = (action: ActionRow, partners: readonly { id: string }[]) => ({
  titleEn: action.title.en ?? '',
  titleFr: action.title.fr ?? '',
  whyEn: action.why?.en ?? '',
  whyFr: action.why?.fr ?? '',
  goal: action.goalId,
  objective: action.objectiveId ?? '',
  lead: action.leadId ?? '',
  partners: partners.map(({ id }) => id),
  group: action.groupId ?? '',
  fromDay: action.fromDay ?? '',
  toDay: action.toDay ?? '',
})

async function changePage(c: AppContext, action: ActionRow, shown: Shown) {
  return (
    <ActionFormPage
      view={c.var.view}
      slug={slugOf(c)}
      title={c.var.view.t(staffWords.changeAction)}
      action={actionChangePath(slugOf(c), action.id)}
      back={actionPath(slugOf(c), action.id)}
      choosable={await choosable(c, one(shown.form.values.goal) || action.goalId)}
      fresh={false}
      {...shown}
    />
  )
}

// Choices are compared where people can read them: the texts and days; who and where show in the form itself.
const compared = {
  titleEn: staffWords.actionEn,
  titleFr: staffWords.actionFr,
  whyEn: staffWords.whyEn,
  whyFr: staffWords.whyFr,
  fromDay: staffWords.fromDay,
  toDay: staffWords.toDay,
}

function conflictWith(c: AppContext, current: ActionRow, sent: Shown['form']['values']): Conflict {
  const theirs = valuesOf(current, [])
  const fields = (Object.keys(compared) as (keyof typeof compared)[]).map(name => ({
    label: c.var.view.t(compared[name]),
    theirs: theirs[name],
    yours: one(sent[name]),
  }))
  return { at: current.changedAt, fields }
}

const contactIn = (value: { contactName?: string | undefined; contactEmail?: string | undefined }) =>
  value.contactName && value.contactEmail ? { name: value.contactName, email: value.contactEmail } : undefined

export const actionRoutes = new Hono<AppEnv>()
  .get('/actions/new', may('plan.manage'), async c => {
    const because = c.req.query('because') ?? ''
    const goal = c.req.query('goal') ?? ''
    return c.html(await newPage(c, emptyForm({ because, goal, ask: 'yes' })))
  })
  .post('/actions', may('plan.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const read = await readForm(c, actionSchema())
    if (!read.ok) return c.html(await newPage(c, read.form), 422)
    const { value } = read
    const contact = contactIn(value)
    const decision = saidIn(value.decision, view.tongue)
    const added = await addAction(
      db,
      actor,
      {
        goalId: value.goal ?? '',
        objectiveId: value.objective,
        title: inBoth(undefined, { en: value.titleEn, fr: value.titleFr }),
        why: inBoth(undefined, { en: value.whyEn, fr: value.whyFr }),
        leadId: value.lead,
        newLead: saidIn(value.newLead, view.tongue),
        contact: contact && { ...contact, tongue: value.contactTongue },
        partnerIds: value.partners,
        groupId: value.group,
        from: value.fromDay,
        to: value.toDay,
        because: value.because,
        decision:
          decision && value.decisionOn
            ? {
                sentence: decision,
                reason: saidIn(value.decisionReason, view.tongue),
                on: value.decisionOn,
                groupId: value.decisionBy,
              }
            : undefined,
      },
      now,
    )
    if (!added.ok) {
      const { field, message } = refusals[added.why]
      return c.html(await newPage(c, refuse(c, read.values, field, message)), 422)
    }
    const asked = value.ask
      ? await askForUpdate(db, actor, added.id, { origin: house.origin, first: true }, now)
      : undefined
    const sentence = asked?.ok
      ? view.t(staffWords.actionAddedAsked, { name: asked.to.name })
      : view.t(asked && asked.why === 'nobody-to-ask' ? staffWords.actionAddedNobody : staffWords.actionAdded)
    return redirectSaying(c, actionPath(slugOf(c), added.id), sentence)
  })
  .get('/actions/:id/change', may('plan.manage'), async c => {
    const action = found(await findAction(c.var.db, idOf(c)))
    const values = valuesOf(action, await partnersOf(c.var.db, action.id))
    return c.html(await changePage(c, action, { form: emptyForm(values), version: action.version }))
  })
  .post('/actions/:id/change', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const action = found(await findAction(db, idOf(c)))
    const read = await readForm(c, actionSchema(otherwiseWritten(action.title)))
    const typed = Number(read.values.version) || 0
    if (!read.ok) return c.html(await changePage(c, action, { form: read.form, version: typed }), 422)
    const { value } = read
    const contact = contactIn(value)
    const moved = value.goal !== action.goalId
    const change = await changeAction(
      db,
      actor,
      action.id,
      {
        goalId: value.goal ?? action.goalId,
        objectiveId: moved ? '' : (value.objective ?? ''),
        title: inBoth(action.title, { en: value.titleEn, fr: value.titleFr }),
        why: inBoth(action.why, { en: value.whyEn, fr: value.whyFr }),
        leadId: value.newLead ? undefined : (value.lead ?? ''),
        newLead: saidIn(value.newLead, view.tongue),
        contact: contact && { ...contact, tongue: value.contactTongue },
        partnerIds: value.partners,
        groupId: value.group ?? '',
        from: value.fromDay ?? '',
        to: value.toDay ?? '',
        version: value.version,
      },
      now,
    )
    if (change.ok) return redirectSaying(c, actionPath(slugOf(c), action.id), view.t(staffWords.saved))
    if (change.why === 'not-here') throw new NotFound()
    if (change.why === 'changed-meanwhile') {
      const conflict = conflictWith(c, change.current, read.values)
      const shown = { form: emptyForm(read.values), version: change.current.version, conflict }
      return c.html(await changePage(c, action, shown), 409)
    }
    const { field, message } = refusals[change.why]
    const shown = { form: refuse(c, read.values, field, message), version: typed }
    return c.html(await changePage(c, action, shown), 422)
  })
  .post('/actions/:id/place', may('plan.manage'), async c => {
    const { db, actor, now } = c.var
    const action = found(await findAction(db, idOf(c)))
    const read = await readForm(c, directionSchema)
    if (read.ok) await moveAction(db, actor, action.id, read.value.direction, now)
    return c.redirect(goalPath(slugOf(c), action.goalId), 303)
  })
