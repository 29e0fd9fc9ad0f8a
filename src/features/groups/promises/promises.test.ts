import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { threadAround } from '#features/thread/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { JobTools } from '#platform/jobs/job.ts'
import { linksAbout } from '#platform/links/links.ts'
import { daysBetween, type PlainDate, plainDate } from '#platform/time.ts'
import { fieldIn, found, textOf } from '#test/as.ts'
import { atOnce } from '#test/at-once.ts'
import { formOf, sandbox } from '#test/sandbox.ts'
import { addGroup } from '../commands.ts'
import { recordDecision } from '../decisions/commands.ts'
import { askAfterPromise, promisePurpose } from './commands/asking.ts'
import { makePromise, tellPromise } from './commands/making.ts'
import { promiseRound } from './jobs.ts'
import { asksOn } from './promise.ts'
import { findPromise, openPromises, updatesOfPromise } from './queries.ts'

const actor = { kind: 'system', name: 'Ada' } as const
const origin = 'http://porchlight.test'
const now = new Date('2026-11-03T15:00:00Z')
const day = (written: string): PlainDate => {
  const read = plainDate(written)
  if (!read) throw new Error(written)
  return read
}

async function promised(db: TenantDb, due = day('2026-11-10')) {
  const groupId = await addGroup(db, actor, { name: { en: 'Council' }, kind: 'council' }, now)
  const decisionId = await recordDecision(
    db,
    actor,
    { groupId, sentence: { en: 'Move the stop' }, decidedOn: day('2026-10-27'), public: true },
    now,
  )
  const made = await makePromise(
    db,
    actor,
    {
      groupId,
      decisionId,
      sentence: { en: 'Write to the bus company' },
      outside: { name: 'Nadia Rahimi', email: 'nadia@outside.example' },
      due,
      public: true,
      madeOn: day('2026-10-27'),
    },
    now,
  )
  if (!made.ok) throw new Error(made.why)
  return { groupId, id: made.id }
}

describe('when a promise is asked after', () => {
  const fresh = { doneAt: null, droppedAt: null, handedBackAt: null, madeOn: day('2026-10-27') }

  test('three days before it is due, then ever more rarely, and then no more', () => {
    const due = day('2026-11-10')
    const asked: string[] = []
    let asks = 0
    let askedOn: PlainDate | null = null
    for (let n = 0; n < 200; n += 1) {
      const today = day(new Date(Date.UTC(2026, 9, 27 + n)).toISOString().slice(0, 10))
      if (!asksOn({ ...fresh, due, asks, askedOn }, today)) continue
      asked.push(today)
      asks += 1
      askedOn = today
    }
    expect(asked).toEqual(['2026-11-07', '2026-11-12', '2026-11-21', '2026-12-12'])
  })

  test('never of one that is done, let go or handed back, whatever the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom('doneAt', 'droppedAt', 'handedBackAt'),
        (n, over) => {
          const today = day(new Date(Date.UTC(2026, 9, 27 + n)).toISOString().slice(0, 10))
          expect(daysBetween(fresh.madeOn, today)).toBe(n)
          const facts = { ...fresh, [over]: now, due: day('2026-11-10'), asks: 0, askedOn: null }
          expect(asksOn(facts, today)).toBe(false)
        },
      ),
    )
  })
})

describe('with real connections', () => {
  const stand = atOnce(6, now)
  const inside = stand.within

  it('writes one letter though two people press at once', async () => {
    const promise = await inside(db => promised(db))
    const outcomes = await stand.all(() =>
      inside(db => askAfterPromise(db, actor, promise.id, { origin }, now)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await inside(db => linksAbout(db, promisePurpose, promise.id))).toHaveLength(1)
  })

  it('keeps every answer given at once, each starting where the one before it ended', async () => {
    const promise = await inside(db => promised(db))
    const days = ['2026-11-12', '2026-11-14', '2026-11-16', '2026-11-18'].map(day)
    await stand.all(
      n => inside(db => tellPromise(db, actor, promise.id, { said: 'not-yet', due: days[n] }, {}, now)),
      days.length,
    )
    const said = await inside(db => updatesOfPromise(db, promise.id))
    const left = await inside(db => findPromise(db, promise.id))
    expect(said).toHaveLength(days.length)
    expect([...said.map(({ dueBefore }) => dueBefore), left?.due].sort()).toEqual(
      [...said.map(({ dueAfter }) => dueAfter), day('2026-11-10')].sort(),
    )
  })

  it('asks once on a day, though its round is run twice', async () => {
    const promise = await inside(db => promised(db, day('2026-11-05')))
    const tools = { database: stand.database, origin, now: () => now } as unknown as JobTools
    const payload = { partnershipId: await inside(async db => db.partnershipId), day: '2026-11-03' }
    await promiseRound.run(payload, tools)
    await promiseRound.run(payload, tools)
    expect(await inside(db => findPromise(db, promise.id))).toMatchObject({ asks: 1 })
  })
})

describe('on the page', () => {
  const box = sandbox()

  test('a promise is told of by its link in one go, and says on the thread what came of it', async () => {
    const here = await found(box)
    const promise = await here.inside(db => promised(db))
    const asked = await here.inside(db => askAfterPromise(db, actor, promise.id, { origin }, box.now))
    if (!asked.ok) throw new Error(asked.why)
    const link = new URL(asked.url).pathname
    const page = await (await box.request(link)).text()
    expect(textOf(page)).toContain('Write to the bus company')
    expect(await here.inside(db => updatesOfPromise(db, promise.id))).toEqual([])
    const unsaid = await box.request(link, formOf({ said: 'not-yet' }))
    expect(unsaid.status).toBe(422)
    const sent = await box.request(
      link,
      formOf({ said: 'done', sentence: 'They said yes', _once: fieldIn(page, '_once') }),
    )
    expect(sent.status).toBe(303)
    const kept = await here.inside(db => findPromise(db, promise.id))
    expect(kept?.doneAt).toEqual(box.now)
    expect(await here.inside(db => openPromises(db, promise.groupId))).toEqual([])
    const thread = await here.inside(db => threadAround(db, kept?.stationId ?? ''))
    expect(thread.stations.map(({ kind, open }) => [kind, open])).toEqual([
      ['decision', false],
      ['action', false],
    ])
  })

  test('a visitor reads what was promised, never by whom', async () => {
    const here = await found(box)
    const promise = await here.inside(db => promised(db))
    const page = await (await box.request(`/lakeside/groups/promises/${promise.id}`)).text()
    expect(textOf(page)).toContain('Write to the bus company')
    expect(page).not.toContain('Nadia')
    expect((await box.request('/lakeside/groups/promises')).status).toBe(303)
  })

  test('the board shows who owes what, and one tap asks', async () => {
    const here = await found(box)
    const promise = await here.inside(db => promised(db, day('2026-10-30')))
    const coordinator = await here.coordinator()
    const board = await (await coordinator.open('/lakeside/groups/promises?state=late')).text()
    expect(textOf(board)).toContain('Nadia Rahimi')
    const path = `/lakeside/groups/promises/${promise.id}/asking`
    expect(board).toContain(path)
    await coordinator.post(path, { _once: fieldIn(board, '_once') })
    expect(await here.inside(db => findPromise(db, promise.id))).toMatchObject({ asks: 1 })
  })
})
