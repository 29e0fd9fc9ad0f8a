import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { organisations, persons } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { PlainDate } from '#platform/time.ts'
import { members } from '../tables.ts'
import type { Listed } from './listed.ts'
import { promisedOn, wishesToBeListed } from './promised.ts'

/** Everyone who was a member on a day, with what they had promised by then; in no order. */
export async function listedOn(db: TenantDb, day: PlainDate): Promise<Listed[]> {
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
  const promised = await promisedOn(db, day)
  const wishes = await wishesToBeListed(db)
  return rows.map(({ organisation, person, ...row }) => {
    const said = promised.get(row.id)
    const wish = wishes.get(row.id)
    return {
      ...row,
      name: organisation ?? person ?? '',
      statementVersion: said?.statementVersion ?? row.statementVersion,
      endorsedOn: said?.day ?? row.since,
      involvement: said?.involvement ?? 'member',
      commitments: said?.commitments ?? [],
      signatory: said?.signatory ?? null,
      signatoryShown: wish?.signatoryShown ?? false,
      listed: wish?.listed ?? true,
    }
  })
}

export interface YearEnd {
  day: PlainDate
  count: number
}

/** How many were members at the end of each year since the first, and today. */
export async function yearByYear(db: TenantDb, today: PlainDate): Promise<YearEnd[]> {
  const { rows } = await db.execute<{ day: PlainDate; count: number }>(sql`
    with begun as (select extract(year from min(since))::int as first from members having count(*) > 0),
      ends as (
        select make_date(year, 12, 31) as day
        from begun cross join lateral generate_series(first, extract(year from ${today}::date)::int - 1) as year
        union all select ${today}::date from begun
      )
    select to_char(ends.day, 'YYYY-MM-DD') as day,
      (select count(*)::int from members where since <= ends.day and (ended_on is null or ended_on > ends.day)) as count
    from ends order by ends.day`)
  return rows
}
