import { and, asc, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { meetings } from '../meetings/tables.ts'
import { groups } from '../tables.ts'
import {
  type BlockRow,
  type CorrectionRow,
  type MinutesRow,
  minuteBlocks,
  minuteCorrections,
  minuteKeepers,
  minuteSavings,
  minutes,
} from './tables.ts'

export async function minutesOf(db: TenantDb, meetingId: string): Promise<MinutesRow | undefined> {
  const [row] = await db.select().from(minutes).where(eq(minutes.meetingId, meetingId))
  return row
}

export const blocksOf = (db: TenantDb, meetingId: string): Promise<BlockRow[]> =>
  db.select().from(minuteBlocks).where(eq(minuteBlocks.meetingId, meetingId))

/** A block as it was saved at one version. */
export async function savingOf(
  db: TenantDb,
  blockId: string,
  version: number,
): Promise<{ text: string; heldBack: string } | undefined> {
  const [row] = await db
    .select({ text: minuteSavings.text, heldBack: minuteSavings.heldBack })
    .from(minuteSavings)
    .where(and(eq(minuteSavings.blockId, blockId), eq(minuteSavings.version, version)))
  return row
}

/** Who else had the page open within the last seconds. */
export const keepersSince = (
  db: TenantDb,
  meetingId: string,
  since: Date,
): Promise<{ who: string; name: string }[]> =>
  db
    .select({ who: minuteKeepers.who, name: minuteKeepers.name })
    .from(minuteKeepers)
    .where(and(eq(minuteKeepers.meetingId, meetingId), gt(minuteKeepers.seenAt, since)))
    .orderBy(asc(minuteKeepers.name))

export const correctionsOf = (db: TenantDb, meetingId: string): Promise<CorrectionRow[]> =>
  db
    .select()
    .from(minuteCorrections)
    .where(eq(minuteCorrections.meetingId, meetingId))
    .orderBy(asc(minuteCorrections.at), asc(minuteCorrections.id))

export interface MeetingMinutes {
  meetingId: string
  groupId: string
  group: TextIn
  title: TextIn
  startsAt: Date
  closedAt: Date | null
  circulatedAt: Date | null
  approvedAt: Date | null
  publishedAt: Date | null
}

const listed = (db: TenantDb) =>
  db
    .select({
      meetingId: meetings.id,
      groupId: meetings.groupId,
      group: groups.name,
      title: meetings.title,
      startsAt: meetings.startsAt,
      closedAt: meetings.closedAt,
      circulatedAt: minutes.circulatedAt,
      approvedAt: minutes.approvedAt,
      publishedAt: minutes.publishedAt,
    })
    .from(meetings)
    .innerJoin(groups, and(eq(groups.partnershipId, meetings.partnershipId), eq(groups.id, meetings.groupId)))
    .leftJoin(
      minutes,
      and(eq(minutes.partnershipId, meetings.partnershipId), eq(minutes.meetingId, meetings.id)),
    )

/** Published minutes, the latest meeting first. */
export const publishedMinutes = (db: TenantDb): Promise<MeetingMinutes[]> =>
  listed(db).where(isNotNull(minutes.publishedAt)).orderBy(desc(meetings.startsAt), desc(meetings.id))

/** Every meeting that was opened, with how far its minutes are. */
export const minutesOfAll = (db: TenantDb): Promise<MeetingMinutes[]> =>
  listed(db).where(isNotNull(meetings.openedAt)).orderBy(desc(meetings.startsAt), desc(meetings.id))

/** Meetings that are over and whose minutes nobody has approved, the longest ago first. */
export const minutesWaiting = (db: TenantDb): Promise<MeetingMinutes[]> =>
  listed(db)
    .where(and(isNotNull(meetings.closedAt), isNull(minutes.approvedAt)))
    .orderBy(asc(meetings.startsAt))

/** Meetings of the group after one, for saying at which its minutes were approved. */
export const laterMeetings = (
  db: TenantDb,
  groupId: string,
  after: Date,
): Promise<{ id: string; title: TextIn; startsAt: Date }[]> =>
  db
    .select({ id: meetings.id, title: meetings.title, startsAt: meetings.startsAt })
    .from(meetings)
    .where(
      and(eq(meetings.groupId, groupId), gt(meetings.startsAt, after), sql`${meetings.cancelledAt} is null`),
    )
    .orderBy(asc(meetings.startsAt))
