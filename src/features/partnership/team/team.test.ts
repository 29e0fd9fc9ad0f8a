import { describe, expect, test } from 'vitest'
import { found, lakeside, prairie } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { inviteColleague, takeRoleAway } from './commands.tsx'
import { listTeam } from './queries.ts'
import { mayTakeAway, type Seat } from './team.ts'

const seat = (id: string, accountId: string, role: Seat['role']): Seat => ({ id, accountId, role })

describe('taking a role away', () => {
  const ada = seat('1', 'ada', 'coordinator')
  test('is allowed for staff, and for a coordinator who is not the last', () => {
    expect(mayTakeAway([ada, seat('2', 'bo', 'staff')], '2')).toEqual({ ok: true })
    expect(mayTakeAway([ada, seat('2', 'bo', 'coordinator')], '1')).toEqual({ ok: true })
  })
  test('is refused for the last coordinator, whatever else they hold', () => {
    const why = { ok: false, why: 'last-coordinator' }
    expect(mayTakeAway([ada, seat('2', 'bo', 'staff')], '1')).toEqual(why)
    expect(mayTakeAway([ada, seat('2', 'ada', 'coordinator')], '1')).toEqual(why)
  })
  test('is refused when it is gone already', () => {
    expect(mayTakeAway([ada], '2')).toEqual({ ok: false, why: 'gone' })
  })
})

describe('the team', () => {
  const box = sandbox()
  const actor = { kind: 'system', name: 'Ada Osei' } as const
  const bo = { name: 'Bo Čapek', email: 'bo@lakeside.example', role: 'coordinator', tongue: 'fr' } as const

  test('a colleague is invited with an account, a role and a letter; twice is said', async () => {
    const partnership = await found(box)
    const browser = await partnership.coordinator()
    const page = await browser.post('/lakeside/team', { ...bo, role: 'staff' })
    expect(page.status).toBe(303)
    const again = await browser.post('/lakeside/team', { ...bo, role: 'staff' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('already holds')
    const team = await partnership.inside(listTeam)
    expect(team.map(({ name, role }) => [name, role])).toEqual([
      ['Ada Osei', 'coordinator'],
      ['Bo Čapek', 'staff'],
    ])
  })

  test('the last coordinator stays, in words; the one before the last may go', async () => {
    const partnership = await found(box)
    const browser = await partnership.coordinator()
    const [ada] = await partnership.inside(listTeam)
    const refused = await browser.post(`/lakeside/team/${ada?.id}/removal`, {})
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('last coordinator')
    await partnership.inside(db => inviteColleague(db, actor, bo, 'http://porchlight.test', box.now))
    expect(await partnership.inside(db => takeRoleAway(db, actor, ada?.id ?? '', box.now))).toMatchObject({
      ok: true,
    })
    expect(await partnership.inside(listTeam)).toHaveLength(1)
  })

  test('a bad invitation keeps what was typed', async () => {
    const browser = await (await found(box)).coordinator()
    const refused = await browser.post('/lakeside/team', { name: '<b>Bo</b>', email: 'nowhere' })
    expect(refused.status).toBe(422)
    const text = await refused.text()
    expect(text).toContain('&lt;b&gt;Bo')
    expect(text).toContain('name@example.ca')
  })

  test('invitations are counted: past thirty in an hour nobody is written to', async () => {
    const browser = await (await found(box)).coordinator()
    const invite = (at: number) =>
      browser.post('/lakeside/team', { ...bo, email: `bo${at}@lakeside.example`, role: 'staff' })
    for (let at = 0; at < 30; at += 1) expect((await invite(at)).status).toBe(303)
    expect((await invite(30)).status).toBe(429)
  })

  test('another partnership’s roles do not exist here', async () => {
    const theirs = await found(box, prairie)
    const [bo] = await theirs.inside(listTeam)
    const browser = await (await found(box, lakeside)).coordinator()
    expect((await browser.post(`/lakeside/team/${bo?.id}/removal`, {})).status).toBe(404)
    expect((await browser.open('/prairie/team')).status).toBeOneOf([403, 404])
  })
})
