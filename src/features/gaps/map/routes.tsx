import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { found } from '#platform/http/refusals.ts'
import { isNeed } from '../need.ts'
import { inOrder } from '../order.ts'
import { gridOf } from '../queries.ts'
import { readLens } from '../read-lens.ts'
import { MapPage } from './page.tsx'

const slugOf = (c: AppContext): string => found(c.var.view.partnership).slug

export const mapRoutes = new Hono<AppEnv>().get('/map', may('gaps.see'), async c => {
  const { db, house, now, view } = c.var
  const { lens, nobodyKnows } = readLens(name => c.req.query(name))
  const asked = c.req.query('need') ?? ''
  // Asked for none in particular: the one that lacks an answer in most places.
  const { rows, spoken, standing } = await gridOf(db, now, lens, isNeed(asked) ? [asked] : undefined)
  const [row] = inOrder(rows, 'worst')
  return c.html(
    <MapPage
      view={view}
      slug={slugOf(c)}
      row={found(row)}
      confirmed={
        new Set(
          standing
            .filter(({ need, judgement }) => need === row?.need && judgement === 'confirmed')
            .map(({ communityId }) => communityId),
        )
      }
      lens={lens}
      languages={spoken}
      nobodyKnows={nobodyKnows}
      mapStyleUrl={house.mapStyleUrl}
    />,
  )
})
