import { eq } from 'drizzle-orm'
import { partnershipContact } from '#features/partnership/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { createLink, linksAbout, revokeLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue, type Tongue } from '#platform/text.ts'
import { writeMoment } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { findGroup } from '../../queries.ts'
import { invitationEntry } from '../calendar.ts'
import { InvitationLetter, type LetterNews, subjectOf } from '../emails.tsx'
import { feedDays, feedPurpose, invitationPurpose } from '../invitation-link.ts'
import { meetingPath } from '../paths.ts'
import { agendaOf, findMeeting, type Invited, invitedTo } from '../queries.ts'
import { invitations } from '../tables.ts'

// The letter and the page it leads to are written in these.
const written: readonly Tongue[] = ['en', 'fr', 'ar']

/** The link opens until a week after the meeting, however far away that is. */
const linkDaysFor = (startsAt: Date, now: Date): number =>
  Math.max(7, Math.ceil((startsAt.getTime() - now.getTime()) / 86_400_000) + 7)

/**
 * Writes to everybody who was called, or to `only` some of them: the letter with its calendar entry and a fresh link to
 * answer by (an older one stops working). Whoever has no address is left out. Returns how many letters were queued.
 */
export async function tellInvited(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  how: { origin: string; news: LetterNews; only?: (one: Invited) => boolean },
  now: Date,
): Promise<number> {
  const meeting = await findMeeting(db, meetingId)
  const group = meeting && (await findGroup(db, meeting.groupId))
  if (!meeting || !group) return 0
  const { name: partnership, slug, timeZone } = await ownPartnership(db)
  const contact = await partnershipContact(db)
  const points = (await agendaOf(db, meetingId)).filter(({ standing }) => standing === null)
  const fed = new Set(
    how.news === 'called'
      ? (await linksAbout(db, feedPurpose, group.id)).map(({ recipientEmail }) => recipientEmail)
      : [],
  )
  let told = 0
  for (const one of await invitedTo(db, meetingId)) {
    if (!one.email || !one.person || (how.only && !how.only(one))) continue
    const tongue = one.tongue && written.includes(one.tongue) ? one.tongue : 'en'
    if (one.linkId) await revokeLink(db, one.linkId, now)
    const link =
      how.news === 'cancelled' || how.news === 'withdrawn'
        ? undefined
        : await createLink(
            db,
            {
              purpose: invitationPurpose,
              subject: one.id,
              recipient: { name: one.person, email: one.email },
              sentBy: actor.name,
              days: linkDaysFor(meeting.startsAt, now),
              uses: 'many',
              origin: how.origin,
              tongue,
            },
            now,
          )
    const feed =
      how.news === 'called' && one.role !== 'guest' && !fed.has(one.email)
        ? await createLink(
            db,
            {
              purpose: feedPurpose,
              subject: group.id,
              recipient: { name: one.person, email: one.email },
              sentBy: actor.name,
              days: feedDays,
              uses: 'many',
              origin: how.origin,
              tongue,
            },
            now,
          )
        : undefined
    const letter = {
      t: speechIn(tongue),
      news: how.news,
      name: one.person,
      title: inTongue(meeting.title, tongue).text,
      group: inTongue(group.name, tongue).text,
      partnership: inTongue(partnership, tongue).text,
      when: writeMoment(meeting.startsAt, timeZone, tongue),
      place: meeting.place ?? undefined,
      online: meeting.online ?? undefined,
      because: how.news === 'cancelled' ? (meeting.cancelledWhy ?? undefined) : undefined,
      points: !link ? [] : points.map(({ title }) => inTongue(title, tongue).text),
      sender: actor.name,
      url: link?.url,
      feed: feed?.url,
    }
    const calendar = invitationEntry(
      {
        ...meeting,
        title: `${letter.title} · ${letter.group}`,
        cancelled: !link,
        url: how.origin + meetingPath(slug, meeting.groupId, meeting.id),
      },
      {
        organiser: {
          name: letter.partnership,
          email: contact?.email ?? `no-reply@${new URL(how.origin).hostname}`,
        },
        guest: { name: one.person, email: one.email, reply: one.reply },
        origin: how.origin,
      },
    )
    await sendMail(
      db,
      {
        to: { name: one.person, email: one.email },
        tongue,
        subject: subjectOf(letter),
        body: InvitationLetter(letter),
        calendar,
        about: meetingId,
      },
      now,
    )
    await db
      .update(invitations)
      .set({
        ...(link ? { linkId: link.id } : {}),
        toldSequence: meeting.sequence,
        ...(how.news === 'reminder' ? { remindedAt: now } : {}),
      })
      .where(eq(invitations.id, one.id))
    told++
  }
  await record(db, actor, now, 'meeting.told', { subject: meetingId, detail: { news: how.news, told } })
  return told
}
