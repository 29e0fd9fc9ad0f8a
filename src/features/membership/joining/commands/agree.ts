import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Agreed, How, Involvement } from '../../standing.ts'
import type { Promised } from '../application.ts'
import { commitments, endorsements, letters, listings } from '../tables.ts'

/** One agreement of a member: to what, by whom, from which day, and what they promise with it. */
export interface Agreement extends Agreed {
  memberId: string
  day: PlainDate
  involvement: Involvement
  signatoryName?: string | null | undefined
  signatoryTitle?: string | null | undefined
  how: How
  applicationId?: string | undefined
  linkId?: string | undefined
  commitments: readonly Promised[]
}

/** Writes an endorsement and its commitments. Earlier ones stay: they held until this one's day. */
export async function agree(db: TenantDb, actor: Actor, agreement: Agreement, now: Date): Promise<string> {
  const { commitments: promised, ...facts } = agreement
  const id = newId()
  await db.insert(endorsements).values({
    ...facts,
    partnershipId: db.partnershipId,
    id,
    at: now,
    signatoryName: facts.signatoryName?.trim() || null,
    signatoryTitle: facts.signatoryTitle?.trim() || null,
    byName: actor.name,
    applicationId: facts.applicationId ?? null,
    linkId: facts.linkId ?? null,
  })
  const rows = [...new Map(promised.map(each => [each.goalId, each])).values()]
  if (rows.length > 0)
    await db.insert(commitments).values(
      rows.map(({ goalId, contribution }) => {
        const said = textIn(contribution ?? {})
        return {
          partnershipId: db.partnershipId,
          id: newId(),
          endorsementId: id,
          memberId: facts.memberId,
          goalId,
          contribution: Object.keys(said).length > 0 ? said : null,
        }
      }),
    )
  return id
}

/** How a member wants to be listed from now on. */
export async function listAs(
  db: TenantDb,
  actor: Actor,
  memberId: string,
  how: { listed: boolean; signatoryShown: boolean },
  now: Date,
): Promise<void> {
  await db
    .insert(listings)
    .values({ ...how, partnershipId: db.partnershipId, id: newId(), memberId, at: now, byName: actor.name })
  await record(db, actor, now, 'member.listed', { subject: memberId, public: true, detail: how })
}

/** Puts a letter of support with an application or a member; the file itself is kept before. */
export async function keepLetter(
  db: TenantDb,
  actor: Actor,
  of: { applicationId: string } | { memberId: string },
  attachmentId: string,
  now: Date,
): Promise<void> {
  const letter = { attachmentId, at: now, byName: actor.name }
  await db.insert(letters).values({ partnershipId: db.partnershipId, id: newId(), ...of, ...letter })
  const subject = 'memberId' in of ? of.memberId : of.applicationId
  await record(db, actor, now, 'member.letter-kept', { subject, detail: { attachmentId } })
}
