import { expect, test } from 'vitest'
import { groups } from '#features/groups/feature.ts'
import { listGroups, rosterOn } from '#features/groups/index.ts'
import { membersOn } from '#features/membership/index.ts'
import { listOrganisations, listPersons } from '#features/people/index.ts'
import { plan } from '#features/plan/feature.ts'
import { goalsOf, listPlans } from '#features/plan/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { bring, takeIn, undo } from '#platform/sheets/commands.ts'
import { findBrought, suggestReading } from '#platform/sheets/queries.ts'
import { readGrids } from '#platform/sheets/read-file.ts'
import type { SheetKind } from '#platform/sheets/sheet.ts'
import { understand } from '#platform/sheets/understand.ts'
import { plainDate } from '#platform/time.ts'
import { found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { membersSheet } from '../src/features/membership/bringing/sheet-commands.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada Osei' } as const
const day = (written: string) => {
  const read = plainDate(written)
  if (!read) throw new Error(written)
  return read
}

/** Brings a pasted list as it is read by itself, and takes every row that needs no answer. */
async function brought(db: TenantDb, kind: SheetKind, text: string): Promise<string> {
  const read = await readGrids(new TextEncoder().encode(text))
  if (!read.ok) throw new Error(read.why)
  const reading = await suggestReading(db, kind, read.grids)
  const id = await bring(db, actor, { kind: kind.name, name: 'list', grids: read.grids, reading }, box.now)
  const [grid] = read.grids
  if (!grid) throw new Error('no table')
  const { rows, faults } = understand(grid, reading, kind.fields)
  expect(faults).toEqual([])
  expect((await takeIn(db, actor, kind, id, rows, {}, box.now)).ok).toBe(true)
  return id
}

async function takenBack(db: TenantDb, kind: SheetKind, id: string) {
  const file = await findBrought(db, id)
  if (!file) throw new Error('no file')
  return undo(db, actor, kind, file, box.now)
}

const sheetOf = (room: { sheets?: SheetKind[] }): SheetKind => {
  const [kind] = room.sheets ?? []
  if (!kind) throw new Error('no list')
  return kind
}

test('members since 2018, with one who left, can be seen as of then, and be taken back without a trace', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const before = {
      organisations: (await listOrganisations(db)).length,
      persons: (await listPersons(db)).length,
    }
    const list =
      'Member organization,Type,Contact,Email,Member since,Until\nTown of Bay,Municipality,Eva Roy,eva@bay.example,2018-07-01,\nOld Mill,Business,,,"May 2, 2015",1 June 2019\n,Individual,Sam Poe,sam@poe.example,2017-01-05,\n'
    const id = await brought(db, membersSheet, list)
    expect(await membersOn(db, day('2018-07-02'))).toHaveLength(3)
    expect((await membersOn(db, day('2020-01-01'))).map(({ kind }) => kind).sort()).toEqual([
      'individual',
      'municipality',
    ])
    expect(await takenBack(db, membersSheet, id)).toMatchObject({ ok: true, kept: 0 })
    expect(await membersOn(db, day('2018-07-02'))).toEqual([])
    expect({
      organisations: (await listOrganisations(db)).length,
      persons: (await listPersons(db)).length,
    }).toEqual(before)
    expect(await takenBack(db, membersSheet, id)).toEqual({ ok: false, why: 'not-taken' })
  })
})

test('rosters make the groups they name, and seats that are over are seen as of then', async () => {
  const here = await found(box)
  const kind = sheetOf(groups)
  await here.inside(async db => {
    const list =
      'Committee;Name;Organization;Role;Start;End\nAdvisory Council;Eva Roy;Town of Bay;Chair;2019-01-15;\nAdvisory Council;Sam Poe;;member;2015-01-15;2018-12-31\nHousing working group;Eva Roy;Town of Bay;;2020-02-01;\n'
    const id = await brought(db, kind, list)
    const made = await listGroups(db)
    expect(made.map(group => [group.name.en, group.kind])).toEqual([
      ['Advisory Council', 'council'],
      ['Housing working group', 'working-group'],
    ])
    const council = made[0]?.id ?? ''
    expect((await rosterOn(db, council, day('2018-06-01'))).map(({ person }) => person)).toEqual(['Sam Poe'])
    expect(
      (await rosterOn(db, council, day('2020-06-01'))).map(({ person, role }) => [person, role]),
    ).toEqual([['Eva Roy', 'chair']])
    expect(await takenBack(db, kind, id)).toMatchObject({ ok: true, kept: 0 })
    expect(await listGroups(db)).toEqual([])
  })
})

test('a plan comes as a draft, its goals named once and read down; undone, nothing of it stays', async () => {
  const here = await found(box)
  const kind = sheetOf(plan)
  await here.inside(async db => {
    const list =
      'Strategic goal\tActivity\tLead\tStart date\tDue date\tStatus\nGoal 1: Work\tHiring fair\tLakeside Newcomer Centre\t2026-04-01\t2027-03-31\tIn progress\n\tMentors\tNew Mentors\t\t\tCompleted\n2. Homes\tRent guide\t\t\t\t\n'
    const id = await brought(db, kind, list)
    const [draft] = await listPlans(db)
    expect(draft).toMatchObject({ state: 'draft', fromYear: 2026, toYear: 2027 })
    expect((await goalsOf(db, draft?.id ?? '')).map(({ title }) => title.en)).toEqual(['Work', 'Homes'])
    expect(await takenBack(db, kind, id)).toMatchObject({ ok: true, kept: 0 })
    expect(await listPlans(db)).toEqual([])
  })
})
