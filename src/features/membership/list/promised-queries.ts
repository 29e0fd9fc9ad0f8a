import { sql } from 'drizzle-orm'
import { planEdition } from '#features/plan/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Involvement } from '../standing.ts'

/** One goal of the plan a member took on, in the wording of the version it saw. */
export interface Committed {
  goal: TextIn
  number: string
  contribution: TextIn | null
}

/** What one member had agreed to by a day. */
export interface Promised {
  involvement: Involvement
  statementVersion: number
  /** When it agreed to that. */
  day: PlainDate
  commitments: readonly Committed[]
  signatory: { name: string; title: string | null } | null
}

interface Row extends Record<string, unknown> {
  member_id: string
  day: PlainDate
  statement_version: number
  involvement: Involvement
  signatory_name: string | null
  signatory_title: string | null
  plan_id: string | null
  edition: number | null
  goals: { goalId: string; contribution: TextIn | null }[] | null
}

/** What each of these members had last agreed to by a day: the whole history stays, so any day can be asked for. */
export async function promisedOn(
  db: TenantDb,
  day: PlainDate,
  memberIds: readonly string[],
): Promise<Map<string, Promised>> {
  const { rows } = await db.execute<Row>(sql`
    with latest as (
      select distinct on (member_id) * from member_endorsements
      where member_id = any(${sql.param(memberIds)}::uuid[]) and day <= ${day}::date
      order by member_id, day desc, at desc
    ), taken as (
      select endorsement_id, jsonb_agg(jsonb_build_object('goalId', goal_id, 'contribution', contribution)) as goals
      from member_commitments where endorsement_id in (select id from latest) group by endorsement_id
    )
    select latest.member_id, to_char(latest.day, 'YYYY-MM-DD') as day, latest.statement_version, latest.involvement,
      latest.signatory_name, latest.signatory_title, latest.plan_id, latest.edition, taken.goals
    from latest left join taken on taken.endorsement_id = latest.id`)
  const wording = await wordings(db, rows)
  return new Map(
    rows.map(row => [
      row.member_id,
      {
        involvement: row.involvement,
        statementVersion: row.statement_version,
        day: row.day,
        signatory: row.signatory_name ? { name: row.signatory_name, title: row.signatory_title } : null,
        commitments: (wording.get(`${row.plan_id} ${row.edition}`) ?? []).flatMap(goal => {
          const taken = row.goals?.find(({ goalId }) => goalId === goal.id)
          return taken ? [{ goal: goal.title, number: goal.number, contribution: taken.contribution }] : []
        }),
      },
    ]),
  )
}

/** The goals of every version of the plan that somebody committed to. */
async function wordings(db: TenantDb, rows: readonly Row[]) {
  const goals = new Map<string, { id: string; number: string; title: TextIn }[]>()
  for (const { plan_id, edition, goals: taken } of rows) {
    const key = `${plan_id} ${edition}`
    if (!taken || !plan_id || edition === null || goals.has(key)) continue
    goals.set(key, (await planEdition(db, plan_id, edition))?.goals ?? [])
  }
  return goals
}

/** How members want to be listed, as they last said, whatever the day of the list: a wish not to be named holds for the past too. */
export async function wishesToBeListed(
  db: TenantDb,
): Promise<Map<string, { listed: boolean; signatoryShown: boolean }>> {
  const { rows } = await db.execute<{ member_id: string; listed: boolean; signatory_shown: boolean }>(
    sql`select distinct on (member_id) member_id, listed, signatory_shown from member_listings order by member_id, at desc`,
  )
  return new Map(
    rows.map(({ member_id, listed, signatory_shown }) => [
      member_id,
      { listed, signatoryShown: signatory_shown },
    ]),
  )
}
