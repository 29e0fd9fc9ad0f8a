import { Hono } from 'hono'
import type { z } from 'zod'
import { findStation } from '#features/thread/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import type { Cents } from '#platform/money.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import type { Message } from '#platform/words/messages.ts'
import { type ActionDetail, type ActionRefused, addAction, changeAction } from '../commands/actions.ts'
import { askForUpdate } from '../commands/asking.ts'
import type { Change } from '../commands/change.ts'
import { arrange } from '../commands/places.ts'
import { actionSchema, orderSchema } from '../forms.ts'
import { ActionFormPage, NeedGoalPage } from '../pages/action-form.tsx'
import { actionChangePath, actionPath, actionsPath, goalPath, planPath } from '../paths.ts'
import { currentOf, draftOf } from '../plan.ts'
import { findAction, partnersOf } from '../queries/actions.ts'
import { findObjective, listPlans } from '../queries/plans.ts'
import { staffWords } from '../staff-words.ts'
import type { ActionRow } from '../tables.ts'
import { writeTag } from '../tags/catalogue.ts'
import { keepTags, tagsOf } from '../tags/commands.ts'
import { saidIn } from '../tongue-of.ts'
import { idOf, inBoth, otherwiseWritten, slugOf } from './asked.ts'
import { choosable } from './choosable.ts'
import { answerChange, conflictOver, one, type Shown, typedAgain } from './saving.tsx'

const refusals: Record<ActionRefused, { field: string; message: Message }> = {
  'no-lead': { field: 'lead', message: formWords.badChoice },
  'no-contact': { field: 'contactName', message: formWords.badChoice },
  'no-goal': { field: 'goal', message: staffWords.goalMissing },
  'no-objective': { field: 'objective', message: formWords.badChoice },
  'no-group': { field: 'group', message: formWords.badChoice },
  'no-evidence': { field: 'form', message: formWords.notFound },
  'plan-completed': { field: 'goal', message: staffWords.planCompleted },
}

async function newPage(c: AppContext, form: Shown['form']) {
  const { db, view } = c.var
  const slug = slugOf(c)
  const because = await findStation(db, one(form.values.because))
  const goal = one(form.values.goal)
  const choices = await choosable(c)
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
  outputEn: action.expectedOutput?.en ?? '',
  outputFr: action.expectedOutput?.fr ?? '',
  outcomeEn: action.expectedOutcome?.en ?? '',
  outcomeFr: action.expectedOutcome?.fr ?? '',
  budget: dollars(action.budgetCents),
  budgetFrom: inTongue(action.budgetFrom ?? undefined, 'en').text,
  inKind: inTongue(action.inKind ?? undefined, 'en').text,
  inKindWorth: dollars(action.inKindCents),
  rhythm: action.rhythmDays ? String(action.rhythmDays) : '',
  follows: action.followsId ?? '',
})

/** What a conflict compares: texts and days. */
function textsOf(action: ActionRow) {
  const { titleEn, titleFr, whyEn, whyFr, fromDay, toDay } = valuesOf(action, [])
  return { titleEn, titleFr, whyEn, whyFr, fromDay: String(fromDay), toDay: String(toDay) }
}

const dollars = (amount: Cents | null) => (amount === null ? '' : (amount / 100).toFixed(2))

/** What is expected and what it takes, as the form says it; a short text keeps the language it is most likely in. */
function detailIn(
  c: AppContext,
  value: z.output<ReturnType<typeof actionSchema>>,
  before?: ActionRow,
): ActionDetail {
  const said = (text: string | undefined, old: TextIn | null | undefined) =>
    text !== undefined && text === inTongue(old ?? undefined, 'en').text
      ? old
      : (saidIn(text, c.var.view.tongue) ?? null)
  return {
    expectedOutput: inBoth(before?.expectedOutput, { en: value.outputEn, fr: value.outputFr }),
    expectedOutcome: inBoth(before?.expectedOutcome, { en: value.outcomeEn, fr: value.outcomeFr }),
    budgetCents: value.budget ?? null,
    budgetFrom: said(value.budgetFrom, before?.budgetFrom),
    inKindCents: value.inKindWorth ?? null,
    inKind: said(value.inKind, before?.inKind),
    rhythmDays: value.rhythm ?? null,
  }
}

async function changePage(c: AppContext, action: ActionRow, shown: Shown) {
  return (
    <ActionFormPage
      view={c.var.view}
      slug={slugOf(c)}
      title={c.var.view.t(staffWords.changeAction)}
      action={actionChangePath(slugOf(c), action.id)}
      back={actionPath(slugOf(c), action.id)}
      choosable={await choosable(c)}
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

/** Where an action goes: a newly chosen objective brings its goal; another goal leaves the old objective behind. */
async function whereTo(
  c: AppContext,
  action: ActionRow,
  value: { goal?: string | undefined; objective?: string | undefined },
) {
  const goalId = value.goal ?? action.goalId
  const objective = value.objective ? await findObjective(c.var.db, value.objective) : undefined
  if (!objective || objective.goalId === goalId) return { goalId, objectiveId: objective?.id ?? '' }
  return objective.id === action.objectiveId
    ? { goalId, objectiveId: '' }
    : { goalId: objective.goalId, objectiveId: objective.id }
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
        detail: detailIn(c, value),
        followsId: value.follows,
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
    await keepTags(db, actor, { actionId: added.id }, value.tags, now)
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
    const tags = (await tagsOf(c.var.db, action.id)).map(writeTag)
    const values = { ...valuesOf(action, await partnersOf(c.var.db, action.id)), tags }
    return c.html(await changePage(c, action, { form: emptyForm(values), version: action.version }))
  })
  .post('/actions/:id/change', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const action = found(await findAction(db, idOf(c)))
    const read = await readForm(c, actionSchema(otherwiseWritten(action.title)))
    if (!read.ok) return c.html(await changePage(c, action, typedAgain(read)), 422)
    const { value } = read
    const contact = contactIn(value)
    const change = await changeAction(
      db,
      actor,
      action.id,
      {
        ...(await whereTo(c, action, value)),
        title: inBoth(action.title, { en: value.titleEn, fr: value.titleFr }),
        why: inBoth(action.why, { en: value.whyEn, fr: value.whyFr }),
        leadId: value.newLead ? undefined : (value.lead ?? ''),
        newLead: saidIn(value.newLead, view.tongue),
        contact: contact && { ...contact, tongue: value.contactTongue },
        partnerIds: value.partners,
        groupId: value.group ?? '',
        from: value.fromDay ?? '',
        to: value.toDay ?? '',
        detail: detailIn(c, value, action),
        followsId: value.follows,
        version: value.version,
      },
      now,
    )
    if (change.ok) await keepTags(db, actor, { actionId: action.id }, value.tags, now)
    else if (change.why in refusals) {
      const { field, message } = refusals[change.why as ActionRefused]
      const form = refuse(c, read.values, field, message)
      return c.html(await changePage(c, action, { form, version: Number(read.values.version) || 0 }), 422)
    }
    return answerChange(c, change as Change<ActionRow>, {
      to: actionPath(slugOf(c), action.id),
      values: read.values,
      conflict: current => conflictOver(c, current.changedAt, textsOf(current), read.values, compared),
      page: shown => changePage(c, action, shown),
    })
  })
  .post('/actions/:id/place', may('plan.manage'), async c => {
    const { db, actor, now } = c.var
    const action = found(await findAction(db, idOf(c)))
    const read = await readForm(c, orderSchema)
    if (read.ok) await arrange(db, actor, 'action', action.id, read.value, now)
    return c.redirect(goalPath(slugOf(c), action.goalId), 303)
  })
