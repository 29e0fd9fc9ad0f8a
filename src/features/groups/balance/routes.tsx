import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { communityNames, groupOf, slugOf, todayOf } from '../asked-routes.ts'
import { termsInForce } from '../reference-terms/queries.ts'
import { placesOn, sittingOn } from '../seats/queries.ts'
import { balanceOf } from './balance.ts'
import { BalancePage } from './pages.tsx'

export const balanceRoutes = new Hono<AppEnv>().get('/:id/balance', may('groups.see'), async c => {
  const { db, view, now } = c.var
  const group = await groupOf(c)
  const today = todayOf(c)
  const asked = (await termsInForce(db, group.id, now))?.asks ?? []
  const places = await placesOn(db, group.id, today)
  const laidOut = places
    .filter(place => place.role !== 'observer' && (place.sector || place.communityId))
    .map(({ sector, communityId, seats }) => ({ sector, communityId, atLeast: seats }))
  const balance = balanceOf(await sittingOn(db, today, group.id), asked.length > 0 ? asked : laidOut)
  const communities = await communityNames(db)
  const props = { view, slug: slugOf(c), group, balance, communities }
  return c.html(<BalancePage {...props} fromSeats={asked.length === 0 && laidOut.length > 0} />)
})
