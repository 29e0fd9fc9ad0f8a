import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { addGroup, seat } from '#features/groups/index.ts'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { endorse } from '../index.ts'
import { layOut } from './layout.ts'
import { fallsIn, type Gathering, tiesOf, togetherOf } from './together.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada' } as const
const day = (written: string) => plainDate(written) as PlainDate
const at = (bond: Gathering['bond'], id: string, ...organisationIds: string[]): Gathering => ({
  bond,
  id,
  organisationIds,
})

test('ties count what two organisations had in common, once for each thing', () => {
  const gatherings = [
    at('groups', 'council', 'a', 'b', 'a'),
    at('meetings', 'm1', 'b', 'a'),
    at('meetings', 'm2', 'a', 'b', 'c'),
    at('actions', 'x', 'c'),
  ]
  expect(tiesOf(gatherings)).toEqual([
    { from: 'a', to: 'b', groups: 1, meetings: 2, actions: 0 },
    { from: 'a', to: 'c', groups: 0, meetings: 1, actions: 0 },
    { from: 'b', to: 'c', groups: 0, meetings: 1, actions: 0 },
  ])
})

test('those who met nobody count in the measures and are in no picture', () => {
  const met = togetherOf([at('groups', 'g', 'a', 'b', 'c')], ['a', 'b', 'c'])
  expect([met.density, met.degreeCentralisation, met.isolated]).toEqual([1, 0, []])
  const alone = togetherOf([at('groups', 'g', 'a', 'b', 'c')], ['a', 'b', 'c', 'd'])
  expect(alone.density).toBe(0.5)
  expect(alone.isolated).toEqual(['d'])
  expect(alone.organisations.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(togetherOf([], []).density).toBeUndefined()
})

test('what has no known beginning or end falls into every span it may', () => {
  const year = { from: day('2026-01-01'), to: day('2026-12-31') }
  expect(fallsIn(null, null, year)).toBe(true)
  expect(fallsIn(day('2027-01-01'), null, year)).toBe(false)
  expect(fallsIn(null, day('2025-12-31'), year)).toBe(false)
  expect(fallsIn(day('2025-04-01'), day('2026-03-31'), year)).toBe(true)
})

test('the same network is drawn the same, within its sheet, whatever it holds', () => {
  const ids = fc.array(fc.constantFrom(...'abcdefghij'), { maxLength: 6 })
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 8 }), groups => {
      const together = togetherOf(
        groups.map((those, n) => at('groups', String(n), ...those)),
        [],
      )
      const laid = layOut(together, 720, 440)
      expect(layOut(together, 720, 440)).toEqual(laid)
      for (const { x, y, r } of laid.dots) {
        expect(x - r).toBeGreaterThanOrEqual(0)
        expect(x + r).toBeLessThanOrEqual(720)
        expect(y - r).toBeGreaterThanOrEqual(0)
        expect(y + r).toBeLessThanOrEqual(440)
      }
    }),
    { numRuns: 20 },
  )
})

async function sits(db: TenantDb, groupId: string, en: string): Promise<string> {
  const organisationId = await addOrganisation(db, actor, { name: { en } }, box.now)
  await endorse(db, actor, { organisationId, kind: 'organisation', since: day('2020-01-01') }, box.now)
  const personId = await addPerson(db, actor, { name: `Of ${en}`, organisationId }, box.now)
  await seat(
    db,
    actor,
    { groupId, personId, organisationId, role: 'member', since: day('2024-06-01') },
    box.now,
  )
  return organisationId
}

it('shows who works with whom to anyone, and who met nobody to staff alone', async () => {
  const here = await found(box)
  const empty = textOf(await (await box.request('/lakeside/members/collaboration')).text())
  expect(empty).toContain('No ties to show for 2026 yet')
  await here.inside(async db => {
    const groupId = await addGroup(db, actor, { name: { en: 'Council' }, kind: 'council' }, box.now)
    for (const name of ['Library', 'Clinic', 'Transit']) await sits(db, groupId, name)
    const lonely = await addOrganisation(db, actor, { name: { en: 'Lonely Club' } }, box.now)
    const since = day('2020-01-01')
    await endorse(db, actor, { organisationId: lonely, kind: 'organisation', since }, box.now)
  })
  const html = await (await box.request('/lakeside/members/collaboration')).text()
  const page = textOf(html)
  expect(page).toContain('3 organisations work together, in 3 pairs.')
  expect(page).toContain('Of all the pairs there could be, 50% work together.')
  expect(html).toMatch(/<svg class="network"[^>]*aria-label="3 organisations work together/)
  expect(page).not.toContain('Lonely Club')
  const before = textOf(await (await box.request('/lakeside/members/collaboration?year=2023')).text())
  expect(before).toContain('No ties to show for 2023 yet')
  const ada = await here.coordinator()
  expect(textOf(await (await ada.open('/lakeside/members/collaboration')).text())).toContain('Lonely Club')
  for (const year of ['x', '1', '99999', '2026.5'])
    expect((await box.request(`/lakeside/members/collaboration?year=${year}`)).status).toBe(200)
  expect((await box.request('/lakeside/members/collaboration?lang=ar')).status).toBe(200)
})
