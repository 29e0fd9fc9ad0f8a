import { listCommunities } from '#features/partnership/index.ts'
import { findOrganisation } from '#features/people/index.ts'
import type { AppContext } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse, sentValues } from '#platform/http/forms.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { dayIn } from '#platform/time.ts'
import { addEntry, endEntry, renewEntry } from './commands/entries.ts'
import { answerPurpose, sharePurpose, usePurpose } from './commands/letters.ts'
import { answerMatch, proposeMatch, recordUse } from './commands/matching.ts'
import { isCurrent } from './entry.ts'
import { answerForm, ownEntryForm, timesOf, useForm, wishForm } from './forms.ts'
import { AnswerPage, UsePage } from './pages/link.tsx'
import { AskPage, ShareDonePage, SharePage } from './pages/share.tsx'
import { entriesOf, findEntry, findMatch, fittingOn, listBoard, listMatches } from './queries.ts'
import { minutesOfSlots } from './slots.ts'
import { entryWords } from './words.ts'

const todayOf = (c: AppContext) => dayIn(c.var.view.zone, c.var.now)

async function sharePage(c: AppContext, link: OpenLink, form: FormState) {
  const { db, view } = c.var
  const organisation = found(await findOrganisation(db, link.subject))
  const board = await listBoard(db, todayOf(c))
  const own = await entriesOf(db, organisation.id)
  const fitting = new Map(
    own.filter(entry => isCurrent(entry, todayOf(c))).map(entry => [entry.id, fittingOn(board, entry)]),
  )
  const requests = (await listMatches(db)).filter(match => match.organisationId === organisation.id)
  return (
    <SharePage
      view={view}
      link={link}
      form={form}
      organisation={organisation}
      own={own}
      fitting={fitting}
      others={board.filter(entry => entry.organisationId !== organisation.id)}
      requests={requests}
      communities={await listCommunities(db)}
    />
  )
}

async function askPage(
  c: AppContext,
  link: OpenLink,
  asked: { offer: string; ask?: string },
  form: FormState,
) {
  const offer = found(await findEntry(c.var.db, asked.offer))
  if (offer.way !== 'offer' || !isCurrent(offer, todayOf(c))) found(undefined)
  return <AskPage view={c.var.view} link={link} form={form} offer={offer} ask={asked.ask} />
}

/** Adds an entry of this organisation's own. */
async function add(c: AppContext, link: OpenLink) {
  const { actor, db, now, view } = c.var
  const read = await readForm(c, ownEntryForm)
  if (!read.ok) return c.html(await sharePage(c, link, read.form), 422)
  const { title, conditions, community, comesToYou, ...what } = read.value
  const entry = {
    ...what,
    organisationId: link.subject,
    title: { [view.tongue]: title },
    conditions: conditions ? { [view.tongue]: conditions } : {},
    communityId: community,
    comesToYou: comesToYou === 'yes',
    times: timesOf(read.value),
  }
  found(await addEntry(db, actor, entry, now))
  return c.redirect(`${link.path}/done`, 303)
}

/** Asks for somebody else's offer. */
async function ask(c: AppContext, link: OpenLink) {
  const { actor, db, house, now } = c.var
  const read = await readForm(c, wishForm)
  const sent = (name: string) => (typeof read.values[name] === 'string' ? read.values[name] : '')
  const asked = { offer: sent('offer'), ...(sent('ask') ? { ask: sent('ask') } : {}) }
  if (!read.ok) return c.html(await askPage(c, link, asked, read.form), 422)
  const { on, from, to, weeks, note } = read.value
  const wish = {
    offerId: asked.offer,
    organisationId: link.subject,
    askId: asked.ask,
    use: { on, from, to, weeks: weeks ?? 1 },
    note,
  }
  const kept = await proposeMatch(db, actor, wish, { origin: house.origin }, now)
  if (kept.ok) return c.redirect(`${link.path}/done`, 303)
  return c.html(await askPage(c, link, asked, refuse(c, read.values, 'on', entryWords[kept.why])), 422)
}

