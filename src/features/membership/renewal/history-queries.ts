import type { TenantDb } from '#platform/db/tenant.ts'
import type { PlainDate } from '#platform/time.ts'
import { type PlanShown, planShownThen } from '../joining/plan-shown.ts'
import type { EndorsementRow } from '../joining/tables.ts'
import { findMember } from '../queries.ts'
import type { Standing } from '../standing.ts'
import {
  type Commitment,
  endorsementsOf,
  type KeptLetter,
  type Listing,
  lettersOf,
  listedByDefault,
  listingsOn,
  promisedWith,
  standingOfMember,
} from '../standing-queries.ts'
import type { Shown } from './changes.ts'
import { type AskRow, asksOf, renewalOf } from './queries.ts'

/** Everything between a member and us. */
export interface MemberHistory {
  standing: Standing
  listing: Listing
  /** The latest first. */
  agreed: { endorsement: EndorsementRow; plan: PlanShown | undefined; commitments: Commitment[] }[]
  letters: KeptLetter[]
  asks: AskRow[]
  now: Shown
  renewal: Awaited<ReturnType<typeof renewalOf>>
}

export async function historyOfMember(
  db: TenantDb,
  memberId: string,
  day: PlainDate,
): Promise<MemberHistory> {
  const rows = await endorsementsOf(db, memberId)
  const promised = await promisedWith(
    db,
    rows.map(({ id }) => id),
  )
  const plans = new Map<string, PlanShown | undefined>()
  for (const { planId, edition } of rows)
    if (planId && edition && !plans.has(`${planId} ${edition}`))
      plans.set(`${planId} ${edition}`, await planShownThen(db, planId, edition))
  const renewal = await renewalOf(db, memberId, day)
  const kind = (await findMember(db, memberId))?.kind ?? 'organisation'
  return {
    standing: await standingOfMember(db, memberId, day),
    listing: (await listingsOn(db, day)).get(memberId) ?? listedByDefault(kind),
    agreed: rows.map(endorsement => ({
      endorsement,
      plan: plans.get(`${endorsement.planId} ${endorsement.edition}`),
      commitments: promised.filter(({ endorsementId }) => endorsementId === endorsement.id),
    })),
    letters: await lettersOf(db, memberId),
    asks: await asksOf(db, memberId),
    now: renewal.now,
    renewal,
  }
}
