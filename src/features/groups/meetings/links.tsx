import { findAttachment, serveAttachment } from '#platform/files/attachments.ts'
import type { AppContext } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse, sentValues } from '#platform/http/forms.ts'
import { found } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { findGroup } from '../queries.ts'
import { feedOf } from './calendar.ts'
import { pullPoint } from './commands/agenda.ts'
import { answerInvitation } from './commands/calling.ts'
import { propose } from './commands/proposals.ts'
import { proposeSchema, pullSchema, replySchema } from './forms.ts'
import { feedPurpose, invitationPurpose } from './invitation-link.ts'
import { InvitedDonePage, InvitedPage } from './pages/invited.tsx'
import { meetingPath } from './paths.ts'
import {
  agendaOf,
  findInvitation,
  findMeeting,
  findPaper,
  meetingsOfGroup,
  rulesOf,
  seatedEmails,
} from './queries.ts'
import { words } from './words.ts'

async function propsOf(c: AppContext, link: OpenLink, form?: FormState) {
  const { db, view } = c.var
  const invitation = found(await findInvitation(db, link.subject))
  const meeting = found(await findMeeting(db, invitation.meetingId))
  const group = found(await findGroup(db, meeting.groupId))
  const values = {
    reply: invitation.reply ?? '',
    alternateName: invitation.alternateName ?? '',
    alternateEmail: invitation.alternateEmail ?? '',
    needs: invitation.needs ?? '',
    word: invitation.word ?? '',
  }
  return {
    view,
    link,
    meeting,
    group: group.name,
    invitation,
    points: await agendaOf(db, meeting.id),
    alternates: (await rulesOf(db, meeting)).alternates,
    form: form ?? emptyForm(values),
  }
}

const again = async (c: AppContext, link: OpenLink, form: FormState) =>
  c.html(<InvitedPage {...(await propsOf(c, link, form))} />, 422)

async function takeReply(c: AppContext, link: OpenLink): Promise<Response> {
  const { db, actor, now } = c.var
  const read = await readForm(c, replySchema)
  if (!read.ok) return again(c, link, read.form)
  const outcome = await answerInvitation(db, actor, link.subject, read.value, now)
  if (outcome.ok) return c.redirect(`${link.path}/done`, 303)
  if (outcome.why === 'not-here') found(undefined)
  if (outcome.why === 'over') return again(c, link, refuse(c, read.values, 'reply', words.overNow))
  return again(c, link, refuse(c, read.values, 'alternateName', words.askAlternateMissing))
}

async function takeProposal(c: AppContext, link: OpenLink): Promise<Response> {
  const { db, actor, now, view } = c.var
  const read = await readForm(c, proposeSchema)
  if (!read.ok) return again(c, link, refuse(c, read.values, 'words', words.proposeEmpty))
  const invitation = found(await findInvitation(db, link.subject))
  const { meetingId, personId } = invitation
  const proposal = { meetingId, personId, words: read.value.words, tongue: view.tongue }
  const outcome = await propose(db, actor, proposal, now)
  if (!outcome.ok) return again(c, link, refuse(c, read.values, 'words', words.overNow))
  return c.redirect(`${link.path}/done?proposed`, 303)
}

async function takePull(c: AppContext, link: OpenLink): Promise<Response> {
  const { db, actor, now } = c.var
  const invitation = found(await findInvitation(db, link.subject))
  const read = await readForm(c, pullSchema)
  const points = await agendaOf(db, invitation.meetingId)
  if (read.ok && points.some(({ id }) => id === read.value.point))
    await pullPoint(db, actor, read.value.point, now)
  return c.redirect(link.path, 303)
}

/** The link in an invitation: answer, read the agenda and its papers, propose a point, pull one from the consent agenda. */
export const invitationLink: LinkPurpose = {
  purpose: invitationPurpose,
  async show(c, link) {
    const wanted = c.req.query('paper')
    if (!wanted) return c.html(<InvitedPage {...(await propsOf(c, link))} />)
    const { db, files } = c.var
    const invitation = found(await findInvitation(db, link.subject))
    const one = found(await findPaper(db, wanted))
    if (one.point.meetingId !== invitation.meetingId) found(undefined)
    return found(await serveAttachment(files, found(await findAttachment(db, one.paper.attachmentId))))
  },
  async act(c, link) {
    const { part } = await sentValues(c)
    if (part === 'propose') return takeProposal(c, link)
    if (part === 'pull') return takePull(c, link)
    return takeReply(c, link)
  },
  async done(c, link) {
    const invitation = found(await findInvitation(c.var.db, link.subject))
    return c.html(<InvitedDonePage view={c.var.view} link={link} invitation={invitation} />)
  },
}

/** A seat holder's own feed of a group's meetings; whoever gave up the seat sees those for everyone. */
export const feedLink: LinkPurpose = {
  purpose: feedPurpose,
  async show(c, link) {
    const { db, view } = c.var
    const group = found(await findGroup(db, link.subject))
    const name = inTongue(group.name, view.tongue).text
    const seated = await seatedEmails(db, group.id, dayIn(view.zone, c.var.now))
    const rows = (await meetingsOfGroup(db, group.id)).filter(
      ({ shownTo }) => shownTo === 'everyone' || seated.has(link.recipientEmail),
    )
    const entries = rows.map(row => ({
      ...row,
      title: `${inTongue(row.title, view.tongue).text} · ${name}`,
      cancelled: row.cancelledAt !== null,
      url: view.origin + meetingPath(view.partnership?.slug ?? '', group.id, row.id),
    }))
    return c.body(feedOf(name, entries, view.origin), 200, { 'Content-Type': 'text/calendar; charset=utf-8' })
  },
  act: async (c, link) => c.redirect(link.path, 303),
  done: async (c, link) => c.redirect(link.path, 303),
}
