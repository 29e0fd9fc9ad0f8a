import { rolesOf } from '#platform/auth/roles.ts'
import type { AppContext } from '#platform/http/env.ts'
import { ForbiddenPage } from '#platform/http/error-pages.tsx'
import { found, NotFound } from '#platform/http/refusals.ts'
import { groupOf } from '../../asked-routes.ts'
import { agendaOf, findMeeting, type Point } from '../queries.ts'
import type { MeetingRow } from '../rows.ts'

export { groupOf, slugOf } from '../../asked-routes.ts'

/** The meeting of the address, which has to be the group's. */
export async function meetingOf(c: AppContext): Promise<MeetingRow> {
  const group = await groupOf(c)
  const meeting = found(await findMeeting(c.var.db, c.req.param('meeting') ?? ''))
  if (meeting.groupId !== group.id) throw new NotFound()
  return meeting
}

export async function pointOf(c: AppContext, meeting: MeetingRow): Promise<Point> {
  const id = c.req.param('point') ?? ''
  return found((await agendaOf(c.var.db, meeting.id)).find(point => point.id === id))
}

/** Whether this reader may run the meetings of a group: staff all of them, a chair those of their own group. */
export async function runs(c: AppContext, groupId: string): Promise<boolean> {
  const { view, db } = c.var
  if (!view.account) return false
  if (view.can('groups.manage')) return true
  const roles = await rolesOf(db, view.account.id)
  return roles.some(({ role, about }) => role === 'chair' && about === groupId)
}

export const turnedAway = (c: AppContext) => c.html(ForbiddenPage({ view: c.var.view }), 403)
