import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { addDays, dayIn } from '#platform/time.ts'
import { communitiesOf, slugOf } from '../../routes/asked.ts'
import { UnfoundPage } from '../page.tsx'
import { searchesUnfound } from '../queries.ts'

const days = 90

/** What people looked for and did not find, for those who tend the directory. */
export const unfoundRoutes = new Hono<AppEnv>().get('/', may('directory.edit'), async c => {
  const { db, view, now } = c.var
  const to = dayIn(view.zone, now)
  return c.html(
    <UnfoundPage
      view={view}
      slug={slugOf(c)}
      days={days}
      searches={await searchesUnfound(db, { from: addDays(to, -days), to })}
      communities={await communitiesOf(c)}
    />,
  )
})
