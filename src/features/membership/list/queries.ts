import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { organisations, persons } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { PlainDate } from '#platform/time.ts'
import { members } from '../tables.ts'
import type { Listed, Named } from './listed.ts'
import { promisedOn, wishesToBeListed } from './promised-queries.ts'

/** Everyone who was a member on a day; in no order. */
export async function namedOn(db: TenantDb, day: PlainDate): Promise<Named[]> {
  const rows = await db
    .select({
      id: members.id,
      kind: members.kind,
      organisation: organisations.name,
      person: persons.name,
      organisationId: members.organisationId,
      sector: organisations.sector,
      communityId: organisations.communityId,
      since: members.since,
      statementVersion: members.statementVersion,
    })
    .from(members)
    .leftJoin(
      organisations,
      and(
        eq(organisations.partnershipId, members.partnershipId),
        eq(organisations.id, members.organisationId),
      ),
    )
    .leftJoin(
      persons,
      and(eq(persons.partnershipId, members.partnershipId), eq(persons.id, members.personId)),
    )
    .where(and(lte(members.since, day), or(isNull(members.endedOn), gt(members.endedOn, day))))
  const wishes = await wishesToBeListed(db)
  return rows.map(({ organisation, person, ...row }) => {
    const wish = wishes.get(row.id)
    return {
      ...row,
      name: organisation ?? person ?? '',
      signatoryShown: wish?.signatoryShown ?? false,
      // Nobody stands on a public list by their own name who did not say so.
      listed: wish?.listed ?? row.kind !== 'individual',
    }
  })
}

/** The same members, in their order, with what they had promised by that day. */
export async function withPromises(
  db: TenantDb,
  day: PlainDate,
  members: readonly Named[],
): Promise<Listed[]> {
  const promised = await promisedOn(
    db,
    day,
    members.map(({ id }) => id),
  )
  return members.map(member => {
    const said = promised.get(member.id)
    return {
      ...member,
      statementVersion: said?.statementVersion ?? member.statementVersion,
      endorsedOn: said?.day ?? member.since,
      involvement: said?.involvement ?? 'member',
      commitments: said?.commitments ?? [],
      signatory: said?.signatory ?? null,
    }
  })
}

/** Everyone who was a member on a day, with what they had promised by then; in no order. */
export const listedOn = async (db: TenantDb, day: PlainDate): Promise<Listed[]> =>
  withPromises(db, day, await namedOn(db, day))

export interface YearEnd {
  day: PlainDate
  count: number
}

/** How many were members at the end of each year since the first, and today. */
export async function yearByYear(db: TenantDb, today: PlainDate): Promise<YearEnd[]> {
  const { rows } = await db.execute<{ year: number; joined: number; left: number }>(sql`
    select year, sum(joined)::int as joined, sum(gone)::int as left from (
      select extract(year from since)::int as year, count(*) as joined, 0 as gone
      from members where since <= ${today} group by 1
      union all
      select extract(year from ended_on)::int, 0, count(*) from members where ended_on <= ${today} group by 1
    ) counted group by year order by year`)
  const byYear = new Map(rows.map(row => [row.year, row.joined - row.left]))
  const [first] = rows
  const thisYear = Number(today.slice(0, 4))
  const ends: YearEnd[] = []
  let count = 0
  for (let year = first?.year ?? thisYear + 1; year <= thisYear; year += 1) {
    count += byYear.get(year) ?? 0
    ends.push({ day: year === thisYear ? today : (`${year}-12-31` as PlainDate), count })
  }
  return ends
}
