import type { AppContext } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse, sentValues } from '#platform/http/forms.ts'
import { found } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { dayIn } from '#platform/time.ts'
import { sentTo } from '#platform/ui/signed-page.tsx'
import { answerSchema } from './forms.ts'
import { takeAnswer } from './keeping/commands/take-answer.ts'
import { confirmPurpose, listingsPurpose } from './keeping/link-purposes.ts'
import { ConfirmPage } from './keeping/pages/confirm.tsx'
import { DonePage, LetterPage, reachOfListing } from './keeping/pages/letter.tsx'
import { findLetter, type LetterSeen } from './keeping/queries/asked.ts'
import { notTheirs } from './keeping/queries/not-theirs.ts'
import { words } from './keeping/words/link.ts'
import { readTypedContent, typedFrom } from './listing-form.ts'
import { findListing, type Listing } from './queries/one.ts'
import { refuseTyped } from './routes/refuse-typed.ts'

interface OneAsked {
  listing: Listing
  action: string
  back?: { href: string; label: string }
}

async function showOne(
  c: AppContext,
  link: OpenLink,
  one: OneAsked,
  form?: FormState,
  status: 409 | 422 = 422,
) {
  const { db, view } = c.var
  const { id } = one.listing.service
  const reach = reachOfListing(one.listing)
  const page = (
    <ConfirmPage
      view={view}
      {...one}
      link={link}
      reach={reach}
      disputed={(await notTheirs(db, [id])).has(id)}
      form={form ?? emptyForm(typedFrom(one.listing.service.listing, reach, view.tongue))}
    />
  )
  return c.html(page, form ? status : 200)
}

/** Takes what was sent about one listing; undefined when it is taken, the page again when it cannot be read. */
async function answerOne(c: AppContext, link: OpenLink, one: OneAsked): Promise<Response | undefined> {
  const { db, view, now, actor } = c.var
  const { service } = one.listing
  const reach = reachOfListing(one.listing)
  const shown = typedFrom(service.listing, reach, view.tongue)
  const read = await readForm(c, answerSchema, shown)
  if (!read.ok) return showOne(c, link, one, read.form)
  const { answer, note, version } = read.value
  const typed = readTypedContent(service.listing, reach, read.value, view.tongue, dayIn(view.zone, now))
  const said = note ?? view.t(words.notOursSaid)
  if (!typed.ok) return showOne(c, link, one, refuseTyped(c, read.values, typed))
  const fields = answer === 'reopened' ? { ...typed.fields, state: 'active' as const } : typed.fields
  const taken = { answer: answer === 'reopened' ? ('changed' as const) : answer, fields, note: said, version }
  if (await takeAnswer(db, actor, service, taken, 'provider', now)) return undefined
  const listing = found(await findListing(db, service.id, now))
  const form = refuse(c, read.values, 'form', words.changedMeanwhile)
  return showOne(c, link, { ...one, listing }, form, 409)
}

async function donePage(c: AppContext, link: OpenLink, listings: readonly Listing[], left: number) {
  const ids = listings.map(({ service }) => service.id)
  const disputed = await notTheirs(c.var.db, ids)
  return <DonePage view={c.var.view} link={link} listings={listings} disputed={disputed} left={left} />
}

/** A provider confirms, corrects or ends one listing, without an account. */
export const confirmLink: LinkPurpose = {
  purpose: confirmPurpose,
  async show(c, link) {
    return showOne(c, link, {
      listing: found(await findListing(c.var.db, link.subject, c.var.now)),
      action: sentTo({ view: c.var.view, link }),
    })
  },
  async act(c, link) {
    const listing = found(await findListing(c.var.db, link.subject, c.var.now))
    const again = await answerOne(c, link, { listing, action: sentTo({ view: c.var.view, link }) })
    return again ?? c.redirect(`${link.path}/done`, 303)
  },
  async done(c, link) {
    const listing = found(await findListing(c.var.db, link.subject, c.var.now))
    return c.html(await donePage(c, link, [listing], 0))
  },
}

const letterOf = async (c: AppContext, link: OpenLink) =>
  found(await findLetter(c.var.db, link.subject, c.var.now))

/** The one listing of a letter that is asked for, or its only one. */
function oneOf(c: AppContext, link: OpenLink, { listings }: LetterSeen): OneAsked | undefined {
  const chosen = c.req.query('listing')
  const [only] = listings.length === 1 ? listings : []
  const one = chosen ? listings.find(({ listing }) => listing.service.id === chosen) : only
  if (!one) return undefined
  const lang = c.var.view.tongue
  const query = new URLSearchParams({ lang, listing: one.listing.service.id })
  return {
    listing: one.listing,
    action: `${link.path}?${query}`,
    ...(!only && { back: { href: `${link.path}?lang=${lang}`, label: c.var.view.t(words.backToAll) } }),
  }
}

/**
 * One press for all that was not answered yet. A listing that somebody changed since the page was opened, or that the
 * page did not show, is left for them to look at.
 */
async function confirmRest(
  c: AppContext,
  seen: LetterSeen,
  sent: string | string[] | undefined,
): Promise<void> {
  const { db, actor, now } = c.var
  const versions = new Map([sent ?? []].flat().map(each => [each.slice(0, 36), Number(each.slice(37))]))
  for (const { listing, answer } of seen.listings) {
    const { service } = listing
    if (answer || service.state === 'defunct') continue
    const version = versions.get(service.id)
    if (version === undefined) continue
    const right = { answer: 'right' as const, fields: service.listing, note: '', version }
    await takeAnswer(db, actor, service, right, 'provider', now)
  }
}

/** The link of a letter: all listings of one provider. */
export const listingsLink: LinkPurpose = {
  purpose: listingsPurpose,
  async show(c, link) {
    const seen = await letterOf(c, link)
    const one = oneOf(c, link, seen)
    return one ? showOne(c, link, one) : c.html(<LetterPage view={c.var.view} link={link} seen={seen} />)
  },
  async act(c, link) {
    const seen = await letterOf(c, link)
    const { seen: sent } = await sentValues(c)
    const one = sent ? undefined : oneOf(c, link, seen)
    // What they spoke of has left the letter: their answer is not taken for the others.
    if (!one && c.req.query('listing'))
      return c.html(<LetterPage view={c.var.view} link={link} seen={seen} moved />, 409)
    const again = one && (await answerOne(c, link, one))
    if (again) return again
    if (!one) await confirmRest(c, seen, sent)
    return c.redirect(`${link.path}/done`, 303)
  },
  async done(c, link) {
    const { listings } = await letterOf(c, link)
    const answered = listings.filter(({ answer }) => answer).map(({ listing }) => listing)
    return c.html(await donePage(c, link, answered, listings.length - answered.length))
  },
}
