import { asc, desc, eq } from 'drizzle-orm'
import { listOrganisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Sheet } from '#platform/documents/xlsx.ts'
import { isId } from '#platform/id.ts'
import type { Plan } from '../plan.ts'
import { type PlanWhole, planWhole } from '../queries/whole.ts'
import { planSheets } from './sheet/export.ts'
import { type Organisation, type PlanNow, planNow } from './sheet/now.ts'
import { type ReturnChangeRow, type ReturnRow, returnChanges, returns } from './tables.ts'

export async function findReturn(db: TenantDb, id: string): Promise<ReturnRow | undefined> {
  if (!isId(id)) return undefined
  const [one] = await db.select().from(returns).where(eq(returns.id, id))
  return one
}

/** Files of a plan that were brought back, the latest first, without what stood in them. */
export const returnsOf = (db: TenantDb, planId: string) =>
  db
    .select({
      id: returns.id,
      fileName: returns.fileName,
      broughtAt: returns.broughtAt,
      broughtBy: returns.broughtBy,
      endedAt: returns.endedAt,
    })
    .from(returns)
    .where(eq(returns.planId, planId))
    .orderBy(desc(returns.broughtAt), desc(returns.id))
    .limit(20)

/** Everything that was taken from a file, in the order it was. */
export const changesOf = (db: TenantDb, returnId: string): Promise<ReturnChangeRow[]> =>
  db
    .select()
    .from(returnChanges)
    .where(eq(returnChanges.returnId, returnId))
    .orderBy(asc(returnChanges.at), asc(returnChanges.id))

export const organisationsNow = async (db: TenantDb): Promise<Organisation[]> =>
  (await listOrganisations(db)).map(({ id, name }) => ({ id, name }))

/** The plan in force or any other as sheets, as they are offered to those who keep it. Days are counted in `zone`. */
export async function sheetsOf(
  db: TenantDb,
  reader: Parameters<typeof planSheets>[0],
  plan: Plan,
  zone: string,
): Promise<Sheet[]> {
  const leads = (await organisationsNow(db)).map(({ name }) => name)
  return planSheets(reader, plan, await planWhole(db, plan, zone), leads)
}

/** The plan as it stands, to compare a file with. */
export async function standingNow(db: TenantDb, plan: Plan): Promise<{ now: PlanNow; whole: PlanWhole }> {
  const whole = await planWhole(db, plan, 'UTC')
  return { now: planNow(plan, whole, await organisationsNow(db)), whole }
}
