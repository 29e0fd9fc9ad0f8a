import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { AskedBefore } from '#platform/letters-due.ts'
import type { TextIn } from '#platform/text.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import { freshnessOf, lastSaid } from '../../freshness.ts'
import { spokenOf } from '../../queries/one.ts'
import { type ServiceRow, services } from '../../tables.ts'
import type { Kept } from '../board.ts'
import { isDisputed, isRefused } from './not-theirs.ts'

interface Row extends Record<string, unknown> {
  id: string
  organisation_id: string
  organisation: TextIn
  confirmed_at: Date | null
  source_as_of: PlainDate | null
  typed_at: string | null
  created_at: Date
  asked: AskedBefore[] | null
  disputed: boolean
  refused: boolean
}

/** Every listing that is offered, with who last spoke for it and the letters nobody answered. */
export async function keptListings(db: TenantDb, now: Date): Promise<Kept[]> {
  const { timeZone } = await ownPartnership(db)
  const { rows } = await db.execute<Row>(sql`
    select s.id, s.organisation_id, o.name as organisation, s.confirmed_at, s.source_as_of::text, s.created_at,
      (select max(origin.value ->> 'at') from jsonb_each(s.origins) as origin) as typed_at, a.asked,
      ${isDisputed} as disputed, ${isRefused} as refused
    from services s
    join organisations o on o.id = s.organisation_id
    left join (
      select service_id, jsonb_agg(jsonb_build_object('since', since, 'nth', nth, 'on', asked_on)
        order by asked_on desc, id desc) as asked
      from listing_askings where answered_at is null group by service_id
    ) a on a.service_id = s.id
    where s.state in ('active', 'temporarily closed')
    order by s.id`)
  return rows.map(row => {
    const said = {
      confirmedAt: row.confirmed_at ? new Date(row.confirmed_at) : undefined,
      sourceAsOf: row.source_as_of ?? undefined,
      typedAt: row.typed_at ? new Date(row.typed_at) : undefined,
    }
    return {
      serviceId: row.id,
      organisationId: row.organisation_id,
      organisation: row.organisation,
      freshness: freshnessOf(said, now).freshness,
      since: dayIn(timeZone, lastSaid(said) ?? new Date(row.created_at)),
      asked: row.asked ?? [],
      disputed: row.disputed,
      refused: row.refused,
    }
  })
}

/** What one organisation offers, and who last spoke for each. */
export async function offeredBy(
  db: TenantDb,
  organisationId: string,
  now: Date,
): Promise<{ service: ServiceRow; spoken: ReturnType<typeof spokenOf> }[]> {
  const rows = await db
    .select()
    .from(services)
    .where(
      and(
        eq(services.organisationId, organisationId),
        inArray(services.state, ['active', 'temporarily closed']),
      ),
    )
    .orderBy(asc(services.id))
  return rows.map(service => ({ service, spoken: spokenOf(service, now) }))
}
