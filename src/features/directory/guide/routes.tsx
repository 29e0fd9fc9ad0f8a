import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { offeredIn } from '../queries/offered.ts'
import { searchServices } from '../queries/search.ts'
import { someServices } from '../queries/some.ts'
import { communitiesOf, filtersOf, readAsked, slugOf } from '../routes/asked.ts'
import { GuidePage } from './page.tsx'

const mostPrinted = 500
/** A guide to a community is of what one can reach there in an hour at most, and of what comes to anybody. */
const nearKm = 60

/** The directory on paper. */
export const guideRoutes = new Hono<AppEnv>().get('/', may('public'), async c => {
  const { db, view, now } = c.var
  const asked = await readAsked(c)
  const { near, ...filters } = filtersOf({ ...asked, page: 1 }, view)
  const { total, found } = await searchServices(
    db,
    asked.q,
    { ...filters, ...(near && { near, withinKm: asked.km ?? nearKm }), take: mostPrinted },
    now,
  )
  return c.html(
    <GuidePage
      view={view}
      slug={slugOf(c)}
      services={
        await someServices(
          db,
          found.map(({ id }) => id),
          now,
        )
      }
      total={total}
      community={asked.community}
      language={asked.language}
      kind={asked.kind}
      communities={await communitiesOf(c)}
      {...(await offeredIn(db))}
    />,
  )
})
