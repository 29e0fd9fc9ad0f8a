import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { found } from '#platform/http/refusals.ts'
import { isNeed, needList } from '../need.ts'
import { judgedGrid } from '../queries.ts'
import { readLens } from '../read-lens.ts'
import { MapPage } from './page.tsx'

const slugOf = (c: AppContext): string => found(c.var.view.partnership).slug

export const mapRoutes = new Hono<AppEnv>().get('/map', may('gaps.see'), async c => {
  const { db, house, now, view } = c.var
  const { lens, nobodyKnows } = readLens(name => c.req.query(name))
  const asked = c.req.query('need') ?? ''
  const need = isNeed(asked) ? asked : (needList[0] ?? 'language')
  const { rows, spoken } = await judgedGrid(db, now, { lens, needs: [need] })
  const [row] = rows
  return c.html(
    <MapPage
      view={view}
      slug={slugOf(c)}
      row={found(row)}
      lens={lens}
      languages={spoken}
      nobodyKnows={nobodyKnows}
      mapStyleUrl={house.mapStyleUrl}
    />,
  )
})
