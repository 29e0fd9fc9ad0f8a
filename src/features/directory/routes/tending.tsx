import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { settleMistake } from '../commands/mistakes.ts'
import { boardOf, isStale, needs } from '../keeping/board.ts'
import { askToConfirm } from '../keeping/commands/ask.ts'
import { rhythmOf } from '../keeping/queries/asked.ts'
import { type ToAsk, toAsk } from '../keeping/queries/due.ts'
import { keptListings } from '../keeping/queries/kept.ts'
import { lettersAtOnce } from '../keeping/rhythm.ts'
import { boardWords } from '../keeping/words/board.ts'
import { TendPage } from '../pages/tend.tsx'
import { servicePath, tendPath } from '../paths.ts'
import { findListing, openMistakes } from '../queries/one.ts'
import { allLists, contactForService, listImports } from '../queries/tend.ts'
import { staffWords } from '../staff-words.ts'
import { slugOf } from './asked.ts'

const editing = 'directory.edit'

/** What staff do for the list of services. */
export const tendingRoutes = new Hono<AppEnv>()
  .get('/tend', may(editing), async c => {
    const { db, view, now } = c.var
    return c.html(
      <TendPage
        view={view}
        slug={slugOf(c)}
        board={boardOf(await keptListings(db, now), dayIn(view.zone, now))}
        rhythm={await rhythmOf(db)}
        whole={needs.find(need => need === c.req.query('whole'))}
        mistakes={await openMistakes(db)}
        lists={await allLists(db)}
        imports={await listImports(db)}
      />,
    )
  })
  .post('/confirmations', may(editing), async c => {
    const { db, view, now, actor, house } = c.var
    const kept = await keptListings(db, now)
    const { stale } = boardOf(kept, dayIn(view.zone, now)).lines
    const many: ToAsk[] = []
    for (const { organisationId } of stale.slice(0, lettersAtOnce)) {
      const theirs = kept.filter(
        each => each.organisationId === organisationId && isStale(each) && !each.disputed,
      )
      many.push(...(await toAsk(db, theirs, now)))
    }
    const asked = await askToConfirm(db, actor, many, { origin: house.origin, rest: true }, now)
    return redirectSaying(c, tendPath(slugOf(c)), view.t(boardWords.askedMany, asked))
  })
  .post('/mistakes/:mistake/settled', may(editing), async c => {
    const { db, view, now, actor } = c.var
    found((await settleMistake(db, actor, c.req.param('mistake'), now)) || undefined)
    return redirectSaying(c, tendPath(slugOf(c)), view.t(staffWords.settled))
  })
  .post('/:id/confirmation', may(editing), async c => {
    const { db, view, now, actor, house } = c.var
    const { service, organisation, places, spoken } = found(await findListing(db, c.req.param('id'), now))
    const askAt = await contactForService(db, service, organisation, places)
    const back = servicePath(slugOf(c), service.id)
    if (!askAt) return redirectSaying(c, back, view.t(staffWords.noAddress))
    const one = [{ service, organisation, askAt, lastSaid: spoken.lastSaid }]
    const asked = await askToConfirm(db, actor, one, { origin: house.origin, rest: false }, now)
    if (asked.letters === 0) return redirectSaying(c, back, view.t(boardWords.saidNotTheirs))
    const who = inTongue(organisation.name, view.tongue).text
    return redirectSaying(c, back, view.t(staffWords.askedNow, { who, email: askAt.email }))
  })
