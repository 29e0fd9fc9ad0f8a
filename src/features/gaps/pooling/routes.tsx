import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { listCommunities } from '#features/partnership/index.ts'
import { listOrganisations } from '#features/people/index.ts'
import { csvFile } from '#platform/csv.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import type { View } from '#platform/http/view.ts'
import { textIn } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { addEntry, endEntry, renewEntry, showSaved } from './commands/entries.ts'
import { askForAnswer, inviteToShare } from './commands/letters.ts'
import { answerMatch, proposeMatch, recordUse, withdrawMatch } from './commands/matching.ts'
import { isCurrent, type Way, ways } from './entry.ts'
import { answerForm, entryForm, timesOf, useForm, wishForm } from './forms.ts'
import { stateOf } from './match-state.ts'
import { BoardPage } from './pages/board.tsx'
import { EntryPage, NewEntryPage } from './pages/entry.tsx'
import { MatchPage } from './pages/match.tsx'
import { SharingInBrief } from './pages/on-organisation.tsx'
import { SavedPage } from './pages/saved.tsx'
import { entryPath, matchPath, poolPath } from './paths.ts'
import {
  entriesOf,
  findEntry,
  findMatch,
  fittingOn,
  isShown,
  listBoard,
  listMatches,
  usesSaid,
} from './queries.ts'
import { byQuarter, inAll } from './saved.ts'
import { words } from './staff-words.ts'
import { entryWords } from './words.ts'

const slugOf = (c: AppContext): string => found(c.var.view.partnership).slug
const todayOf = (c: AppContext) => dayIn(c.var.view.zone, c.var.now)

async function boardPage(c: AppContext, form: FormState) {
  const { db, view } = c.var
  return (
    <BoardPage
      view={view}
      slug={slugOf(c)}
      board={await listBoard(db, todayOf(c))}
      matches={await listMatches(db)}
      quarters={byQuarter(await usesSaid(db))}
      organisations={await listOrganisations(db)}
      shown={await isShown(db)}
      form={form}
    />
  )
}

async function newPage(c: AppContext, way: Way, form: FormState) {
  const { db, view } = c.var
  const organisations = await listOrganisations(db)
  const communities = await listCommunities(db)
  return <NewEntryPage view={view} slug={slugOf(c)} {...{ way, form, organisations, communities }} />
}

async function entryPage(c: AppContext, id: string, form: FormState) {
  const { db, view } = c.var
  const entry = found(await findEntry(db, id))
  const fitting = fittingOn(await listBoard(db, todayOf(c)), entry)
  const matches = (await listMatches(db)).filter(({ offerId, askId }) => offerId === id || askId === id)
  const organisations = await listOrganisations(db)
  return <EntryPage view={view} slug={slugOf(c)} {...{ entry, fitting, matches, organisations, form }} />
}

async function matchPage(c: AppContext, id: string, form: FormState) {
  const match = found(await findMatch(c.var.db, id))
  return <MatchPage view={c.var.view} slug={slugOf(c)} match={match} form={form} />
}

const invitationForm = z.object({ organisation: z.string() })
const wayOf = (written: unknown): Way => ways.find(way => way === written) ?? 'offer'
const said = (c: AppContext, path: string, done: boolean, sentence: keyof typeof words) =>
  redirectSaying(c, path, c.var.view.t(done ? words[sentence] : entryWords['not-here']))

