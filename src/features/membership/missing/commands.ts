import { eq } from 'drizzle-orm'
import { listCommunities } from '#features/partnership/index.ts'
import { findOrganisation } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Answer, isOver, refusesStep, type StepRefused } from './approach.ts'
import { findApproach, listApproaches } from './queries.ts'
import { approaches, approachSteps } from './tables.ts'

export interface ApproachFacts {
  /** An organisation we know, or just a name. */
  who: { organisationId: string } | { name: string }
  person?: string | undefined
  email?: string | undefined
  sector?: string | undefined
  communityId?: string | undefined
  why?: string | undefined
  /** Who asks; the one who enters it when left out. */
  asker?: string | undefined
  dueOn: PlainDate
}

/** Writes down that somebody should be asked to the table: by whom and by when. Refuses where they are being asked already. */
export async function planApproach(
  db: TenantDb,
  actor: Actor,
  facts: ApproachFacts,
  now: Date,
): Promise<
  { ok: true; id: string } | { ok: false; why: 'not-here' } | { ok: false; why: 'being-asked'; id: string }
> {
  const organisationId = 'organisationId' in facts.who ? facts.who.organisationId : null
  if (organisationId && !(await findOrganisation(db, organisationId))) return { ok: false, why: 'not-here' }
  if (facts.communityId && !(await listCommunities(db)).some(({ id }) => id === facts.communityId))
    return { ok: false, why: 'not-here' }
  const already = organisationId
    ? (await listApproaches(db)).find(each => each.organisationId === organisationId && !isOver(each.steps))
    : undefined
  if (already) return { ok: false, why: 'being-asked', id: already.id }
  const id = newId()
  const asker = facts.asker?.trim() || actor.name
  await db.insert(approaches).values({
    partnershipId: db.partnershipId,
    id,
    organisationId,
    name: 'name' in facts.who ? facts.who.name.trim() : null,
    person: facts.person?.trim() || null,
    email: facts.email?.trim() || null,
    sector: facts.sector ?? null,
    communityId: facts.communityId ?? null,
    why: facts.why?.trim() || null,
    asker,
    askerAccount: actor.kind === 'account' && asker === actor.name ? actor.id : null,
    dueOn: facts.dueOn,
    addedAt: now,
    addedBy: actor.name,
  })
  await record(db, actor, now, 'approach.planned', {
    subject: id,
    detail: { dueOn: facts.dueOn, ...(organisationId ? { organisationId } : {}) },
  })
  return { ok: true, id }
}

export interface StepFacts {
  answer: Answer
  day: PlainDate
  words?: string | undefined
  nextStep?: string | undefined
  nextOn?: PlainDate | undefined
  /** Where an invitation went. */
  letterTo?: string | undefined
}

/** Writes down what came of asking. Earlier steps stay; two people who write at once both keep theirs. */
export async function addStep(
  db: TenantDb,
  actor: Actor,
  approachId: string,
  step: StepFacts,
  today: PlainDate,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: StepRefused | 'not-here' }> {
  const approach = await findApproach(db, approachId)
  if (!approach) return { ok: false, why: 'not-here' }
  const why = refusesStep(step, today)
  if (why) return { ok: false, why }
  await db.insert(approachSteps).values({
    partnershipId: db.partnershipId,
    id: newId(),
    approachId,
    answer: step.answer,
    day: step.day,
    words: step.words?.trim() || null,
    nextStep: step.nextStep?.trim() || null,
    nextOn: step.nextOn ?? null,
    letterTo: step.letterTo ?? null,
    at: now,
    by: actor.name,
  })
  const { organisationId } = approach
  await record(db, actor, now, 'approach.answered', {
    subject: approachId,
    detail: { answer: step.answer, ...(organisationId ? { organisationId } : {}) },
  })
  return { ok: true }
}

/** Hands every approach one person was to make, and that is not over, to another. Gives how many. */
export async function handOverApproaches(
  db: TenantDb,
  actor: Actor,
  from: { id: string },
  to: { id: string; name: string },
  now: Date,
): Promise<number> {
  const theirs = (await listApproaches(db)).filter(
    ({ askerAccount, steps }) => askerAccount === from.id && !isOver(steps),
  )
  for (const { id } of theirs) {
    await db.update(approaches).set({ asker: to.name, askerAccount: to.id }).where(eq(approaches.id, id))
    await record(db, actor, now, 'approach.handed-over', { subject: id, detail: { to: to.name } })
  }
  return theirs.length
}
