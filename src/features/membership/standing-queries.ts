import { and, asc, desc, eq, inArray, lte, or, sql } from 'drizzle-orm'
import { listStatements } from '#features/partnership/index.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { type Attachment, attachments } from '#platform/files/attachments.ts'
import { isId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import { planShownOn } from './joining/plan-shown.ts'
import {
  commitments,
  type EndorsementRow,
  endorsements,
  events,
  letters,
  listings,
} from './joining/tables.ts'
import type { MemberKind } from './member.ts'
import { asks, rounds } from './renewal/tables.ts'
import { type Agreed, type Asking, heldOn, type Standing, standingOf } from './standing.ts'

/** What members were to have agreed to on a day: the statement of that day, and the version of the plan then in force. */
export async function inForceOn(db: TenantDb, day: PlainDate): Promise<Agreed> {
  const { timeZone } = await ownPartnership(db)
  const statements = await listStatements(db)
  const then = statements.find(({ since }) => dayIn(timeZone, since) <= day) ?? statements.at(-1)
  const plan = await planShownOn(db, day)
  return {
    statementVersion: then?.version ?? 1,
    planId: plan?.planId ?? null,
    edition: plan?.edition ?? null,
  }
}

/** Everything one member agreed to, the latest first. */
export const endorsementsOf = (db: TenantDb, memberId: string): Promise<EndorsementRow[]> =>
  db
    .select()
    .from(endorsements)
    .where(eq(endorsements.memberId, memberId))
    .orderBy(desc(endorsements.day), desc(endorsements.at))

async function asksUntil(db: TenantDb, memberId?: string): Promise<Map<string, Asking[]>> {
  const { timeZone } = await ownPartnership(db)
  const rows = await db
    .select({
      memberId: asks.memberId,
      at: asks.at,
      statementVersion: rounds.statementVersion,
      planId: rounds.planId,
      edition: rounds.edition,
    })
    .from(asks)
    .innerJoin(rounds, eq(rounds.id, asks.roundId))
    .where(memberId ? eq(asks.memberId, memberId) : undefined)
  const by = new Map<string, Asking[]>()
  for (const { memberId: of, at, ...agreed } of rows)
    by.set(of, [...(by.get(of) ?? []), { ...agreed, day: dayIn(timeZone, at) }])
  return by
}

/** The standing of every membership there ever was, as it was on a day: three statements, however many members. */
export async function standingsOn(db: TenantDb, day: PlainDate): Promise<Map<string, Standing>> {
  const inForce = await inForceOn(db, day)
  const all = await db.select().from(endorsements).where(lte(endorsements.day, day))
  const asked = await asksUntil(db)
  const by = new Map<string, EndorsementRow[]>()
  for (const row of all) {
    const those = by.get(row.memberId)
    if (those) those.push(row)
    else by.set(row.memberId, [row])
  }
  return new Map([...by].map(([id, rows]) => [id, standingOf(rows, asked.get(id) ?? [], inForce, day)]))
}

export async function standingOfMember(db: TenantDb, memberId: string, day: PlainDate): Promise<Standing> {
  const asked = (await asksUntil(db, memberId)).get(memberId) ?? []
  return standingOf(await endorsementsOf(db, memberId), asked, await inForceOn(db, day), day)
}

/** A promise about one goal. */
export interface Commitment {
  memberId: string
  endorsementId: string
  goalId: string
  contribution: TextIn | null
}

const commitment = {
  memberId: commitments.memberId,
  endorsementId: commitments.endorsementId,
  goalId: commitments.goalId,
  contribution: commitments.contribution,
}

/** What was promised with each of these endorsements. */
export async function promisedWith(db: TenantDb, endorsementIds: readonly string[]): Promise<Commitment[]> {
  if (endorsementIds.length === 0) return []
  return db
    .select(commitment)
    .from(commitments)
    .where(inArray(commitments.endorsementId, [...endorsementIds]))
    .orderBy(asc(commitments.id))
}

/** What a member was committed to on a day: the promises of the endorsement that held then. */
export async function commitmentsOf(db: TenantDb, memberId: string, day: PlainDate): Promise<Commitment[]> {
  const held = heldOn(await endorsementsOf(db, memberId), day)
  return held ? promisedWith(db, [held.id]) : []
}

/** What every member was committed to, and how they were involved, on a day. */
export async function endorsementsOn(
  db: TenantDb,
  day: PlainDate,
): Promise<Map<string, EndorsementRow & { commitments: Commitment[] }>> {
  const held = await db
    .selectDistinctOn([endorsements.memberId])
    .from(endorsements)
    .where(lte(endorsements.day, day))
    .orderBy(asc(endorsements.memberId), desc(endorsements.day), desc(endorsements.at))
  const promised = await promisedWith(
    db,
    held.map(({ id }) => id),
  )
  const by = new Map<string, Commitment[]>()
  for (const each of promised) by.set(each.endorsementId, [...(by.get(each.endorsementId) ?? []), each])
  return new Map(held.map(row => [row.memberId, { ...row, commitments: by.get(row.id) ?? [] }]))
}

export interface Listing {
  listed: boolean
  signatoryShown: boolean
}

/** Without a word from a member: an organisation is listed and nobody named; a person is not. */
export const listedByDefault = (kind: MemberKind): Listing => ({
  listed: kind !== 'individual',
  signatoryShown: false,
})

/** How members asked to be listed, as last said by the end of a day in their partnership's zone. */
export async function listingsOn(db: TenantDb, day: PlainDate): Promise<Map<string, Listing>> {
  const { timeZone } = await ownPartnership(db)
  const rows = await db
    .selectDistinctOn([listings.memberId])
    .from(listings)
    .where(lte(sql`(${listings.at} at time zone ${timeZone})::date`, day))
    .orderBy(asc(listings.memberId), desc(listings.at))
  return new Map(rows.map(({ memberId, listed, signatoryShown }) => [memberId, { listed, signatoryShown }]))
}

export interface KeptLetter {
  id: string
  memberId: string | null
  attachment: Attachment
  at: Date
  byName: string
}

/** Letters of support of a member, those sent with the application too, the latest first. */
export async function lettersOf(db: TenantDb, memberId: string): Promise<KeptLetter[]> {
  const rows = await db
    .select({ letter: letters, attachment: attachments })
    .from(letters)
    .innerJoin(attachments, eq(attachments.id, letters.attachmentId))
    .where(
      or(
        eq(letters.memberId, memberId),
        inArray(
          letters.applicationId,
          db.select({ id: events.applicationId }).from(events).where(eq(events.memberId, memberId)),
        ),
      ),
    )
    .orderBy(desc(letters.at))
  return rows.map(({ letter, attachment }) => ({ ...letter, memberId, attachment }))
}

export async function lettersOfApplication(db: TenantDb, applicationId: string): Promise<KeptLetter[]> {
  const rows = await db
    .select({ letter: letters, attachment: attachments })
    .from(letters)
    .innerJoin(attachments, eq(attachments.id, letters.attachmentId))
    .where(eq(letters.applicationId, applicationId))
    .orderBy(desc(letters.at))
  return rows.map(({ letter, attachment }) => ({ ...letter, attachment }))
}

/** The file of one letter of support. */
export async function findLetter(db: TenantDb, id: string): Promise<Attachment | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db
    .select({ attachment: attachments })
    .from(letters)
    .innerJoin(attachments, eq(attachments.id, letters.attachmentId))
    .where(and(eq(letters.id, id)))
  return row?.attachment
}
