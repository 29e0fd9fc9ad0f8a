import { sql } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type Founded, fieldIn, found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { liftAside, setAside, tieByHand } from './commands.ts'
import { lineOf, looseEnds, type Publication, publish, threadAround, tie, untie } from './index.ts'
import { setAsideEnds } from './loose-queries.ts'
import { toldAndDone } from './told-queries.ts'

const box = sandbox()
const ada: Actor = { kind: 'system', name: 'Ada' }
let here: Founded
beforeEach(async () => {
  here = await found(box)
})

const put = (db: TenantDb, kind: Publication['kind'], en: string, more: Partial<Publication> = {}) =>
  publish(db, {
    kind,
    room: 'gaps',
    subject: newId(),
    title: { en },
    at: box.now,
    public: true,
    path: `gaps/${en.toLowerCase().replaceAll(' ', '-')}`,
    ...more,
  })

it('lets a person tie two stations and take it back, and the program does not tie them again', async () => {
  await here.inside(async db => {
    const [told, done] = [
      await put(db, 'evidence', 'No bus'),
      await put(db, 'action', 'A van', { open: true }),
    ]
    expect(await tieByHand(db, ada, told, done, box.now)).toEqual({ ok: true })
    expect(await tieByHand(db, ada, told, done, box.now)).toMatchObject({ why: 'already-tied' })
    expect(await tieByHand(db, ada, done, told, box.now)).toMatchObject({ why: 'the-other-way' })
    expect((await threadAround(db, told)).ties).toEqual([{ from: told, to: done, by: 'Ada' }])
    expect(await untie(db, ada, told, done, box.now)).toBe(true)
    await tie(db, told, done, box.now)
    expect((await threadAround(db, told)).stations).toHaveLength(1)
    expect((await looseEnds(db)).evidence).toHaveLength(1)
    expect(await tieByHand(db, ada, told, done, box.now)).toEqual({ ok: true })
    expect((await threadAround(db, told)).stations).toHaveLength(2)
  })
})

it('would follow a tie that was taken back, were it not looked at', async () => {
  await here.inside(async db => {
    const [told, done] = [await put(db, 'evidence', 'No bus'), await put(db, 'action', 'A van')]
    await tieByHand(db, ada, told, done, box.now)
    await untie(db, ada, told, done, box.now)
    const { rows } = await db.execute(sql`select from ties where from_id = ${told}`)
    expect(rows).toHaveLength(1)
  })
})

it('lists what hangs loose, and leaves out what a person set aside', async () => {
  await here.inside(async db => {
    const decision = await put(db, 'decision', 'Early buses first')
    await put(db, 'evidence', 'Met long ago', { cameTo: 'met' })
    expect(await looseEnds(db)).toMatchObject({ decisions: [{ id: decision }], evidence: [] })
    expect(await setAside(db, ada, decision, 'The county does it.', box.now)).toBe(true)
    expect(await setAside(db, ada, decision, 'Again', box.now)).toBe(false)
    expect((await looseEnds(db)).decisions).toEqual([])
    expect(await setAsideEnds(db)).toMatchObject([{ reason: 'The county does it.', setBy: 'Ada' }])
    expect(await liftAside(db, ada, decision, box.now)).toBe(true)
    expect((await looseEnds(db)).decisions).toHaveLength(1)
  })
})

it('tells in public what was said, decided and done, and of what was stopped, why', async () => {
  await here.inside(async db => {
    const about = {
      need: { code: 'transport', name: { en: 'Getting around' } },
      community: { id: newId(), name: 'Douro' },
    }
    const told = await put(db, 'evidence', 'No bus in Douro', { about })
    const action = await put(db, 'action', 'Ride vouchers', {
      cameTo: 'stopped',
      because: { en: 'Nobody used them.' },
    })
    const hidden = await put(db, 'outcome', 'Not for everybody', { public: false })
    await tie(db, told, action, box.now)
    await tie(db, action, hidden, box.now)
    await put(db, 'evidence', 'Something else')
    expect((await toldAndDone(db, { need: 'transport' })).rows).toMatchObject([
      { evidence: { id: told }, outcomes: [] },
    ])
    expect((await toldAndDone(db, { community: about.community.id })).count).toBe(1)
    expect((await toldAndDone(db)).count).toBe(2)
    const stations = await db.execute<{ subject: string }>(
      sql`select subject from stations where id = ${action}`,
    )
    expect((await lineOf(db, 'gaps', stations.rows[0]?.subject ?? '')).stations).toHaveLength(3)
  })
  const page = textOf(await (await box.request('/lakeside/thread')).text())
  expect(page).toContain('We stopped')
  expect(page).toContain('Because: Nobody used them.')
  expect(page).not.toContain('We did')
  expect(page).not.toContain('Not for everybody')
})

it('is tied and set aside from the pages', async () => {
  const [told, done] = await here.inside(async db => [
    await put(db, 'evidence', 'No bus'),
    await put(db, 'action', 'A van for Saturdays', { open: true }),
  ])
  const coordinator = await here.coordinator()
  const page = await (await coordinator.open(`/lakeside/thread/${told}/ties?q=saturdays`)).text()
  expect(textOf(page)).toContain('A van for Saturdays')
  await coordinator.post(`/lakeside/thread/${told}/ties`, {
    _once: fieldIn(page, '_once'),
    other: done ?? '',
    way: 'to',
    q: 'saturdays',
  })
  expect((await here.inside(db => threadAround(db, told ?? ''))).stations).toHaveLength(2)
  const ends = await (await coordinator.open('/lakeside/thread/loose-ends')).text()
  expect(textOf(ends)).toContain('Everything we were told has been taken up.')
})
