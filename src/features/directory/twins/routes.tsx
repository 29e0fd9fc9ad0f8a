import { Hono } from 'hono'
import { findMerger } from '#features/people/index.ts'
import { communityNames } from '#platform/db/communities.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, refuse, sentValues } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { slugOf } from '../routes/asked.ts'
import { decideTwins, reopenTwins } from './commands/decide.ts'
import { askToLook, lastRun } from './commands/look.ts'
import { mergeTwins, nameOf, undoSameness } from './commands/merge.ts'
import { tableWords, wordFor } from './named-words.ts'
import { BulkPage } from './pages/bulk.tsx'
import { CasePage, collisionSentences } from './pages/case.tsx'
import { DecidedPage } from './pages/decided.tsx'
import { BandPage, RunState, TwinsPage } from './pages/list.tsx'
import { MergerPage } from './pages/merger.tsx'
import { fieldName } from './pages/sides.tsx'
import { decidedPath, mergerPath, pairPath, twinsPath } from './paths.ts'
import {
  countWaiting,
  findCase,
  findPair,
  lastMergers,
  listNames,
  namesOf,
  offeredBy,
  sameGroups,
  type TwinCase,
  toldApart,
} from './queries/cases.ts'
import { seenGroups, showBand, showCase, showMerger, suggestedFor } from './queries/show.ts'
import { isTwinKind, type TwinKind, twinKinds } from './twin.ts'
import { nameIn } from './values.ts'
import { twinWords } from './words.ts'

const editing = 'directory.edit'
const atFirst = 10
const perPage = 50
const mostAtOnce = 100
const longest = 1_000

const kindIn = (c: AppContext): TwinKind => {
  const kind = c.req.param('kind')
  return found(isTwinKind(kind) ? kind : undefined)
}

const caseIn = async (c: AppContext): Promise<TwinCase> =>
  found(await findCase(c.var.db, c.req.param('id') ?? ''))

async function casePage(c: AppContext, form: FormState, status: 200 | 409 | 422, conflict?: string) {
  const { db, view } = c.var
  const twins = await caseIn(c)
  return c.html(
    <CasePage
      {...{ view, twins, form, conflict }}
      {...(await showCase(db, twins))}
      slug={slugOf(c)}
      lists={await listNames(db)}
      communities={new Map((await communityNames(db)).map(({ id, name }) => [id, name]))}
      offeredBy={
        await offeredBy(
          db,
          twins.kind,
          twins.variants.map(variant => variant.id),
        )
      }
    />,
    status,
  )
}

async function bulkPage(c: AppContext, changed: boolean) {
  const { db, view } = c.var
  const kind = kindIn(c)
  const groups = (await sameGroups(db, kind)).filter(group => !group.later).slice(0, mostAtOnce)
  const shown = await showBand(db, kind, 'same', { page: 1, take: groups.length })
  return c.html(
    <BulkPage
      {...{ view, changed }}
      slug={slugOf(c)}
      shown={{ ...shown, count: groups.length }}
      seen={seenGroups(groups)}
    />,
    changed ? 409 : 200,
  )
}

async function mergerPage(c: AppContext, status: 200 | 409 | 422, refused?: string) {
  const { db, view } = c.var
  const merger = found(await findMerger(db, c.req.param('id') ?? ''))
  return c.html(
    <MergerPage
      {...{ view, merger, refused }}
      {...(await showMerger(db, merger))}
      slug={slugOf(c)}
      lists={await listNames(db)}
    />,
    status,
  )
}

const one = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''

