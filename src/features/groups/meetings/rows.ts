import type {
  agendaItems,
  attendances,
  conflicts,
  invitations,
  meetingSeries,
  meetings,
  motions,
} from './tables.ts'

export type MeetingRow = typeof meetings.$inferSelect
export type SeriesRow = typeof meetingSeries.$inferSelect
export type PointRow = typeof agendaItems.$inferSelect
export type InvitationRow = typeof invitations.$inferSelect
export type AttendanceRow = typeof attendances.$inferSelect
export type ConflictRow = typeof conflicts.$inferSelect
export type MotionRow = typeof motions.$inferSelect
