import { type ListedService, listedServices } from '#features/directory/index.ts'
import { attendanceBetween, listGroups } from '#features/groups/index.ts'
import { actionsOfOrganisation } from '#features/plan/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { addDays, type PlainDate } from '#platform/time.ts'

/** What a member did with the partnership in a span of days: counted from what was recorded, nothing typed in again. */
export interface Contribution {
  from: PlainDate
  to: PlainDate
  /** By group, the most attended first. */
  meetings: { groupId: string; group: TextIn; count: number; last: PlainDate }[]
  /** Led or helped with and not dropped, whenever they began. */
  actions: { id: string; title: TextIn; role: 'lead' | 'partner'; confirmed: boolean; done: boolean }[]
  listings: { id: string; name: TextIn; fresh: boolean }[]
}

const isFresh = ({ freshness }: ListedService) => freshness === 'confirmed' || freshness === 'listed'

/** What an organisation, or an individual, did in the year up to a day. An individual leads no action and lists no service. */
export async function contributionOf(
  db: TenantDb,
  member: { organisationId: string | null; personId: string | null },
  to: PlainDate,
  now: Date,
): Promise<Contribution> {
  const { organisationId, personId } = member
  const from = addDays(to, -364)
  const theirs = (await attendanceBetween(db, from, to)).filter(present =>
    organisationId ? present.organisationId === organisationId : present.personId === personId,
  )
  const names = new Map((await listGroups(db)).map(({ id, name }) => [id, name]))
  const meetings = [...Map.groupBy(theirs, ({ groupId }) => groupId)].map(([groupId, present]) => ({
    groupId,
    group: names.get(groupId) ?? {},
    // Two people of one organisation at one meeting are one meeting.
    count: new Set(present.map(({ meetingId }) => meetingId)).size,
    last: present.map(({ day }) => day).reduce((a, b) => (a > b ? a : b)),
  }))
  const actions = organisationId ? await actionsOfOrganisation(db, organisationId) : []
  const services = organisationId ? await listedServices(db, now) : []
  return {
    from,
    to,
    meetings: meetings.sort((a, b) => b.count - a.count),
    actions: actions
      .filter(({ state }) => state !== 'dropped')
      .map(({ id, title, role, confirmed, state }) => ({
        id,
        title,
        role,
        confirmed,
        done: state === 'done',
      })),
    listings: services
      .filter(service => service.organisationId === organisationId)
      .map(service => ({ id: service.id, name: service.name, fresh: isFresh(service) })),
  }
}
