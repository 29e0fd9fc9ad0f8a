import { groupPath } from '../paths.ts'

/** Addresses of a group's meetings. */
export const meetingsPath = (slug: string, groupId: string) => `${groupPath(slug, groupId)}/meetings`
export const newMeetingPath = (slug: string, groupId: string) => `${meetingsPath(slug, groupId)}/new`
export const calendarPath = (slug: string, groupId: string) => `${meetingsPath(slug, groupId)}/calendar.ics`
export const newSeriesPath = (slug: string, groupId: string) => `${meetingsPath(slug, groupId)}/series/new`
export const seriesPath = (slug: string, groupId: string, seriesId: string) =>
  `${meetingsPath(slug, groupId)}/series/${seriesId}`
export const seriesSkipsPath = (slug: string, groupId: string, seriesId: string) =>
  `${seriesPath(slug, groupId, seriesId)}/skips`
export const seriesEndingPath = (slug: string, groupId: string, seriesId: string) =>
  `${seriesPath(slug, groupId, seriesId)}/ending`

export const meetingPath = (slug: string, groupId: string, id: string) =>
  `${meetingsPath(slug, groupId)}/${id}`

/** Everything below one meeting: `under(slug, meeting)('agenda')`. */
export const under =
  (slug: string, meeting: { groupId: string; id: string }) =>
  (...parts: string[]): string =>
    [meetingPath(slug, meeting.groupId, meeting.id), ...parts].join('/')
