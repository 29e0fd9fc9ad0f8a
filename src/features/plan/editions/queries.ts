import { and, desc, eq } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { currentOf, type Plan } from '../plan.ts'
import { listPlans } from '../queries/plans.ts'
import { planWhole } from '../queries/whole.ts'
import { type EditionBody, goalsIn } from './edition.ts'
import { type EditionRow, editions } from './tables.ts'

/** An adopted version of a plan, as far as committing to it needs. */
export interface EditionInBrief {
  planId: string
  edition: number
  name: TextIn
  adoptedOn: PlainDate
  /** In the order they are read; `number` is written before the title. */
  goals: { id: string; number: string; title: TextIn }[]
}

const worded = ({ id, title, say }: { id: string; title: TextIn; say?: TextIn | null }) => ({
  id,
  title,
  say: say ?? null,
})

/** The wording in force, whole; what was dropped is no longer promised and is left out. */
export async function bodyOf(db: TenantDb, plan: Plan): Promise<EditionBody> {
  const whole = await planWhole(db, plan, 'UTC')
  const promised = (rows: (typeof whole.goals)[number]['actions']) =>
    rows.filter(({ state }) => state !== 'dropped').map(({ id, title, why }) => ({ id, title, say: why }))
  const kept = (each: (typeof whole.goals)[number]) => ({
    ...worded(each.goal),
    number: String(each.number),
    actions: promised(each.loose),
    objectives: each.objectives.map(({ objective, actions }) => ({
      ...worded(objective),
      actions: promised(actions),
    })),
  })
  return {
    name: plan.name,
    vision: plan.vision,
    fromYear: plan.fromYear,
    toYear: plan.toYear,
    goals: whole.loose.map(kept),
    pillars: whole.pillars.map(({ pillar, goals }) => ({ ...worded(pillar), goals: goals.map(kept) })),
  }
}

const inBrief = (
  row: Pick<EditionRow, 'planId' | 'edition' | 'adoptedOn'>,
  body: EditionBody,
): EditionInBrief => ({
  planId: row.planId,
  edition: row.edition,
  name: body.name,
  adoptedOn: row.adoptedOn,
  goals: goalsIn(body).map(({ id, number, title }) => ({ id, number, title })),
})

/** Every version of a plan that was adopted, the latest first. */
export const editionsOf = (db: TenantDb, planId: string): Promise<EditionRow[]> =>
  db.select().from(editions).where(eq(editions.planId, planId)).orderBy(desc(editions.edition))

export async function findEdition(
  db: TenantDb,
  planId: string,
  edition: number,
): Promise<EditionRow | undefined> {
  if (!isId(planId) || !Number.isInteger(edition) || Math.abs(edition) > 2_000_000_000) return undefined
  const [row] = await db
    .select()
    .from(editions)
    .where(and(eq(editions.planId, planId), eq(editions.edition, edition)))
  return row
}

/** The adopted plan people commit to today, in the wording it was adopted in; undefined while none is in force. */
export async function planInForce(db: TenantDb): Promise<EditionInBrief | undefined> {
  const plan = currentOf(await listPlans(db))
  if (plan?.state !== 'adopted' || !plan.adoptedOn) return undefined
  const kept = await findEdition(db, plan.id, plan.edition)
  if (kept) return inBrief(kept, kept.body)
  // Adopted before versions were kept.
  return inBrief(
    { planId: plan.id, edition: plan.edition, adoptedOn: plan.adoptedOn },
    await bodyOf(db, plan),
  )
}

/** One adopted version; undefined when there is none by that number. */
export async function planEdition(
  db: TenantDb,
  planId: string,
  edition: number,
): Promise<EditionInBrief | undefined> {
  const kept = await findEdition(db, planId, edition)
  if (kept) return inBrief(kept, kept.body)
  const current = await planInForce(db)
  return current?.planId === planId && current.edition === edition ? current : undefined
}

/** Every adopted version of every plan, the latest first. */
export async function planEditions(db: TenantDb): Promise<EditionInBrief[]> {
  const rows = await db.select().from(editions).orderBy(desc(editions.adoptedOn), desc(editions.edition))
  return rows.map(row => inBrief(row, row.body))
}
