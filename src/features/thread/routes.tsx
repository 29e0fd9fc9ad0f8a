import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { looseEnds } from './loose-queries.ts'
import { LooseEndsPage } from './pages/loose-ends.tsx'
import { ThreadPage } from './pages/thread.tsx'
import { ThreadsPage, threadsPerPage } from './pages/threads.tsx'
import { publicThreads } from './public-queries.ts'
import { findStation, threadAround } from './queries.ts'
import { publicPart } from './station.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''

export const routes = new Hono<AppEnv>()
  .get('/', may('public'), async c => {
    const { db, view } = c.var
    const asked = Number(c.req.query('page'))
    const page = Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1
    const { rows, count } = await publicThreads(db, {
      from: (page - 1) * threadsPerPage,
      take: threadsPerPage,
    })
    return c.html(<ThreadsPage view={view} slug={slugOf(c)} threads={rows} count={count} page={page} />)
  })
  .get('/loose-ends', may('thread.tend'), async c => {
    const { db, house, view } = c.var
    const ends = await looseEnds(db)
    const past = new Set<string>()
    for (const room of house.features) for (const subject of (await room.past?.(db)) ?? []) past.add(subject)
    const actions = ends.actions.filter(({ subject }) => !past.has(subject))
    const answer = ({ id }: { id: string }) =>
      house.features.map(({ answers }) => answers?.(view, id)).find(offer => offer !== undefined)
    return c.html(<LooseEndsPage view={view} slug={slugOf(c)} ends={{ ...ends, actions }} answer={answer} />)
  })
  .get('/:station', may('public'), async c => {
    const { db, view } = c.var
    const tends = view.can('thread.tend')
    const station = found(await findStation(db, c.req.param('station')))
    if (!station.public && !tends) throw new NotFound()
    const whole = await threadAround(db, station.id)
    const thread = tends ? whole : publicPart(whole)
    return c.html(<ThreadPage view={view} slug={slugOf(c)} thread={thread} station={station} />)
  })