const changing = new Hono<AppEnv>()
  .post('/entries', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const read = await readForm(c, entryForm)
    if (!read.ok) return c.html(await newPage(c, wayOf(read.values.way), read.form), 422)
    const { titleEn, titleFr, conditionsEn, conditionsFr, organisation, community, comesToYou, ...what } =
      read.value
    const entry = {
      ...what,
      organisationId: organisation,
      title: textIn({ en: titleEn, fr: titleFr }),
      conditions: textIn({ en: conditionsEn, fr: conditionsFr }),
      communityId: community,
      comesToYou: comesToYou === 'yes',
      times: timesOf(read.value),
    }
    const id = found(await addEntry(db, actor, entry, now))
    return redirectSaying(c, entryPath(slugOf(c), id), view.t(words.added))
  })
  .post('/entries/:id/renewal', may('gaps.decide'), async c => {
    const { actor, db, now } = c.var
    const { id } = found(await findEntry(db, c.req.param('id')))
    return said(c, entryPath(slugOf(c), id), await renewEntry(db, actor, id, now), 'renewed')
  })
  .post('/entries/:id/ending', may('gaps.decide'), async c => {
    const { actor, db, now } = c.var
    const { id } = found(await findEntry(db, c.req.param('id')))
    return said(c, entryPath(slugOf(c), id), await endEntry(db, actor, id, now), 'ended')
  })
  .post('/matches', may('gaps.decide'), async c => {
    const { actor, db, house, now, view } = c.var
    const read = await readForm(c, wishForm)
    const offer = typeof read.values.offer === 'string' ? read.values.offer : ''
    if (!read.ok) return c.html(await entryPage(c, offer, read.form), 422)
    const { on, from, to, weeks, note, organisation = '' } = read.value
    const wish = {
      offerId: offer,
      organisationId: organisation,
      use: { on, from, to, weeks: weeks ?? 1 },
      note,
    }
    const kept = await proposeMatch(db, actor, wish, { origin: house.origin }, now)
    if (!kept.ok) {
      const field = organisation && kept.why !== 'own' ? 'on' : 'organisation'
      return c.html(await entryPage(c, offer, refuse(c, read.values, field, entryWords[kept.why])), 422)
    }
    const sentence = kept.written ? words.proposed : words.proposedUnwritten
    return redirectSaying(c, matchPath(slugOf(c), kept.id), view.t(sentence))
  })
  .post('/matches/:id/answer', may('gaps.decide'), async c => {
    const { actor, db, house, now, view } = c.var
    const id = c.req.param('id')
    const read = await readForm(c, answerForm)
    if (!read.ok) return c.html(await matchPage(c, id, read.form), 422)
    const kept = await answerMatch(db, actor, id, read.value, { origin: house.origin }, now)
    if (kept.ok) return redirectSaying(c, matchPath(slugOf(c), id), view.t(words.answered))
    return c.html(await matchPage(c, id, refuse(c, read.values, 'form', entryWords[kept.why])), 409)
  })
  .post('/matches/:id/reminder', may('gaps.decide'), async c => {
    const { actor, db, house, now } = c.var
    const match = found(await findMatch(db, c.req.param('id')))
    const waits = stateOf(match) === 'waiting'
    const sent = waits && (await askForAnswer(db, actor, match.id, { origin: house.origin }, now))
    return redirectSaying(
      c,
      matchPath(slugOf(c), match.id),
      c.var.view.t(sent ? words.reminded : waits ? words.nobodyToAsk : entryWords.answered),
    )
  })
  .post('/matches/:id/withdrawal', may('gaps.decide'), async c => {
    const { actor, db, now } = c.var
    const { id } = found(await findMatch(db, c.req.param('id')))
    return said(c, matchPath(slugOf(c), id), await withdrawMatch(db, actor, id, now), 'withdrawn')
  })
  .post('/matches/:id/use', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const id = c.req.param('id')
    const read = await readForm(c, useForm)
    if (!read.ok) return c.html(await matchPage(c, id, read.form), 422)
    const { usedOn, used, spared, note } = read.value
    const use = {
      usedOn,
      usedMinutes: used,
      sparedMinutes: spared,
      ...(note ? { note: { [view.tongue]: note } } : {}),
    }
    const kept = await recordUse(db, actor, id, use, now)
    if (kept.ok) return redirectSaying(c, matchPath(slugOf(c), id), view.t(words.usedKept))
    return c.html(await matchPage(c, id, refuse(c, read.values, 'usedOn', entryWords[kept.why])), 422)
  })
  .post('/invitations', may('gaps.decide'), async c => {
    const { actor, db, house, now, view } = c.var
    const read = await readForm(c, invitationForm)
    if (!read.ok) return c.html(await boardPage(c, read.form), 422)
    if (await inviteToShare(db, actor, read.value.organisation, { origin: house.origin }, now))
      return redirectSaying(c, poolPath(slugOf(c)), view.t(words.sent))
    return c.html(await boardPage(c, refuse(c, read.values, 'organisation', words.nobodyToAsk)), 422)
  })
  .post('/showing', may('gaps.decide'), async c => {
    await showSaved(c.var.db, c.var.actor, true, c.var.now)
    return redirectSaying(c, poolPath(slugOf(c)), c.var.view.t(words.shownNow))
  })
  .post('/hiding', may('gaps.decide'), async c => {
    await showSaved(c.var.db, c.var.actor, false, c.var.now)
    return redirectSaying(c, poolPath(slugOf(c)), c.var.view.t(words.hiddenNow))
  })

const hours = (minutes: number) => Math.round((minutes / 60) * 100) / 100

export const poolRoutes = new Hono<AppEnv>()
  .get('/', may('gaps.see'), async c => c.html(await boardPage(c, emptyForm())))
  .get('/hours.csv', may('gaps.see'), async c => {
    const lines = byQuarter(await usesSaid(c.var.db)).map(quarter => [
      quarter.quarter,
      quarter.uses,
      hours(quarter.usedMinutes),
      hours(quarter.sparedMinutes),
      quarter.unsaid,
    ])
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', 'attachment; filename="hours-saved.csv"')
    return c.body(
      csvFile([['quarter', 'uses', 'hours_used', 'hours_saved_at_least', 'uses_nobody_could_say'], ...lines]),
    )
  })
  .get('/hours.json', may('gaps.see'), async c =>
    c.json({
      quarters: byQuarter(await usesSaid(c.var.db)).map(quarter => ({
        quarter: quarter.quarter,
        uses: quarter.uses,
        hoursUsed: hours(quarter.usedMinutes),
        hoursSavedAtLeast: hours(quarter.sparedMinutes),
        usesNobodyCouldSay: quarter.unsaid,
      })),
    }),
  )
  .get('/hours-saved', may('public'), async c => {
    const { db, view } = c.var
    if (!(await isShown(db))) found(undefined)
    const year = todayOf(c).slice(0, 4)
    const all = (await usesSaid(db)).filter(({ usedOn }) => usedOn.startsWith(year))
    return c.html(<SavedPage view={view} year={year} total={inAll(all)} quarters={byQuarter(all)} />)
  })
  .get('/entries/new', may('gaps.decide'), async c =>
    c.html(await newPage(c, wayOf(c.req.query('way')), emptyForm())),
  )
  .get('/entries/:id', may('gaps.see'), async c => c.html(await entryPage(c, c.req.param('id'), emptyForm())))
  .get('/matches/:id', may('gaps.see'), async c => c.html(await matchPage(c, c.req.param('id'), emptyForm())))
  .route('/', changing)

/** What an organisation offers and looks for, on its page in people. */
export async function sharingOf(
  db: TenantDb,
  view: View,
  organisationId: string,
): Promise<Child | undefined> {
  if (!view.partnership || !view.can('gaps.see')) return undefined
  const today = dayIn(view.zone, view.now)
  const entries = (await entriesOf(db, organisationId)).filter(entry => isCurrent(entry, today))
  return <SharingInBrief view={view} slug={view.partnership.slug} entries={entries} />
}
