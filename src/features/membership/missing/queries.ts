import { and, asc, eq } from 'drizzle-orm'
import { openPlaces, sittingOn } from '#features/groups/index.ts'
import { organisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { fold, type TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { membersOn } from '../queries.ts'
import { isOver, type Step } from './approach.ts'
import type { Table } from './table-grid.ts'
import { approaches, approachSteps } from './tables.ts'

export type ApproachRow = typeof approaches.$inferSelect

export interface Approach extends ApproachRow {
  /** The organisation's, or as it was written. */
  called: TextIn | string
  /** Of the organisation, where it is one we know; else as it was written. */
  sector: string | null
  communityId: string | null
  /** In the order they were made. */
  steps: Step[]
}

async function read(db: TenantDb, id?: string): Promise<Approach[]> {
  const rows = await db
    .select({
      approach: approaches,
      organisation: organisations.name,
      sector: organisations.sector,
      communityId: organisations.communityId,
    })
    .from(approaches)
    .leftJoin(
      organisations,
      and(
        eq(organisations.partnershipId, approaches.partnershipId),
        eq(organisations.id, approaches.organisationId),
      ),
    )
    .where(id ? eq(approaches.id, id) : undefined)
    .orderBy(asc(approaches.dueOn), asc(approaches.id))
  const steps = await db
    .select()
    .from(approachSteps)
    .where(id ? eq(approachSteps.approachId, id) : undefined)
    .orderBy(asc(approachSteps.at), asc(approachSteps.id))
  const byApproach = Map.groupBy(steps, ({ approachId }) => approachId)
  return rows.map(({ approach, organisation, sector, communityId }) => ({
    ...approach,
    called: organisation ?? approach.name ?? '',
    sector: approach.sector ?? sector,
    communityId: approach.communityId ?? communityId,
    steps: byApproach.get(approach.id) ?? [],
  }))
}

/** Everyone who was to be asked, the earliest due first. */
export const listApproaches = (db: TenantDb): Promise<Approach[]> => read(db)

export async function findApproach(db: TenantDb, id: string): Promise<Approach | undefined> {
  if (!isId(id)) return undefined
  const [one] = await read(db, id)
  return one
}

/** The folded names and ids of those who are members, to tell who came after all. */
export async function membersByName(db: TenantDb, day: PlainDate): Promise<Map<string, PlainDate>> {
  const since = new Map<string, PlainDate>()
  for (const member of await membersOn(db, day)) {
    if (member.organisationId) since.set(member.organisationId, member.since)
    const names = typeof member.name === 'string' ? [member.name] : Object.values(member.name)
    for (const name of names) since.set(fold(name), member.since)
  }
  return since
}

/** Since when who was asked has been a member; undefined when they are not. */
export const memberSince = (
  approach: Pick<Approach, 'organisationId' | 'name'>,
  members: ReadonlyMap<string, PlainDate>,
): PlainDate | undefined => members.get(approach.organisationId ?? fold(approach.name ?? ''))

/** Who is at the table on a day, by sector and community, and who is being asked. */
export async function tableOn(db: TenantDb, day: PlainDate): Promise<Table> {
  const known = await db
    .select({
      id: organisations.id,
      sector: organisations.sector,
      communityId: organisations.communityId,
    })
    .from(organisations)
  const byId = new Map(known.map(({ id, ...placed }) => [id, placed]))
  const members = (await membersOn(db, day)).flatMap(
    ({ organisationId }) => byId.get(organisationId ?? '') ?? [],
  )
  return {
    members,
    seats: await sittingOn(db, day),
    openPlaces: await openPlaces(db, day),
    approaches: (await listApproaches(db)).filter(({ steps }) => !isOver(steps)),
  }
}
