import { expect, it } from 'vitest'
import { addOrganisation, changeOrganisation, findOrganisation } from '#features/people/index.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { atOnce } from '#test/at-once.ts'
import { query } from '#test/query.ts'
import { endorse, membersOn } from './index.ts'

const actor = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const since = plainDate('2018-01-01') as PlainDate
const many = 12
const stand = atOnce(many, now)
const { within } = stand

const organisation = (en: string) => within(db => addOrganisation(db, actor, { name: { en } }, now))

/** The same work on as many connections at once; those that the database refused are left out. */
const together = async <Result>(work: (n: number) => Promise<Result>): Promise<Result[]> => {
  const outcomes = await stand.together(work)
  return outcomes.flatMap(outcome => (outcome.status === 'fulfilled' ? [outcome.value] : []))
}

const endorseTogether = async (en: string) => {
  const organisationId = await organisation(en)
  const outcomes = await together(() =>
    within(db => endorse(db, actor, { organisationId, kind: 'organisation', since }, now)),
  )
  const members = await within(db => membersOn(db, since))
  const memberships = members.filter(member => member.organisationId === organisationId).length
  return { outcomes, memberships }
}

it('makes one member of an organisation that many people enter at once', async () => {
  const { outcomes, memberships } = await endorseTogether('Library')
  expect(outcomes).toHaveLength(many)
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(memberships).toBe(1)
})

it('lets one of many people saving the same form through, and tells the others', async () => {
  const organisationId = await organisation('Food bank')
  const outcomes = await together(n =>
    within(db => changeOrganisation(db, actor, organisationId, { phone: `555 01${n}`, version: 1 }, now)),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.filter(each => !each.ok && each.why === 'changed-meanwhile')).toHaveLength(many - 1)
  const row = await within(db => findOrganisation(db, organisationId))
  expect(row?.version).toBe(2)
})

it('overwrites what others saved when nobody says which version they read', async () => {
  const organisationId = await organisation('Museum')
  const outcomes = []
  for (const phone of ['1', '2'])
    outcomes.push(await within(db => changeOrganisation(db, actor, organisationId, { phone }, now)))
  expect(outcomes).toEqual([{ ok: true }, { ok: true }])
})

it('would make several members without the rule in the database', async () => {
  await query(stand.urls.ownerUrl, 'drop index members_current_organisation')
  expect((await endorseTogether('Theatre')).memberships).toBeGreaterThan(1)
})
