import { boolean, date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn, Tongue } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Rules } from '../rules/terms.ts'
import type { AgendaKind, CarriedKind, Standing } from './agenda.ts'
import type { AttendanceState, Reply, ShownTo } from './meeting.ts'
import type { Manner, Outcome, Voice, Working } from './motion.ts'
import type { Pattern } from './pattern.ts'

const instant = () => timestamp({ withTimezone: true })
const day = () => date().$type<PlainDate>()

export const meetingSeries = tenantTable('meeting_series', {
  groupId: uuid().notNull(),
  title: jsonb().$type<TextIn>().notNull(),
  pattern: jsonb().$type<Pattern>().notNull(),
  firstDay: day().notNull(),
  starts: text().notNull(),
  minutes: integer().notNull(),
  place: text(),
  online: text(),
  shownTo: text().$type<ShownTo>().notNull(),
  madeAt: instant().notNull(),
  madeBy: text().notNull(),
  version: integer().notNull().default(1),
  endedOn: day(),
  endedAt: instant(),
  endedBy: text(),
})

export const seriesSkips = tenantTable('series_skips', {
  seriesId: uuid().notNull(),
  day: day().notNull(),
  reason: text(),
  skippedAt: instant().notNull(),
  skippedBy: text().notNull(),
})

export const meetings = tenantTable('meetings', {
  groupId: uuid().notNull(),
  seriesId: uuid(),
  seriesDay: day(),
  title: jsonb().$type<TextIn>().notNull(),
  startsAt: instant().notNull(),
  endsAt: instant().notNull(),
  place: text(),
  online: text(),
  shownTo: text().$type<ShownTo>().notNull(),
  termsId: uuid(),
  termsVersion: integer(),
  rules: jsonb().$type<Rules>(),
  call: integer().$type<1 | 2>().notNull().default(1),
  secondCallAt: instant(),
  secondCalledAt: instant(),
  secondCalledBy: text(),
  agendaPublishedAt: instant(),
  agendaPublishedBy: text(),
  calledAt: instant(),
  calledBy: text(),
  cancelledAt: instant(),
  cancelledBy: text(),
  cancelledWhy: text(),
  openedAt: instant(),
  openedBy: text(),
  closedAt: instant(),
  closedBy: text(),
  sequence: integer().notNull().default(0),
  version: integer().notNull().default(1),
  beat: integer().notNull().default(0),
  madeAt: instant().notNull(),
  madeBy: text().notNull(),
  changedAt: instant().notNull(),
})

export const agendaItems = tenantTable('agenda_items', {
  meetingId: uuid().notNull(),
  place: integer().notNull(),
  title: jsonb().$type<TextIn>().notNull(),
  note: jsonb().$type<TextIn>(),
  minutes: integer(),
  presenter: text(),
  kind: text().$type<AgendaKind>().notNull(),
  consent: boolean().notNull().default(false),
  pulledAt: instant(),
  pulledBy: text(),
  standing: text().$type<Standing>(),
  carriedKind: text().$type<CarriedKind>(),
  carriedFrom: uuid(),
  private: boolean().notNull().default(false),
  version: integer().notNull().default(1),
  addedAt: instant().notNull(),
  addedBy: text().notNull(),
  changedAt: instant().notNull(),
})

export const agendaTurns = tenantTable('agenda_turns', {
  meetingId: uuid().notNull(),
  itemId: uuid().notNull(),
  beganAt: instant().notNull(),
  beganBy: text().notNull(),
  endedAt: instant(),
})

export const agendaPapers = tenantTable('agenda_papers', {
  itemId: uuid().notNull(),
  attachmentId: uuid().notNull(),
  title: text().notNull(),
  addedAt: instant().notNull(),
  addedBy: text().notNull(),
})

export const agendaProposals = tenantTable('agenda_proposals', {
  meetingId: uuid().notNull(),
  personId: uuid(),
  words: text().notNull(),
  tongue: text().$type<Tongue>().notNull(),
  proposedAt: instant().notNull(),
  itemId: uuid(),
  answeredAt: instant(),
  answeredBy: text(),
  answer: text().$type<'taken' | 'not-now'>(),
})

export const invitations = tenantTable('invitations', {
  meetingId: uuid().notNull(),
  personId: uuid(),
  organisationId: uuid(),
  role: text().notNull(),
  invitedAt: instant().notNull(),
  invitedBy: text().notNull(),
  linkId: uuid(),
  toldSequence: integer().notNull().default(0),
  remindedAt: instant(),
  reply: text().$type<Reply>(),
  repliedAt: instant(),
  alternateName: text(),
  alternateEmail: text(),
  needs: text(),
  word: text(),
  withdrawnAt: instant(),
})

export const attendances = tenantTable('attendances', {
  meetingId: uuid().notNull(),
  personId: uuid(),
  name: text(),
  organisationId: uuid(),
  forPersonId: uuid(),
  proxyToId: uuid(),
  state: text().$type<AttendanceState>().notNull(),
  arrivedAt: instant(),
  leftAt: instant(),
  markedAt: instant().notNull(),
  markedBy: text().notNull(),
  version: integer().notNull().default(1),
})

export const conflicts = tenantTable('conflicts', {
  meetingId: uuid().notNull(),
  itemId: uuid().notNull(),
  personId: uuid(),
  words: text(),
  declaredAt: instant().notNull(),
  declaredBy: text().notNull(),
  recusedAt: instant(),
  recusedBy: text(),
  withdrawnAt: instant(),
  withdrawnBy: text(),
})

export const motions = tenantTable('motions', {
  meetingId: uuid().notNull(),
  itemId: uuid(),
  text: jsonb().$type<TextIn>().notNull(),
  moverId: uuid(),
  seconderId: uuid(),
  putAt: instant().notNull(),
  putBy: text().notNull(),
  closesAt: instant(),
  decidedAt: instant(),
  decidedBy: text(),
  manner: text().$type<Manner>(),
  yes: integer(),
  no: integer(),
  abstain: integer(),
  recused: integer(),
  outcome: text().$type<Outcome>(),
  working: jsonb().$type<Working>(),
  version: integer().notNull().default(1),
})

export const motionVoices = tenantTable('motion_voices', {
  motionId: uuid().notNull(),
  personId: uuid(),
  organisationId: uuid(),
  voice: text().$type<Voice>().notNull(),
  givenAt: instant().notNull(),
  givenBy: text().notNull(),
})

export const quorumMarks = tenantTable('quorum_marks', {
  meetingId: uuid().notNull(),
  itemId: uuid(),
  at: instant().notNull(),
  call: integer().$type<1 | 2>().notNull(),
  needed: integer().notNull(),
  of: integer().notNull(),
  here: integer().notNull(),
  holds: boolean().notNull(),
})
