import { inArray } from 'drizzle-orm'
import { persons } from '#features/people/index.ts'
import type { Actor } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { createLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue, type Tongue } from '#platform/text.ts'
import { dayIn, writeDay } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { findMeeting } from '../../meetings/queries.ts'
import { seatedAt } from '../../meetings/room-queries.ts'
import { findGroup } from '../../queries.ts'
import { minutesLetter, minutesSubject } from '../emails.tsx'
import { minutesOf } from '../queries.ts'
import { markCirculated } from './keeping.ts'

export const keepingPurpose = 'minutes.keep'
export const readingPurpose = 'minutes.read'

interface Reader {
  name: string
  email: string
  tongue: Tongue
}

const written: readonly Tongue[] = ['en', 'fr', 'ar']

async function write(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  to: Reader,
  what: 'keep' | 'read',
  origin: string,
  now: Date,
): Promise<string | undefined> {
  const meeting = await findMeeting(db, meetingId)
  const group = meeting && (await findGroup(db, meeting.groupId))
  if (!meeting || !group) return undefined
  const { name, timeZone } = await ownPartnership(db)
  const tongue = written.includes(to.tongue) ? to.tongue : 'en'
  const link = await createLink(
    db,
    {
      purpose: what === 'keep' ? keepingPurpose : readingPurpose,
      subject: meetingId,
      recipient: to,
      sentBy: actor.name,
      days: 60,
      uses: 'many',
      origin,
      tongue,
    },
    now,
  )
  const letter = {
    t: speechIn(tongue),
    what,
    name: to.name,
    group: inTongue(group.name, tongue).text,
    day: writeDay(dayIn(timeZone, meeting.startsAt), tongue),
    partnership: inTongue(name, tongue).text,
    sender: actor.name,
    url: link.url,
  }
  await sendMail(
    db,
    { to, tongue, subject: minutesSubject(letter), body: minutesLetter(letter), about: meetingId },
    now,
  )
  return link.url
}

/** Sends a link by which somebody without an account keeps the minutes of one meeting. */
export const inviteSecretary = (
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  to: Reader,
  how: { origin: string },
  now: Date,
): Promise<string | undefined> => write(db, actor, meetingId, to, 'keep', how.origin, now)

/** Hands the draft round to everyone who was there or should have been, with a link to read and correct it. */
export async function circulateMinutes(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  how: { origin: string },
  now: Date,
): Promise<{ ok: true; sent: number } | { ok: false; why: 'not-here' | 'approved' }> {
  const meeting = await findMeeting(db, meetingId)
  if (!meeting) return { ok: false, why: 'not-here' }
  if ((await minutesOf(db, meetingId))?.approvedAt) return { ok: false, why: 'approved' }
  await markCirculated(db, actor, meetingId, now)
  const { attendees } = await seatedAt(db, meeting)
  const ids = attendees.flatMap(({ personId, state }) => (personId && state !== 'guest' ? [personId] : []))
  const readers = ids.length > 0 ? await db.select().from(persons).where(inArray(persons.id, ids)) : []
  let sent = 0
  for (const { name, email, tongue } of readers) {
    if (!email) continue
    await write(db, actor, meetingId, { name, email, tongue }, 'read', how.origin, now)
    sent += 1
  }
  return { ok: true, sent }
}
