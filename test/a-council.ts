import { expect } from 'vitest'
import { addGroup } from '#features/groups/commands.ts'
import { mark } from '#features/groups/meetings/commands/attendance.ts'
import { addMeeting } from '#features/groups/meetings/commands/meetings.ts'
import { quorumAt } from '#features/groups/meetings/motion.ts'
import { findMeeting } from '#features/groups/meetings/queries.ts'
import { seatedAt } from '#features/groups/meetings/room-queries.ts'
import { seat } from '#features/groups/seats/commands/seating.ts'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'

const actor = { kind: 'system', name: 'Ada Osei' } as const

export const granted = <Result extends { ok: boolean }>(outcome: Result): Extract<Result, { ok: true }> => {
  expect(outcome).toMatchObject({ ok: true })
  return outcome as Extract<Result, { ok: true }>
}

const day = (written: string) => plainDate(written) as PlainDate

/** A council to hold meetings with, as its tests need it, at a box's own time. */
export function councilsIn(box: { readonly now: Date }) {
  /** A council of so many people, each for an organisation of their own, and a meeting on 10 November at noon. */
  async function council(db: TenantDb, size = 5) {
    const groupId = await addGroup(
      db,
      actor,
      { name: { en: 'Council', fr: 'Conseil' }, kind: 'council' },
      box.now,
    )
    const persons: string[] = []
    const organisations: string[] = []
    for (let n = 0; n < size; n++) {
      const organisationId = await addOrganisation(db, actor, { name: { en: `Organisation ${n}` } }, box.now)
      const person = { name: `Person ${n}`, email: `p${n}@lakeside.example`, organisationId }
      const personId = await addPerson(db, actor, person, box.now)
      await seat(
        db,
        actor,
        { groupId, personId, organisationId, role: 'member', since: day('2020-01-01') },
        box.now,
      )
      persons.push(personId)
      organisations.push(organisationId)
    }
    const startsAt = new Date('2026-11-10T17:00:00Z')
    const endsAt = new Date('2026-11-10T18:30:00Z')
    const facts = { title: { en: 'November meeting' }, startsAt, endsAt, shownTo: 'everyone' as const }
    const meetingId = await addMeeting(db, actor, { ...facts, groupId }, box.now)
    return { groupId, meetingId, persons, organisations, facts }
  }

  const present = async (db: TenantDb, meetingId: string, ids: string[]) => {
    for (const personId of ids)
      granted(await mark(db, actor, meetingId, { personId, state: 'present' }, box.now))
  }
  const quorum = async (db: TenantDb, meetingId: string, itemId?: string) => {
    const meeting = await findMeeting(db, meetingId)
    if (!meeting) throw new Error('gone')
    return quorumAt(await seatedAt(db, meeting), itemId)
  }
  return { council, present, quorum }
}
