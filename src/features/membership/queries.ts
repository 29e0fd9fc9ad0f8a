import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { organisations, persons } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { MemberKind, Term } from './member.ts'
import { members } from './tables.ts'

/** One membership with the names it goes by. */
export interface Member extends Term {
  id: string
  kind: MemberKind
  /** A person's name is as they write it; an organisation's may be in several languages. */
  name: TextIn | string
  organisationId: string | null
  personId: string | null
  signatory: string | null
  statementVersion: number
  endorsedAt: Date
  endorsedBy: string
  endedAt: Date | null
  endedBy: string | null
  endedBecause: string | null
}

const signatories = alias(persons, 'signatories')

const select = (db: TenantDb) =>
  db
    .select({
      member: members,
      organisation: organisations.name,
      person: persons.name,
      signatory: signatories.name,
    })
    .from(members)
    .leftJoin(organisations, eq(organisations.id, members.organisationId))
    .leftJoin(persons, eq(persons.id, members.personId))
    .leftJoin(signatories, eq(signatories.id, members.signatoryId))

type Row = Awaited<ReturnType<typeof select>>[number]

const named = ({ member, organisation, person, signatory }: Row): Member => ({
  ...member,
  name: organisation ?? person ?? '',
  signatory,
})

/** Everyone who was a member on a day. */
export async function membersOn(db: TenantDb, day: PlainDate): Promise<Member[]> {
  const rows = await select(db).where(
    and(lte(members.since, day), or(isNull(members.endedOn), gt(members.endedOn, day))),
  )
  return rows.map(named)
}

export async function findMember(db: TenantDb, id: string): Promise<Member | undefined> {
  if (!isId(id)) return undefined
  const [row] = await select(db).where(eq(members.id, id))
  return row && named(row)
}

/** All memberships one organisation or person has had, the latest first. */
export async function membershipsOf(db: TenantDb, who: string): Promise<Member[]> {
  const rows = await select(db)
    .where(or(eq(members.organisationId, who), eq(members.personId, who)))
    .orderBy(sql`${members.since} desc`)
  return rows.map(named)
}
