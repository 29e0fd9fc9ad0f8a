import {
  addAction,
  addGoal,
  addPlan,
  confirmOutcome,
  type PlanFacts,
  type Report,
  reportOnAction,
  tellOutcome,
  updatePurpose,
} from '#features/plan/index.ts'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { createLink } from '#platform/links/links.ts'
import type { TextIn } from '#platform/text.ts'
import { type Heard, heard } from './heard.ts'
import { before, type Cast, day, dayOf, granted, idOf, type Telling } from './telling.ts'

export interface ReportTold {
  when: Date
  said: Report
  say?: TextIn
  /** Who says it; the coordinator when nobody is named. */
  by?: string
}

export interface ActionTold {
  title: TextIn
  why?: TextIn
  lead?: string
  /** The person asked about it. */
  contact?: string
  partners?: readonly string[]
  group?: string
  from?: string
  to?: string
  added: Date
  /** Station of the evidence it answers; or what was heard, where no room has kept it. */
  because?: string | undefined
  heard?: Heard
  decision?: { sentence: TextIn; reason?: TextIn; on: Date; group?: string }
  reports?: readonly ReportTold[]
  outcome?: { when: Date; say: TextIn; by?: string; confirmed?: Date }
}

export interface GoalTold {
  title: TextIn
  say?: TextIn
  actions: readonly ActionTold[]
}

/** A signed link of the person who speaks, as the letter asking them would have carried; the letter is not sent. */
async function speaker(
  db: TenantDb,
  telling: Telling,
  cast: Cast,
  by: string | undefined,
  about: string,
  when: Date,
) {
  const name = by && cast.called.get(by)
  if (!name) return { actor: telling.coordinator, by: { voice: 'staff' as const } }
  const email = `${by}@members.example`
  const link = await createLink(
    db,
    {
      purpose: updatePurpose,
      subject: about,
      recipient: { name, email },
      sentBy: telling.coordinator.name,
      days: 60,
      uses: 'many',
      origin: telling.origin,
    },
    before(when, 3),
  )
  const actor: Actor = { kind: 'link', id: link.id, name }
  return { actor, by: { voice: 'lead' as const, linkId: link.id } }
}

/** One action with everything said of it, in order. Gives its id and its station. */
export async function tellAction(
  db: TenantDb,
  telling: Telling,
  cast: Cast,
  goalId: string,
  told: ActionTold,
): Promise<{ id: string; station: string }> {
  const { organisations, persons, groups } = cast
  const evidence = told.heard && (await heard(db, told.heard))
  const facts = {
    goalId,
    title: told.title,
    why: told.why,
    leadId: told.lead && idOf(organisations, told.lead),
    contactId: told.contact && idOf(persons, told.contact),
    partnerIds: told.partners?.map(name => idOf(organisations, name)),
    groupId: told.group && idOf(groups, told.group),
    from: told.from ? day(told.from) : undefined,
    to: told.to ? day(told.to) : undefined,
    because: told.because ?? evidence?.station,
    decision: told.decision && {
      sentence: told.decision.sentence,
      reason: told.decision.reason,
      on: dayOf(told.decision.on),
      groupId: told.decision.group && idOf(groups, told.decision.group),
    },
  }
  const { id, station } = granted(await addAction(db, telling.coordinator, facts, told.added))
  await evidence?.leadsTo(`plan/actions/${id}`)
  for (const { when, said, say, by } of told.reports ?? []) {
    const voice = await speaker(db, telling, cast, by, id, when)
    granted(await reportOnAction(db, voice.actor, id, { said, sentence: say }, voice.by, when))
  }
  if (told.outcome) {
    const { when, say, by, confirmed } = told.outcome
    const voice = await speaker(db, telling, cast, by, id, when)
    const linkId = 'linkId' in voice.by ? voice.by.linkId : undefined
    const { outcome } = granted(await tellOutcome(db, voice.actor, id, { say, linkId }, when))
    if (confirmed) {
      const own = voice.actor.name === telling.coordinator.name
      const other = [...cast.called.values()].find(name => name !== voice.actor.name) ?? 'A neighbour'
      const confirmer: Actor = own ? { kind: 'link', id: newId(), name: other } : telling.coordinator
      granted(await confirmOutcome(db, confirmer, outcome, confirmed))
    }
  }
  return { id, station }
}

/** A plan with its goals, as a draft; actions come when they were decided. Gives the goals' ids in order. */
export async function tellPlan(
  db: TenantDb,
  { coordinator }: Telling,
  facts: PlanFacts,
  goals: readonly Omit<GoalTold, 'actions'>[],
  when: Date,
): Promise<{ planId: string; goalIds: string[] }> {
  const planId = await addPlan(db, coordinator, facts, when)
  const goalIds: string[] = []
  for (const { title, say } of goals)
    goalIds.push(await addGoal(db, coordinator, planId, { title, say }, when))
  return { planId, goalIds }
}
