import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { listStatements } from '#features/partnership/index.ts'
import { contactsOf, findOrganisation, findPerson } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { inTongue } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Recipient } from '../joining/application.ts'
import { planShown, planShownThen } from '../joining/plan-shown.ts'
import type { EndorsementRow } from '../joining/tables.ts'
import { type Member, membersOn } from '../queries.ts'
import { type Agreed, heldOn, type Standing } from '../standing.ts'
import { endorsementsOf, endorsementsOn, promisedWith, standingsOn } from '../standing-queries.ts'
import { members } from '../tables.ts'
import { type Changes, carriedOver, changesBetween, type Shown } from './changes.ts'
import { asks, rounds } from './tables.ts'

/** Whom to write to about a membership: who signed, else a contact with an address, else the organisation itself. */
export async function contactOfMember(db: TenantDb, memberId: string): Promise<Recipient | undefined> {
  const [member] = await db.select().from(members).where(eq(members.id, memberId))
  if (!member) return undefined
  const { personId, organisationId, signatoryId } = member
  const own = await Promise.all([signatoryId, personId].map(id => (id ? findPerson(db, id) : undefined)))
  const persons = [...own, ...(organisationId ? await contactsOf(db, organisationId) : [])]
  const person = persons.find(each => each?.email)
  if (person?.email) return { name: person.name, email: person.email, tongue: person.tongue }
  const organisation = organisationId ? await findOrganisation(db, organisationId) : undefined
  if (!organisation?.email) return undefined
  const named = inTongue(organisation.name, 'en')
  return { name: named.text, email: organisation.email, tongue: named.tongue === 'fr' ? 'fr' : 'en' }
}

/** Those of these members who have an address somewhere that `contactOfMember` would find. */
async function reachableAmong(db: TenantDb, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await db.execute<{ id: string }>(sql`
    select m.id from members m
    left join organisations o on o.partnership_id = m.partnership_id and o.id = m.organisation_id
    where m.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
      and (o.email is not null or exists (
        select 1 from persons p
        where p.partnership_id = m.partnership_id and p.email is not null
          and (p.id in (m.signatory_id, m.person_id) or p.organisation_id = m.organisation_id)))`)
  return new Set(rows.map(({ id }) => id))
}

/** The statement and plan in force now. */
export async function shownNow(db: TenantDb): Promise<Shown> {
  return { statement: (await listStatements(db))[0], plan: await planShown(db) }
}

export const agreedIn = ({ statement, plan }: Shown): Agreed => ({
  statementVersion: statement?.version ?? 1,
  planId: plan?.planId ?? null,
  edition: plan?.edition ?? null,
})

/** The statement and plan as they were when something was agreed to. */
async function shownThen(db: TenantDb, agreed: Agreed | undefined): Promise<Shown> {
  const statements = await listStatements(db)
  const { planId, edition } = agreed ?? {}
  return {
    statement: statements.find(({ version }) => version === agreed?.statementVersion),
    plan: planId && edition ? await planShownThen(db, planId, edition) : undefined,
  }
}

/** All a member needs to see before agreeing again. */
export async function renewalOf(db: TenantDb, memberId: string, day: PlainDate) {
  const held: EndorsementRow | undefined = heldOn(await endorsementsOf(db, memberId), day)
  const now = await shownNow(db)
  const was = await shownThen(db, held)
  const promises = held ? await promisedWith(db, [held.id]) : []
  const changes: Changes = changesBetween(was, now)
  return { held, now, was, changes, promises, ...carriedOver(promises, now.plan) }
}

export interface AskRow {
  memberId: string
  nth: number
  at: Date
  recipientName: string
}

/** The round about exactly these versions, if it was begun, and every letter sent in it, the latest first. */
export async function findRound(db: TenantDb, agreed: Agreed) {
  const [round] = await db
    .select()
    .from(rounds)
    .where(
      and(
        eq(rounds.statementVersion, agreed.statementVersion),
        agreed.planId ? eq(rounds.planId, agreed.planId) : isNull(rounds.planId),
        agreed.edition ? eq(rounds.edition, agreed.edition) : isNull(rounds.edition),
      ),
    )
  if (!round) return undefined
  const sent: AskRow[] = await db
    .select({ memberId: asks.memberId, nth: asks.nth, at: asks.at, recipientName: asks.recipientName })
    .from(asks)
    .where(eq(asks.roundId, round.id))
    .orderBy(desc(asks.at), desc(asks.nth))
  return { ...round, asks: sent }
}

/** Every letter that asked one member, the latest first. */
export const asksOf = (db: TenantDb, memberId: string): Promise<AskRow[]> =>
  db
    .select({ memberId: asks.memberId, nth: asks.nth, at: asks.at, recipientName: asks.recipientName })
    .from(asks)
    .where(eq(asks.memberId, memberId))
    .orderBy(desc(asks.at))

export interface MemberStanding {
  member: Member
  standing: Standing
  endorsement: EndorsementRow | undefined
  /** The letters of the round in force, the latest first. */
  asks: AskRow[]
  /** Has an address to write to; only looked up for those who have to be asked. */
  reachable: boolean
}

/** Everybody who is a member today, with their standing; those who have to be asked come first. */
export async function renewalBoard(db: TenantDb, day: PlainDate) {
  const now = await shownNow(db)
  const round = await findRound(db, agreedIn(now))
  const standings = await standingsOn(db, day)
  const held = await endorsementsOn(db, day)
  const rows: MemberStanding[] = (await membersOn(db, day)).map(member => ({
    member,
    standing: standings.get(member.id) ?? { is: 'due', behind: ['statement'] },
    endorsement: held.get(member.id),
    asks: (round?.asks ?? []).filter(({ memberId }) => memberId === member.id),
    reachable: true,
  }))
  const due = rows.filter(({ standing }) => standing.is === 'due').map(({ member }) => member.id)
  const reached = await reachableAmong(db, due)
  return {
    now,
    round,
    rows: rows.map(row =>
      row.standing.is === 'due' ? { ...row, reachable: reached.has(row.member.id) } : row,
    ),
  }
}

/** What changed for most of those who are behind: between the versions most of them agreed to, and now. */
export async function changesForMost(
  db: TenantDb,
  rows: readonly MemberStanding[],
  now: Shown,
): Promise<Changes> {
  const counts = new Map<string, { row: EndorsementRow | undefined; count: number }>()
  for (const { standing, endorsement } of rows) {
    if (standing.is === 'good') continue
    const { statementVersion = 0, planId = null, edition = null } = endorsement ?? {}
    const key = JSON.stringify([statementVersion, planId, edition])
    const known = counts.get(key)
    counts.set(key, { row: endorsement, count: (known?.count ?? 0) + 1 })
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  return most ? changesBetween(await shownThen(db, most.row), now) : {}
}
