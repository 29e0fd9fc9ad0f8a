import { asksInTheNameOf } from '#features/partnership/index.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Job } from '#platform/jobs/job.ts'
import { dayIn } from '#platform/time.ts'
import { silentSince } from '../progress.ts'
import type { ToAsk } from './commands.ts'
import { askedSince, openActions } from './queries.ts'
import { reminderDue } from './reminder.ts'

// Reminders due within these days join a letter that is going to the same lead anyway.
const joinsWithin = 7

/**
 * The reminders due today: of adopted plans, where somebody carries the action. Leads with one that is due are asked
 * about those that will be due within the week too, so that they get one letter and not seven.
 */
export async function remindersDue(db: TenantDb, now: Date): Promise<ToAsk[]> {
  const { timeZone } = await ownPartnership(db)
  const today = dayIn(timeZone, now)
  const asked = await askedSince(db, timeZone)
  const open = (await openActions(db, timeZone)).filter(
    ({ adopted, leadId, handedBackAt }) => adopted && leadId && !handedBackAt,
  )
  const dueWithin = (days: number) =>
    open.flatMap(action => {
      const nth = reminderDue(silentSince(action), action.rhythm, asked.get(action.id) ?? [], today, days)
      return nth === undefined ? [] : [{ action, nth }]
    })
  const leads = new Set(dueWithin(0).map(({ action }) => action.leadId))
  return dueWithin(joinsWithin).filter(({ action }) => leads.has(action.leadId))
}

/** Each morning, one letter to each lead whose actions have gone quiet: at their rhythm, a week and three weeks later. */
export const reminders: Job = {
  name: 'plan.reminders',
  daily: true,
  async run({ partnershipId }, { database, origin, now }) {
    const at = now()
    await database.inPartnership(partnershipId, 'write', async db => {
      const due = await remindersDue(db, at)
      if (due.length === 0) return
      const { askAbout } = await import('./commands.ts')
      await askAbout(db, { kind: 'system', name: await asksInTheNameOf(db) }, due, origin, at)
    })
  },
}
