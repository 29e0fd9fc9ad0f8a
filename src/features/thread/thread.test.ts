import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type Founded, found, prairie, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { findStation, looseEnds, publish, type StationKind, stationOf, threadAround, tie } from './index.ts'
import { publicThreads } from './public-queries.ts'

const box = sandbox()

const put = (
  db: TenantDb,
  kind: StationKind,
  en: string,
  more: { public?: boolean; open?: boolean; day?: number } = {},
) =>
  publish(db, {
    kind,
    room: 'gaps',
    subject: newId(),
    title: { en, fr: `${en} (fr)` },
    say: { en: `About ${en}` },
    at: new Date(Date.UTC(2026, 4, more.day ?? 1, 15)),
    public: more.public ?? true,
    path: `gaps/${en}`,
    open: more.open,
  })

async function aLine(here: Founded) {
  return here.inside(async db => {
    const evidence = await put(db, 'evidence', 'No early bus')
    const decision = await put(db, 'decision', 'Early buses first', { day: 3, public: false })
    const action = await put(db, 'action', 'Shared van', { day: 9, open: true })
    const update = await put(db, 'update', 'It runs', { day: 20 })
    for (const [from, to] of [
      [evidence, decision],
      [decision, action],
      [action, update],
    ] as const)
      await tie(db, from, to, box.now)
    return { evidence, decision, action, update }
  })
}

it('changes the station a room already published, and keeps its id', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const subject = newId()
    const one = {
      kind: 'evidence',
      room: 'gaps',
      subject,
      at: box.now,
      public: false,
      path: '/gaps/1',
    } as const
    const first = await publish(db, { ...one, title: { en: 'Before' } })
    const second = await publish(db, { ...one, title: { en: 'After' }, public: true })
    expect(second).toBe(first)
    expect(await stationOf(db, 'gaps', subject)).toMatchObject({
      title: { en: 'After' },
      public: true,
      path: 'gaps/1',
    })
    await tie(db, first, first, box.now)
    await tie(db, first, await put(db, 'action', 'A'), box.now)
    expect((await threadAround(db, first)).ties).toHaveLength(1)
  })
})

it('walks both ways from any station, in order', async () => {
  const here = await found(box)
  const line = await aLine(here)
  await here.inside(async db => {
    for (const id of Object.values(line))
      expect((await threadAround(db, id)).stations.map(station => station.id)).toEqual(Object.values(line))
    expect(await threadAround(db, newId())).toEqual({ stations: [], ties: [] })
    expect(await findStation(db, 'nonsense')).toBeUndefined()
  })
})

it('ends where ties run in a circle', async () => {
  const here = await found(box)
  await here.inside(async db => {
    const [a, b, c] = [
      await put(db, 'evidence', 'a'),
      await put(db, 'action', 'b'),
      await put(db, 'outcome', 'c'),
    ]
    for (const [from, to] of [
      [a, b],
      [b, c],
      [c, a],
      [c, b],
    ] as const)
      await tie(db, from, to, box.now)
    const { stations } = await threadAround(db, b)
    expect(stations.map(station => station.id)).toEqual([a, b, c])
    expect((await publicThreads(db)).rows).toMatchObject([
      { first: { id: a }, stops: 3, kinds: ['action', 'evidence', 'outcome'] },
    ])
    expect((await looseEnds(db)).actions).toEqual([])
  })
})

it('would not end if the walk kept what it has seen before', async () => {
  const here = await found(box)
  const walk = here.inside(async db => {
    const [a, b] = [await put(db, 'evidence', 'a'), await put(db, 'action', 'b')]
    await tie(db, a, b, box.now)
    await tie(db, b, a, box.now)
    await db.execute(sql`set local statement_timeout = '300ms'`)
    await db.execute(sql`with recursive later as (
      select ${a}::uuid as id union all select ties.to_id from ties join later on ties.from_id = later.id
    ) select count(*) from later`)
  })
  await expect(walk).rejects.toThrow()
})

