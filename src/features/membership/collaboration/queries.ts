import { attendanceBetween, sittingOn } from '#features/groups/index.ts'
import { jointActions } from '#features/plan/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { fallsIn, type Gathering, type Span } from './together.ts'

const grouped = <Each>(
  rows: readonly Each[],
  key: (row: Each) => string,
  who: (row: Each) => string | null,
) =>
  [...Map.groupBy(rows, key)].map(([id, those]) => ({
    id,
    organisationIds: those.flatMap(row => who(row) ?? []),
  }))

/** Where organisations came together in a span of days: the groups they sit in at its end, meetings, joint actions. */
export async function gatheringsIn(db: TenantDb, span: Span): Promise<Gathering[]> {
  const seats = await sittingOn(db, span.to)
  const present = await attendanceBetween(db, span.from, span.to)
  const actions = (await jointActions(db)).filter(({ from, to }) => fallsIn(from, to, span))
  const organisation = (row: { organisationId: string | null }) => row.organisationId
  return [
    ...grouped(seats, ({ groupId }) => groupId, organisation).map(each => ({
      bond: 'groups' as const,
      ...each,
    })),
    ...grouped(present, ({ meetingId }) => meetingId, organisation).map(each => ({
      bond: 'meetings' as const,
      ...each,
    })),
    ...actions.map(({ actionId, organisationIds }) => ({
      bond: 'actions' as const,
      id: actionId,
      organisationIds,
    })),
  ]
}
