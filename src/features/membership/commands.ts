import { and, eq, isNull } from 'drizzle-orm'
import { findProfile, listStatements } from '#features/partnership/index.ts'
import { findOrganisation, findPerson } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Promised } from './joining/application.ts'
import { agree } from './joining/commands/agree.ts'
import { type EndingRefused, type MemberKind, overlaps, refusesEnding } from './member.ts'
import { findMember, membershipsOf } from './queries.ts'
import type { How, Involvement } from './standing.ts'
import { members } from './tables.ts'

type Who =
  | { organisationId: string; personId?: undefined; kind: Exclude<MemberKind, 'individual'> }
  | { personId: string; organisationId?: undefined; kind: 'individual' }

export type Endorsement = Who & {
  since: PlainDate
  /** Which version of vision and mandate is endorsed; the one in force when left out. */
  statementVersion?: number | undefined
  /** The person who signed for an organisation. */
  signatoryId?: string | undefined
  /** The version of the plan they saw; none, or not known, when left out. */
  plan?: { planId: string; edition: number } | undefined
  involvement?: Involvement | undefined
  /** Who signed, as it was written then; taken from the person who signed when left out. */
  signed?: { name: string; title?: string | null | undefined } | undefined
  commitments?: readonly Promised[] | undefined
  how?: How | undefined
  applicationId?: string | undefined
}

export type Endorsed =
  | { ok: true; id: string }
  | { ok: false; why: 'already-member' | 'not-here' | 'no-such-statement' }

/** Makes an organisation, or a person as an individual, a member by endorsing the vision and mandate. */
export async function endorse(
  db: TenantDb,
  actor: Actor,
  endorsement: Endorsement,
  now: Date,
): Promise<Endorsed> {
  const { organisationId, personId, signatoryId, kind, since } = endorsement
  const who = organisationId ?? personId
  const known = organisationId ? await findOrganisation(db, organisationId) : await findPerson(db, who)
  if (!known) return { ok: false, why: 'not-here' }
  const signatory = signatoryId ? await findPerson(db, signatoryId) : undefined
  if (signatoryId && !signatory) return { ok: false, why: 'not-here' }
  const statementVersion = endorsement.statementVersion ?? (await findProfile(db)).statementVersion
  const statements = await listStatements(db)
  if (!statements.some(({ version }) => version === statementVersion))
    return { ok: false, why: 'no-such-statement' }
  if (overlaps(await membershipsOf(db, who), since)) return { ok: false, why: 'already-member' }
  const [made] = await db
    .insert(members)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      kind,
      organisationId: organisationId ?? null,
      personId: personId ?? null,
      signatoryId: signatoryId ?? null,
      since,
      statementVersion,
      endorsedAt: now,
      endorsedBy: actor.name,
    })
    .onConflictDoNothing()
    .returning({ id: members.id })
  if (!made) return { ok: false, why: 'already-member' }
  const signed = endorsement.signed ?? signatory ?? (personId ? await findPerson(db, personId) : undefined)
  await agree(
    db,
    actor,
    {
      memberId: made.id,
      day: since,
      statementVersion,
      planId: endorsement.plan?.planId ?? null,
      edition: endorsement.plan?.edition ?? null,
      involvement: endorsement.involvement ?? 'member',
      signatoryName: signed?.name,
      signatoryTitle: signed?.title,
      how: endorsement.how ?? 'staff',
      applicationId: endorsement.applicationId,
      commitments: endorsement.commitments ?? [],
    },
    now,
  )
  await record(db, actor, now, 'member.endorsed', {
    subject: made.id,
    public: true,
    detail: { ...(organisationId ? { organisationId } : { personId }), kind, since, statementVersion },
  })
  return { ok: true, id: made.id }
}

/** Ends a membership: `on` is the first day it no longer holds. */
export async function endMembership(
  db: TenantDb,
  actor: Actor,
  id: string,
  ending: { on: PlainDate; because: string },
  now: Date,
): Promise<{ ok: true } | { ok: false; why: EndingRefused | 'not-here' }> {
  const member = await findMember(db, id)
  if (!member) return { ok: false, why: 'not-here' }
  const why = refusesEnding(member, ending.on, ending.because)
  if (why) return { ok: false, why }
  const ended = await db
    .update(members)
    .set({ endedOn: ending.on, endedAt: now, endedBy: actor.name, endedBecause: ending.because.trim() })
    .where(and(eq(members.id, id), isNull(members.endedOn)))
    .returning({ id: members.id })
  if (ended.length === 0) return { ok: false, why: 'already-ended' }
  await record(db, actor, now, 'membership.ended', {
    subject: id,
    detail: {
      ...(member.organisationId ? { organisationId: member.organisationId } : { personId: member.personId }),
      on: ending.on,
      because: ending.because.trim(),
    },
  })
  return { ok: true }
}
