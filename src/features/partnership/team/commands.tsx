import { eq, sql } from 'drizzle-orm'
import { addPerson, personByEmail } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { accountFor } from '#platform/auth/accounts.ts'
import { grantRole, roleGrants } from '#platform/auth/roles.ts'
import { makeSignInLink } from '#platform/auth/sign-in-links.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { Letter } from '#platform/mail/letter.tsx'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue } from '#platform/text.ts'
import { speechIn } from '#platform/words/speech.ts'
import { todayPath } from '../paths.ts'
import { findProfile } from '../queries.ts'
import { listTeam, type TeamLine } from './queries.ts'
import { type InvitedRole, mayTakeAway } from './team.ts'
import { words } from './words.ts'

export interface Invitation {
  name: string
  email: string
  role: InvitedRole
  tongue: 'en' | 'fr'
}

const threeDays = 3 * 24 * 60

/** Gives a colleague an account and a role, knows them as a person, and sends them the way in. */
export async function inviteColleague(
  db: TenantDb,
  actor: Actor,
  invitation: Invitation,
  origin: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'already-holds' }> {
  const { name, email, role, tongue } = invitation
  const account = await accountFor(db, invitation, now)
  const team = await listTeam(db)
  if (team.some(line => line.accountId === account.id && line.role === role))
    return { ok: false, why: 'already-holds' }
  await grantRole(db, { accountId: account.id, role }, now)
  if (!(await personByEmail(db, email))) {
    const { hostId } = await findProfile(db)
    await addPerson(db, actor, { name, email, tongue, organisationId: hostId }, now)
  }
  await record(db, actor, now, 'role.given', { detail: { name, role } })
  const { name: called, slug } = await ownPartnership(db)
  const href = await makeSignInLink(
    db,
    { accountId: account.id, origin, minutes: threeDays, to: todayPath(slug) },
    now,
  )
  const t = speechIn(tongue)
  const said = { inviter: actor.name, partnership: inTongue(called, tongue).text, name, role: t(words[role]) }
  await sendMail(
    db,
    {
      to: { name, email },
      tongue,
      subject: t(words.letterSubject, said),
      body: (
        <Letter
          heading={t(words.letterHeading, said)}
          paragraphs={[t(words.letterSay, said)]}
          button={{ label: t(words.letterButton), href }}
          why={t(words.letterWhy, said)}
        />
      ),
    },
    now,
  )
  return { ok: true }
}

export type RoleTakenAway =
  | { ok: true; line: TeamLine }
  | { ok: false; why: 'gone' }
  | { ok: false; why: 'last-coordinator'; line: TeamLine }

/** Takes a role away, never the last coordinator's. */
export async function takeRoleAway(
  db: TenantDb,
  actor: Actor,
  id: string,
  now: Date,
): Promise<RoleTakenAway> {
  // Two coordinators removing each other at once must not both succeed.
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`team ${db.partnershipId}`}))`)
  const team = await listTeam(db)
  const line = team.find(each => each.id === id)
  const rule = mayTakeAway(team, id)
  if (!line || (!rule.ok && rule.why === 'gone')) return { ok: false, why: 'gone' }
  if (!rule.ok) return { ok: false, why: 'last-coordinator', line }
  await db.delete(roleGrants).where(eq(roleGrants.id, id))
  await record(db, actor, now, 'role.taken-away', { detail: { name: line.name, role: line.role } })
  return { ok: true, line }
}
