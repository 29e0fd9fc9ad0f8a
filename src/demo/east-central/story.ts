import { introduce } from '../cast.ts'
import { found } from '../found.ts'
import { heard } from '../heard.ts'
import { tellAction, tellPlan } from '../plan-told.ts'
import { tellServices } from '../services-told.ts'
import { before, type World, within } from '../telling.ts'
import { tellConsultation } from './consulting.ts'
import { tellCouncil } from './council.ts'
import { founding } from './founding.ts'
import { tellFirstGrid } from './gaps.ts'
import { cast as introduced } from './members.ts'
import { characteristics, planFor, priorities } from './plan.ts'
import { places, region, services } from './services.ts'
import { tellSharing } from './sharing.ts'

/** A partnership in its first months: a draft, a council that looks for people, and much that nobody knows yet. */
export async function tellEastCentral(world: World, now: Date, say: (line: string) => void): Promise<void> {
  const telling = await found(world, founding, { at: before(now, 75), now })
  const cast = await introduce(telling, introduced(now))
  await within(telling, async db => {
    const seventeen = await heard(db, { ...characteristics, at: before(now, 35) }, 'thread')
    await seventeen.leadsTo(`thread/${seventeen.station}`)
    const goals = priorities(now, { characteristics: seventeen.station })
    const { goalIds } = await tellPlan(db, telling, planFor(now), goals, before(now, 56))
    for (const [at, goal] of goals.entries())
      for (const action of goal.actions) await tellAction(db, telling, cast, goalIds[at] ?? '', action)
    await tellServices(db, telling, cast, places, region, services(now))
  })
  await tellFirstGrid(telling)
  await tellSharing(telling, cast)
  await tellConsultation(telling)
  await tellCouncil(telling, cast)
  say('  East Central Saskatchewan: a draft plan, a council looking for people, the first services')
}
