import { Hono } from 'hono'
import type { z } from 'zod'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { slugOf } from '../routes/asked.ts'
import { servicesAddress } from './addresses.ts'
import {
  addFeed,
  beginRun,
  changeFeed,
  endFeed,
  type FeedFacts,
  markRunSeen,
  tryFeed,
} from './commands/keep-feed.ts'
import { feedSchema } from './forms.ts'
import { FeedPage, type FeedShown, FeedState } from './pages/feed.tsx'
import { FeedsPage } from './pages/feeds.tsx'
import { FeedFormPage } from './pages/form.tsx'
import { feedPath, feedsPath } from './paths.ts'
import { findFeed, listFeeds, pagesOf, runsOf } from './queries.ts'
import type { Feed } from './tables.ts'
import { feedWords as words } from './words.ts'

const importing = 'directory.import'

async function feedOf(c: AppContext): Promise<Feed> {
  const feed = found(await findFeed(c.var.db, c.req.param('id') ?? ''))
  return found(feed.endedAt ? undefined : feed)
}

async function shown(c: AppContext): Promise<FeedShown> {
  const feed = await feedOf(c)
  const runs = await runsOf(c.var.db, feed.id)
  const [run] = runs
  const pages = run && !run.endedAt ? (await pagesOf(c.var.db, run.id)).length : 0
  return { view: c.var.view, slug: slugOf(c), feed, runs, pages }
}

const formPage = (c: AppContext, form: FormState, status: 200 | 409 | 422, feed?: Feed, conflict = false) =>
  c.html(
    <FeedFormPage view={c.var.view} slug={slugOf(c)} form={form} feed={feed} conflict={conflict} />,
    status,
  )

const blank = { tongue: 'en', rhythm: 'daily' }

/** What was typed as facts; the key sealed before it goes anywhere. Undefined: half a key. */
function factsOf(c: AppContext, value: z.output<typeof feedSchema>, feed?: Feed): FeedFacts | undefined {
  const { name, address, tongue, rhythm, kinds, provinces, keyHeader, keyValue, keyRemove } = value
  if (keyValue && !keyHeader) return undefined
  // A key was given for one place: another is not sent it unless it is typed again.
  const known = feed?.keySealed && isSamePlace(feed.address, address) ? feed.keySealed : undefined
  if (keyHeader && !keyValue && !keyRemove && !known) return undefined
  const { outgoing } = c.var.house
  const kept = known && keyHeader && !keyValue && !keyRemove
  const key =
    keyHeader && keyValue && !keyRemove
      ? { header: keyHeader, sealed: outgoing.seal(keyValue) }
      : kept
        ? { header: keyHeader, sealed: known }
        : keyRemove || !keyHeader
          ? null
          : undefined
  return {
    ...{ name, address, tongue, rhythm },
    kinds: kinds.length > 0 ? kinds : null,
    provinces: provinces.length > 0 ? provinces : null,
    ...(key !== undefined && { key }),
  }
}

const isSamePlace = (a: string, b: string) => servicesAddress(a)?.origin === servicesAddress(b)?.origin

const formOf = (feed: Feed) =>
  emptyForm({
    ...{ name: feed.name, address: feed.address, tongue: feed.tongue, rhythm: feed.rhythm },
    kinds: feed.kinds ?? [],
    provinces: feed.provinces ?? [],
    keyHeader: feed.keyHeader ?? '',
  })

/** Other directories that are asked for their services. */
export const feedRoutes = new Hono<AppEnv>()
  .get('/', may(importing), async c =>
    c.html(<FeedsPage view={c.var.view} slug={slugOf(c)} feeds={await listFeeds(c.var.db)} />),
  )
  .post('/', may(importing), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, feedSchema)
    if (!read.ok) return formPage(c, read.form, 422)
    const facts = factsOf(c, read.value)
    if (!facts) return formPage(c, refuse(c, read.values, 'keyValue', words.keyBoth), 422)
    const id = await addFeed(db, actor, facts, now)
    await tryFeed(db, id, now)
    return redirectSaying(c, feedPath(slugOf(c), id), view.t(words.added, { name: facts.name }))
  })
  .get('/new', may(importing), c => formPage(c, emptyForm(blank), 200))
  .get('/:id', may(importing), async c => c.html(<FeedPage {...(await shown(c))} />))
  .get('/:id/state', may(importing), async c => c.html(<FeedState {...(await shown(c))} />))
  .get('/:id/change', may(importing), async c => {
    const feed = await feedOf(c)
    return formPage(c, formOf(feed), 200, feed)
  })
  .post('/:id/change', may(importing), async c => {
    const { db, actor, now, view } = c.var
    const feed = await feedOf(c)
    const read = await readForm(c, feedSchema)
    if (!read.ok) return formPage(c, read.form, 422, feed)
    const facts = factsOf(c, read.value, feed)
    if (!facts) return formPage(c, refuse(c, read.values, 'keyValue', words.keyBoth), 422, feed)
    if (!(await changeFeed(db, actor, feed.id, read.value.version ?? 0, facts, now)))
      return formPage(c, { values: read.values, errors: {} }, 409, feed, true)
    return redirectSaying(c, feedPath(slugOf(c), feed.id), view.t(words.saved))
  })
  .post('/:id/runs', may(importing), async c => {
    const { db, actor, now, view } = c.var
    const feed = await feedOf(c)
    const run = await beginRun(db, actor, feed.id, now)
    return redirectSaying(c, feedPath(slugOf(c), feed.id), view.t(run ? words.begun : words.already))
  })
  .post('/:id/trial', may(importing), async c => {
    const feed = await feedOf(c)
    await tryFeed(c.var.db, feed.id, c.var.now)
    return c.redirect(feedPath(slugOf(c), feed.id), 303)
  })
  .post('/:id/seen', may(importing), async c => {
    const feed = await feedOf(c)
    const [run] = await runsOf(c.var.db, feed.id, 1)
    if (run) await markRunSeen(c.var.db, run.id, c.var.now)
    return c.redirect(feedPath(slugOf(c), feed.id), 303)
  })
  .post('/:id/ending', may(importing), async c => {
    const { db, actor, now, view } = c.var
    const feed = await feedOf(c)
    await endFeed(db, actor, feed.id, now)
    return redirectSaying(c, feedsPath(slugOf(c)), view.t(words.ended, { name: feed.name }))
  })
