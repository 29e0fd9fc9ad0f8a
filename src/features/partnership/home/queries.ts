import { countDistinct, like, or } from 'drizzle-orm'
import { findOrganisation } from '#features/people/index.ts'
import { activity } from '#platform/activity.ts'
import { roleGrants } from '#platform/auth/roles.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { profiles } from '../tables.ts'
import { type FirstStep, firstSteps } from './first-steps.ts'

/** Beginnings of the verbs in the activity log that show a step was taken. */
const shownBy: Record<Exclude<FirstStep, 'team'>, readonly string[]> = {
  services: ['directory.imported', 'service.added'],
  gaps: ['gap.'],
  plan: ['goal.added', 'action.added'],
}

export interface Backers {
  host: TextIn
  funder: TextIn
}

/** Who hosts and who funds the partnership, as far as that is known. */
export const backersOf = (db: TenantDb): Promise<Backers> =>
  db.kept('backers', async () => {
    const [known] = await db.select({ hostId: profiles.hostId, funder: profiles.funder }).from(profiles)
    const host = known?.hostId ? await findOrganisation(db, known.hostId) : undefined
    return { host: host?.name ?? {}, funder: known?.funder ?? {} }
  })

/** Which first steps this partnership has taken, as its activity log tells. */
export async function stepsTaken(db: TenantDb): Promise<ReadonlySet<FirstStep>> {
  const [people] = await db.select({ count: countDistinct(roleGrants.accountId) }).from(roleGrants)
  const verbs = await db
    .selectDistinct({ verb: activity.verb })
    .from(activity)
    .where(or(...Object.values(shownBy).flatMap(each => each.map(verb => like(activity.verb, `${verb}%`)))))
  return new Set(
    firstSteps.filter(step =>
      step === 'team'
        ? (people?.count ?? 0) > 1
        : shownBy[step].some(begins => verbs.some(({ verb }) => verb.startsWith(begins))),
    ),
  )
}
