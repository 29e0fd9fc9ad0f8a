import { Hono } from 'hono'
import { z } from 'zod'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { LooseEnd } from '#platform/http/feature.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { liftAside, setAside, type TieRefused, tieByHand, untie } from './commands.ts'
import { looseEnds, setAsideEnds } from './loose-queries.ts'
import { LooseEndsPage } from './pages/loose-ends.tsx'
import { ThreadPage } from './pages/thread.tsx'
import { TiePage } from './pages/tie.tsx'
import { ToldPage, toldPerPage } from './pages/told.tsx'
import { looseEndsPath, threadPath, tiePath } from './paths.ts'
import { findStation, threadAround } from './queries.ts'
import { publicPart } from './station.ts'
import { abouts, searchStations, toldAndDone } from './told-queries.ts'
import { staffWords } from './words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''
const stationHere = async (c: AppContext) => found(await findStation(c.var.db, c.req.param('station') ?? ''))

const reasonSchema = z.object({ reason: z.string().max(2_000) })
const tieSchema = z.object({
  other: z.uuid(),
  way: z.enum(['from', 'to']),
  q: z.string().max(200).optional(),
})
const untieSchema = z.object({ from: z.uuid(), to: z.uuid() })

const refusals: Record<Exclude<TieRefused, 'not-here'>, (typeof staffWords)[keyof typeof staffWords]> = {
  itself: staffWords.tieItself,
  'the-other-way': staffWords.tieTurned,
  'already-tied': staffWords.tieTwice,
}

/** What hangs loose in the rooms without being on the thread, the longest waiting first. */
async function roomsEnds(c: AppContext): Promise<LooseEnd[]> {
  const { db, house, view } = c.var
  const ends = []
  for (const room of house.features) ends.push(...((await room.loose?.(db, view)) ?? []))
  return ends.toSorted((a, b) => a.since.getTime() - b.since.getTime())
}

async function looseEndsPage(c: AppContext, form = emptyForm()) {
  const { db, house, view } = c.var
  const ends = await looseEnds(db)
  const past = new Set<string>()
  for (const room of house.features) for (const subject of (await room.past?.(db)) ?? []) past.add(subject)
  const actions = ends.actions.filter(({ subject }) => !past.has(subject))
  const answer = ({ id }: { id: string }) =>
    house.features.map(({ answers }) => answers?.(view, id)).find(offer => offer !== undefined)
  return (
    <LooseEndsPage
      view={view}
      slug={slugOf(c)}
      ends={{ ...ends, actions }}
      more={await roomsEnds(c)}
      aside={await setAsideEnds(db)}
      answer={answer}
      form={form}
    />
  )
}

/** A loose end that can be set aside: a station, or what a room says hangs loose. */
async function endHere(c: AppContext): Promise<string> {
  const subject = c.req.param('subject') ?? ''
  if (await findStation(c.var.db, subject)) return subject
  return found((await roomsEnds(c)).find(end => end.subject === subject)).subject
}

async function tiePage(c: AppContext, searched: string, wrong?: string) {
  const { db, view } = c.var
  const station = await stationHere(c)
  return (
    <TiePage
      view={view}
      slug={slugOf(c)}
      station={station}
      thread={await threadAround(db, station.id)}
      searched={searched}
      found={searched ? await searchStations(db, searched, station.id) : []}
      wrong={wrong}
    />
  )
}

export const routes = new Hono<AppEnv>()
  .get('/', may('public'), async c => {
    const { db, view } = c.var
    const asked = Number(c.req.query('page'))
    const page = Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1
    const all = await abouts(db)
    const community = all.find(({ community: one }) => one && one.id === c.req.query('community'))?.community
      ?.id
    const need = all.find(({ need: one }) => one && one.code === c.req.query('need'))?.need?.code
    const from = (page - 1) * toldPerPage
    const { rows, count } = await toldAndDone(db, { community, need, from, take: toldPerPage })
    const choice = { community, need }
    return c.html(
      <ToldPage
        view={view}
        slug={slugOf(c)}
        told={rows}
        count={count}
        page={page}
        abouts={all}
        choice={choice}
      />,
    )
  })
  .get('/loose-ends', may('thread.tend'), async c => c.html(await looseEndsPage(c)))
  .post('/loose-ends/:subject/setting-aside', may('thread.tend'), async c => {
    const { db, actor, now, view } = c.var
    const subject = await endHere(c)
    const read = await readForm(c, reasonSchema)
    if (!read.ok) {
      const form = { ...read.form, values: { ...read.form.values, of: subject } }
      return c.html(await looseEndsPage(c, form), 422)
    }
    await setAside(db, actor, subject, read.value.reason, now)
    return redirectSaying(c, looseEndsPath(slugOf(c)), view.t(staffWords.asideDone))
  })
  .post('/loose-ends/:subject/setting-aside/ending', may('thread.tend'), async c => {
    const { db, actor, now, view } = c.var
    if (!(await liftAside(db, actor, c.req.param('subject'), now))) throw new NotFound()
    return redirectSaying(c, looseEndsPath(slugOf(c)), view.t(staffWords.upAgain))
  })
  .get('/:station/ties', may('thread.tend'), async c =>
    c.html(await tiePage(c, (c.req.query('q') ?? '').trim().slice(0, 200))),
  )
  .post('/:station/ties', may('thread.tend'), async c => {
    const { db, actor, now, view } = c.var
    const station = await stationHere(c)
    const read = await readForm(c, tieSchema)
    if (!read.ok) return c.html(await tiePage(c, ''), 422)
    const { other, way, q } = read.value
    const [from, to] = way === 'from' ? [other, station.id] : [station.id, other]
    const tied = await tieByHand(db, actor, from, to, now)
    if (!tied.ok && tied.why !== 'not-here')
      return c.html(await tiePage(c, q ?? '', view.t(refusals[tied.why])), 422)
    if (!tied.ok) throw new NotFound()
    return redirectSaying(c, threadPath(slugOf(c), station.id), view.t(staffWords.tied))
  })
  .post('/:station/ties/ending', may('thread.tend'), async c => {
    const { db, actor, now, view } = c.var
    const station = await stationHere(c)
    const read = await readForm(c, untieSchema)
    if (!read.ok) throw new NotFound()
    const { from, to } = read.value
    if (from !== station.id && to !== station.id) throw new NotFound()
    if (!(await untie(db, actor, from, to, now))) throw new NotFound()
    return redirectSaying(c, tiePath(slugOf(c), station.id), view.t(staffWords.untied))
  })
  .get('/:station', may('public'), async c => {
    const { db, view } = c.var
    const tends = view.can('thread.tend')
    const station = await stationHere(c)
    if (!station.public && !tends) throw new NotFound()
    const whole = await threadAround(db, station.id)
    const thread = tends ? whole : publicPart(whole)
    return c.html(<ThreadPage view={view} slug={slugOf(c)} thread={thread} station={station} />)
  })