/** An organisation's own page of the board. */
export const shareLink: LinkPurpose = {
  purpose: sharePurpose,
  // Each request is a letter to somebody.
  times: 12,
  async show(c, link) {
    const offer = c.req.query('offer')
    const asking = c.req.query('ask')
    if (offer)
      return c.html(await askPage(c, link, { offer, ...(asking ? { ask: asking } : {}) }, emptyForm()))
    return c.html(await sharePage(c, link, emptyForm()))
  },
  async act(c, link) {
    const { actor, db, now } = c.var
    const { what, entry } = await sentValues(c)
    const id = typeof entry === 'string' ? entry : ''
    if (what === 'ask') return ask(c, link)
    if (what !== 'renew' && what !== 'end') return add(c, link)
    const change = what === 'renew' ? renewEntry : endEntry
    found((await change(db, actor, id, now, link.subject)) || undefined)
    return c.redirect(`${link.path}/done`, 303)
  },
  async done(c, link) {
    return c.html(<ShareDonePage view={c.var.view} link={link} form={emptyForm()} />)
  },
}

const matchOf = async (c: AppContext, link: OpenLink) => found(await findMatch(c.var.db, link.subject))

/** Yes or no to one match. */
export const matchAnswerLink: LinkPurpose = {
  purpose: answerPurpose,
  async show(c, link) {
    const match = await matchOf(c, link)
    return c.html(<AnswerPage view={c.var.view} link={link} form={emptyForm()} match={match} />)
  },
  async act(c, link) {
    const { actor, db, house, now, view } = c.var
    const read = await readForm(c, answerForm)
    const again = async (form: FormState) => (
      <AnswerPage view={view} link={link} form={form} match={await matchOf(c, link)} />
    )
    if (!read.ok) return c.html(await again(read.form), 422)
    const kept = await answerMatch(db, actor, link.subject, read.value, { origin: house.origin }, now)
    if (kept.ok) return c.redirect(`${link.path}/done`, 303)
    if (kept.why === 'not-here') throw new NotFound()
    return c.html(await again(refuse(c, read.values, 'answer', entryWords[kept.why])), 422)
  },
  async done(c, link) {
    const match = await matchOf(c, link)
    return c.html(<AnswerPage view={c.var.view} link={link} form={emptyForm()} match={match} done />)
  },
}

/** What one use came to, from whoever borrowed it. */
export const useLink: LinkPurpose = {
  purpose: usePurpose,
  async show(c, link) {
    const match = await matchOf(c, link)
    const today = todayOf(c)
    const past = match.slots.filter(({ endsAt }) => endsAt <= c.var.now)
    const last = past.at(-1)
    const form = emptyForm({
      usedOn: last ? dayIn(c.var.view.zone, last.startsAt) : today,
      used: past.length > 0 ? String(minutesOfSlots(past) / 60) : '',
    })
    return c.html(<UsePage view={c.var.view} link={link} form={form} match={match} />)
  },
  async act(c, link) {
    const { actor, db, now, view } = c.var
    const match = await matchOf(c, link)
    const read = await readForm(c, useForm)
    if (!read.ok) return c.html(<UsePage view={view} link={link} form={read.form} match={match} />, 422)
    const { usedOn, used, spared, note } = read.value
    const said = {
      usedOn,
      usedMinutes: used,
      sparedMinutes: spared,
      ...(note ? { note: { [view.tongue]: note } } : {}),
    }
    const kept = await recordUse(db, actor, link.subject, said, now)
    if (kept.ok) return c.redirect(`${link.path}/done`, 303)
    if (kept.why === 'not-here') throw new NotFound()
    const form = refuse(c, read.values, 'usedOn', entryWords[kept.why])
    return c.html(<UsePage view={view} link={link} form={form} match={match} />, 422)
  },
  async done(c, link) {
    const match = await matchOf(c, link)
    return c.html(<UsePage view={c.var.view} link={link} form={emptyForm()} match={match} done />)
  },
}
