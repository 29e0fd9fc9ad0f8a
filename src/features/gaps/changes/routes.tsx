import { Hono } from 'hono'
import { listCommunities } from '#features/partnership/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { found } from '#platform/http/refusals.ts'
import { dayIn } from '#platform/time.ts'
import { isNeed } from '../need.ts'
import { verdictWords } from '../verdict.ts'
import { cellsNow } from './commands.ts'
import { compare, quarterOf } from './compare.ts'
import { ChangesPage } from './page.tsx'
import { quartersKept, snapshotOf } from './queries.ts'

const slugOf = (c: AppContext): string => found(c.var.view.partnership).slug

/** The snapshot asked for; else the last quarter's, else the latest there is. */
const chosen = (kept: readonly string[], asked: string | undefined, current: string): string | undefined =>
  kept.find(quarter => quarter === asked) ?? kept.find(quarter => quarter < current) ?? kept[0]

export const changesRoutes = new Hono<AppEnv>().get('/changes', may('gaps.see'), async c => {
  const { db, now, view } = c.var
  const kept = (await quartersKept(db)).map(({ quarter }) => quarter)
  const quarter = chosen(kept, c.req.query('since'), quarterOf(dayIn(view.zone, now)))
  const snapshot = quarter ? await snapshotOf(db, quarter) : undefined
  const today = snapshot && (await cellsNow(db, now))
  // A need that was in the catalogue then may not be any more.
  const before = snapshot?.cells.filter(({ need, verdict }) => isNeed(need) && verdict in verdictWords) ?? []
  const compared = snapshot &&
    today && {
      snapshot,
      changes: compare(before, today.cells),
      cells: today.cells.length,
      services: today.services,
    }
  return c.html(
    <ChangesPage
      view={view}
      slug={slugOf(c)}
      kept={kept}
      compared={compared}
      communities={await listCommunities(db)}
    />,
  )
})