/** Looking for what is written twice, deciding it, and taking it back. */
export const twinsRoutes = new Hono<AppEnv>()
  .get('/', may(editing), async c => {
    const { db, view } = c.var
    const waiting = await countWaiting(db)
    const shown = []
    for (const { kind, perhaps, later } of waiting) {
      shown.push(await showBand(db, kind, 'same', { page: 1, take: atFirst }))
      shown.push(await showBand(db, kind, 'perhaps', { page: 1, take: atFirst, count: perhaps + later }))
    }
    return c.html(<TwinsPage {...{ view, waiting, shown }} slug={slugOf(c)} run={await lastRun(db)} />)
  })
  .get('/progress', may(editing), async c =>
    c.html(<RunState view={c.var.view} slug={slugOf(c)} run={await lastRun(c.var.db)} />),
  )
  .post('/runs', may(editing), async c => {
    await askToLook(c.var.db, c.var.actor, c.var.now)
    return redirectSaying(c, twinsPath(slugOf(c)), c.var.view.t(twinWords.asked))
  })
  .get('/decided', may(editing), async c => {
    const { db, view } = c.var
    const apart = await toldApart(db)
    const names = new Map<string, Record<string, string>>()
    for (const kind of twinKinds) {
      const ids = apart.filter(pair => pair.kind === kind).flatMap(pair => [pair.aId, pair.bId])
      for (const [id, name] of await namesOf(db, kind, ids)) names.set(id, name as Record<string, string>)
    }
    return c.html(
      <DecidedPage {...{ view, apart, names }} slug={slugOf(c)} mergers={await lastMergers(db)} />,
    )
  })
  .get('/mergers/:id', may(editing), c => mergerPage(c, 200))
  .post('/mergers/:id/undoing', may(editing), async c => {
    const { db, actor, now, view } = c.var
    const { t } = view
    const merger = found(await findMerger(db, c.req.param('id')))
    const undone = await undoSameness(db, actor, merger.id, now)
    if (undone.ok) return redirectSaying(c, mergerPath(slugOf(c), merger.id), t(twinWords.undoDone))
    if (undone.why === 'undone-already') return mergerPage(c, 409, t(twinWords.undoneAlready))
    if (undone.why === 'list-coming-in') return mergerPage(c, 409, t(twinWords.listComing))
    if (undone.why === 'changed-since') {
      const fields = undone.fields.map(field => fieldName(field, view)).join(', ')
      return mergerPage(c, 422, t(twinWords.undoChanged, { fields }))
    }
    if (undone.why === 'in-the-way') {
      const what = t(wordFor(tableWords, undone.ofTable, tableWords.other))
      return mergerPage(c, 422, t(twinWords.undoInTheWay, { what }))
    }
    return mergerPage(c, 422, t(twinWords.undoMergedSince))
  })
  .get('/pairs/:id', may(editing), c => casePage(c, emptyForm(), 200))
  .post('/pairs/:id/merger', may(editing), async c => {
    const { db, actor, now, view } = c.var
    const { t } = view
    const slug = slugOf(c)
    const values = await sentValues(c)
    const { id } = found(await findPair(db, c.req.param('id')))
    const twins = await findCase(db, id)
    if (!twins) return redirectSaying(c, twinsPath(slug), t(twinWords.goneMeanwhile))
    if (one(values.seen) !== twins.seen)
      return casePage(c, emptyForm(values), 409, t(twinWords.changedMeanwhile))
    const taking = twins.variants.filter(variant => [values.with ?? []].flat().includes(variant.id))
    const keptId = one(values.kept)
    if (taking.flatMap(variant => variant.ids).length < 2)
      return casePage(c, refuse(c, values, 'with', twinWords.chooseTwo), 422)
    if (!taking.some(({ id }) => id === keptId))
      return casePage(c, refuse(c, values, 'kept', twinWords.keptNotAmong), 422)
    if (one(values.because).length > longest)
      return casePage(c, refuse(c, values, 'because', twinWords.tooLong), 422)
    const stays = Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        name.startsWith('stays-') ? [[name.slice('stays-'.length), one(value)]] : [],
      ),
    )
    const goneIds = taking.flatMap(variant => variant.ids).filter(id => id !== keptId)
    const sameness = { kind: twins.kind, keptId, goneIds, stays, because: one(values.because) }
    const name = nameIn(await nameOf(db, twins.kind, keptId), view)
    const merged = await mergeTwins(db, actor, sameness, now)
    if (merged.ok)
      return redirectSaying(
        c,
        mergerPath(slug, merged.id),
        t(twinWords.merged, { count: goneIds.length + 1, name }),
      )
    if (merged.why === 'not-here') return redirectSaying(c, twinsPath(slug), t(twinWords.goneMeanwhile))
    if (merged.why === 'collides') {
      const form = emptyForm(values)
      form.errors.form = collisionSentences(view, merged.collisions).join(' ')
      return casePage(c, form, 422)
    }
    const conflict = merged.why === 'list-coming-in' ? twinWords.listComing : twinWords.changedMeanwhile
    return casePage(c, emptyForm(values), 409, t(conflict))
  })
  .post('/pairs/:id/difference', may(editing), async c => {
    const { db, actor, now, view } = c.var
    const values = await sentValues(c)
    const twins = await caseIn(c)
    const because = one(values.because)
    if (because.length > longest) return casePage(c, refuse(c, values, 'because', twinWords.tooLong), 422)
    const ids = twins.variants.flatMap(variant => variant.ids)
    await decideTwins(db, actor, twins.pair.id, { ids, decision: 'different', because }, now)
    return redirectSaying(c, twinsPath(slugOf(c)), view.t(twinWords.toldApart))
  })
  .post('/pairs/:id/postponement', may(editing), async c => {
    const { db, actor, now, view } = c.var
    const twins = await caseIn(c)
    const ids = twins.variants.flatMap(variant => variant.ids)
    await decideTwins(db, actor, twins.pair.id, { ids, decision: 'later' }, now)
    return redirectSaying(c, twinsPath(slugOf(c)), view.t(twinWords.isPutOff))
  })
  .post('/pairs/:id/reopening', may(editing), async c => {
    const { db, actor, now, view } = c.var
    const { id } = found(await findPair(db, c.req.param('id')))
    const twins = await findCase(db, id)
    if (!twins) return redirectSaying(c, decidedPath(slugOf(c)), view.t(twinWords.goneMeanwhile))
    await reopenTwins(db, actor, twins.pair.id, now)
    return redirectSaying(c, pairPath(slugOf(c), twins.pair.id), view.t(twinWords.reopened))
  })
  .get('/:kind/mergers', may(editing), c => bulkPage(c, false))
  .post('/:kind/mergers', may(editing), async c => {
    const { db, actor, now, view } = c.var
    const kind = kindIn(c)
    const values = await sentValues(c)
    const groups = (await sameGroups(db, kind)).filter(group => !group.later).slice(0, mostAtOnce)
    if (one(values.seen) !== seenGroups(groups)) return bulkPage(c, true)
    let merged = 0
    for (const { pairId } of groups) {
      const sameness = await suggestedFor(db, pairId)
      if (sameness && (await mergeTwins(db, actor, sameness, now)).ok) merged += 1
    }
    const left = groups.length - merged
    return redirectSaying(c, twinsPath(slugOf(c)), view.t(twinWords.bulkDone, { merged, left }))
  })
  .get('/:kind', may(editing), async c => {
    const { db, view } = c.var
    const kind = kindIn(c)
    const band = c.req.query('band') === 'perhaps' ? 'perhaps' : 'same'
    const asked = c.req.query('page') ?? ''
    const page = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
    const waiting = (await countWaiting(db)).find(each => each.kind === kind)
    const count = (waiting?.perhaps ?? 0) + (waiting?.later ?? 0)
    const shown = await showBand(db, kind, band, { page, take: perPage, count })
    return c.html(<BandPage view={view} slug={slugOf(c)} shown={shown} />)
  })