it('shows a visitor the public stations only, each dated and leading to its own page', async () => {
  const here = await found(box)
  const line = await aLine(here)
  const page = await (await box.request(`/lakeside/thread/${line.action}`)).text()
  expect(page.match(/<h1>/g)).toHaveLength(1)
  expect(textOf(page)).toContain('We are doing May 9, 2026')
  expect(textOf(page)).toContain('This thread has 3 stops. It begins on May 1, 2026')
  expect(page).toContain('href="/lakeside/gaps/Shared van"')
  expect(page).not.toContain('Early buses first')
  expect((await box.request(`/lakeside/thread/${line.decision}`)).status).toBe(404)
  const french = await (await box.request(`/lakeside/thread/${line.action}?lang=fr`)).text()
  expect(textOf(french)).toContain('Nous y travaillons 9 mai 2026')
  const browser = await here.coordinator()
  const whole = textOf(await (await browser.open(`/lakeside/thread/${line.action}`)).text())
  expect(whole).toContain('Early buses first')
  expect(whole).toContain('Not public')
})

it('lists each thread once, the one last added to first', async () => {
  const here = await found(box)
  await aLine(here)
  await here.inside(async db => {
    await put(db, 'evidence', 'No child care', { day: 2 })
    await put(db, 'evidence', 'Kept inside', { public: false })
    const { rows, count } = await publicThreads(db)
    expect(count).toBe(2)
    expect(rows.map(row => [row.first.title.en, row.latest.title.en, row.stops])).toEqual([
      ['No early bus', 'It runs', 3],
      ['No child care', 'No child care', 1],
    ])
  })
  const page = textOf(await (await box.request('/lakeside/thread?lang=ar')).text())
  expect(page).toContain('خيطان')
  expect(page).toContain('لم يتولَّ أحد هذا الأمر بعد')
  expect(page).not.toContain('Kept inside')
})

it('says what belongs here while there is nothing', async () => {
  await found(box)
  expect(textOf(await (await box.request('/lakeside/thread')).text())).toContain(
    'The first thread has not begun',
  )
  expect((await box.request('/lakeside/thread?page=-1')).status).toBe(200)
})

it('names loose ends, each with one button', async () => {
  const here = await found(box)
  await aLine(here)
  await here.inside(async db => {
    await put(db, 'evidence', 'Nobody took this', { day: 4 })
    await put(db, 'action', 'No reason', { day: 5, open: true })
    await put(db, 'action', 'Done long ago', { day: 5 })
    await put(db, 'outcome', 'Eleven kept their job', { open: true })
    const ends = await looseEnds(db)
    expect(ends.evidence.map(({ title }) => title.en)).toEqual(['Nobody took this'])
    expect(ends.actions.map(({ title }) => title.en)).toEqual(['No reason'])
    expect(ends.outcomes.map(({ title }) => title.en)).toEqual(['Eleven kept their job'])
  })
  const browser = await here.coordinator()
  const page = await (await browser.open('/lakeside/thread/loose-ends')).text()
  expect(page).toContain('href="/lakeside/gaps/No reason"')
  expect(textOf(page)).toContain('183 days Nobody took this')
  expect((await box.request('/lakeside/thread/loose-ends')).status).toBe(303)
})

it('tells staff of evidence that waits, and the front door of the thread that came furthest', async () => {
  const here = await found(box)
  await here.inside(async db => {
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) await put(db, 'evidence', title, { day: 28 })
  })
  await aLine(here)
  const browser = await here.coordinator()
  const today = textOf(await (await browser.open('/lakeside/today')).text())
  expect(today).toContain('“One” is confirmed, and nobody has taken it up.')
  expect(today).toContain('2 more things we were told wait')
  const front = textOf(await (await box.request('/lakeside')).text())
  expect(front).toContain('Shared van')
})

it('is not there for another partnership', async () => {
  const here = await found(box)
  const there = await found(box, prairie)
  const line = await aLine(there)
  expect((await box.request(`/lakeside/thread/${line.evidence}`)).status).toBe(404)
  expect((await here.inside(db => threadAround(db, line.evidence))).stations).toEqual([])
  await expect(here.inside(db => tie(db, line.evidence, line.action, box.now))).rejects.toThrow()
})

it('renders a thread of 500 stations whole', async () => {
  const here = await found(box)
  const root = await here.inside(async db => {
    const start = await put(db, 'evidence', 'start')
    let last = start
    for (let n = 0; n < 499; n++) {
      const next = await put(db, 'update', `stop ${n}`, { day: 2 })
      await tie(db, n % 3 ? last : start, next, box.now)
      last = next
    }
    return start
  })
  const page = await (await box.request(`/lakeside/thread/${root}`)).text()
  expect(page.match(/stop \d+<\/a>/g)).toHaveLength(2 * 499)
})
