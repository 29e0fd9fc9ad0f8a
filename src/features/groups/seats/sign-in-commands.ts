import { and, eq } from 'drizzle-orm'
import { findPerson } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { accountByEmail, accountFor } from '#platform/auth/accounts.ts'
import { grantRole, roleGrants } from '#platform/auth/roles.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { findSeat, type Seat } from '../queries.ts'

const isChair = (seat: Pick<Seat, 'role'>) => seat.role === 'chair' || seat.role === 'co-chair'

/** Lets a chair or co-chair sign in and look after their own group. */
export async function giveChairSignIn(
  db: TenantDb,
  actor: Actor,
  seatId: string,
  now: Date,
): Promise<{ ok: true; email: string } | { ok: false; why: 'not-here' | 'not-chair' | 'no-email' }> {
  const held = await findSeat(db, seatId)
  if (!held || held.endedOn !== null) return { ok: false, why: 'not-here' }
  if (!isChair(held)) return { ok: false, why: 'not-chair' }
  const person = await findPerson(db, held.personId)
  if (!person?.email) return { ok: false, why: 'no-email' }
  const { email, name, tongue } = person
  const account = await accountFor(db, { email, name, tongue }, now)
  await grantRole(db, { accountId: account.id, role: 'chair', about: held.groupId }, now)
  await record(db, actor, now, 'role.given', { subject: held.groupId, detail: { name, role: 'chair' } })
  return { ok: true, email }
}

/** A chair whose seat ends looks after the group no more. */
export async function endChairSignIn(
  db: TenantDb,
  seat: Pick<Seat, 'role' | 'personId' | 'groupId'>,
): Promise<void> {
  if (!isChair(seat)) return
  const person = await findPerson(db, seat.personId)
  const account = person?.email ? await accountByEmail(db, person.email) : undefined
  if (!account) return
  await db
    .delete(roleGrants)
    .where(
      and(
        eq(roleGrants.accountId, account.id),
        eq(roleGrants.role, 'chair'),
        eq(roleGrants.about, seat.groupId),
      ),
    )
}
