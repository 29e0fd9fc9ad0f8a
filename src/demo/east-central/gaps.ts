import { countUnmet, listSources, tellScope } from '#features/gaps/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import { plainDate } from '#platform/time.ts'
import { before, dayOf, granted, type Telling, within } from '../telling.ts'

/**
 * A first, honest grid: only two towns have been gone through, for two things, so everything else is “we cannot tell”.
 * What people asked for in vain in Kamsack is counted all the same (invented).
 */
export const tellFirstGrid = (telling: Telling): Promise<void> =>
  within(telling, async db => {
    const { coordinator, now } = telling
    const communities = await listCommunities(db)
    const idOf = (name: string) => communities.find(each => each.name === name)?.id ?? ''
    const typedHere = (await listSources(db)).at(-1)
    if (!typedHere) throw new Error('Nothing is typed here')
    const told = {
      kinds: ['language-training', 'job-language-training', 'language-assessment', 'general-settlement'],
      provinces: ['SK'],
      communities: ['Yorkton', 'Melville'].map(idOf),
      asOf: dayOf(before(now, 20)),
      because: 'The welcome centre phoned every door it knows in these two towns. The other four come next.',
    } as const
    granted(await tellScope(db, coordinator, typedHere.id, told, before(now, 19)))
    const month = plainDate(`${dayOf(before(now, 31)).slice(0, 7)}-01`)
    if (!month) throw new Error('There is no such month')
    const sentAway = { need: 'language', communityId: idOf('Kamsack'), month, times: 4 } as const
    granted(
      await countUnmet(
        db,
        coordinator,
        { ...sentAway, countedBy: 'Welcome desk in Yorkton (example)' },
        before(now, 12),
      ),
    )
  })
