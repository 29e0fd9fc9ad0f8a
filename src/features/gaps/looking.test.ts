import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { listCommunities } from '#features/partnership/index.ts'
import type { Actor } from '#platform/activity.ts'
import { type Founded, fieldIn, found, prairie, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import type { Visitor } from '#test/sign-in-desk.ts'
import { takeSnapshot } from './changes/commands.ts'
import { compare, quarterOf, type SnapCell } from './changes/compare.ts'
import { snapshotOf } from './changes/queries.ts'
import { decideOnGap } from './commands.ts'
import { findCell, gridOf } from './queries.ts'
import { reportOf } from './report/queries.ts'
import { tellReach, tellScope } from './sources/commands.ts'
import { listSources, here as typedHere } from './sources/queries.ts'

const box = sandbox()
const ada: Actor = { kind: 'system', name: 'Ada Osei' }
let here: Founded
let lakeside: string
let coordinator: Visitor

beforeEach(async () => {
  here = await found(box)
  lakeside = (await here.inside(listCommunities))[0]?.id ?? ''
  coordinator = await here.coordinator()
})

const page = async (path: string) => {
  const answer = await coordinator.open(`/lakeside/gaps${path}`)
  return { status: answer.status, html: await answer.text() }
}
const arabicEvening = { language: 'ar', time: 'evening' } as const
const decide = (more: Partial<Parameters<typeof decideOnGap>[2]> = {}) =>
  here.inside(db =>
    decideOnGap(
      db,
      ada,
      { need: 'work', communityId: lakeside, judgement: 'confirmed', note: { en: 'Nobody.' }, ...more },
      box.now,
    ),
  )
const speaksForHere = (more: Partial<Parameters<typeof tellScope>[3]> = {}) =>
  here.inside(db =>
    tellScope(
      db,
      ada,
      typedHere,
      {
        kinds: ['job-search'],
        provinces: ['ON'],
        communities: [],
        asOf: undefined,
        because: 'We asked all.',
        ...more,
      },
      box.now,
    ),
  )

describe('a decision is about one cell', () => {
  test('what is said of a narrower cell leaves the wider one open', async () => {
    await decide({ lens: arabicEvening })
    const wide = await here.inside(db => findCell(db, 'work', lakeside, box.now))
    expect(wide?.findings).toEqual([])
    expect(wide?.others.map(({ language, timeOfDay }) => [language, timeOfDay])).toEqual([['ar', 'evening']])
    expect((await here.inside(db => gridOf(db, box.now))).standing).toEqual([])
    expect((await here.inside(db => gridOf(db, box.now, arabicEvening))).standing).toHaveLength(1)
  })

  test('a decision over one made meanwhile is refused, and what was written stays', async () => {
    const path = `/lakeside/gaps/work/${lakeside}?language=ar&time=evening`
    const form = await (await coordinator.open(path)).text()
    await decide({ lens: arabicEvening })
    const sent = { _once: fieldIn(form, '_once'), after: '', judgement: 'dismissed', noteEn: 'Not needed' }
    const answer = await coordinator.post(path, sent)
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('Not needed')
    expect(textOf(html)).toContain('Somebody decided on this cell while you wrote.')
  })

  test('its page and its public page say for whom and when', async () => {
    const decided = await decide({ lens: arabicEvening })
    const cell = await page(`/work/${lakeside}?language=ar&time=evening`)
    expect(textOf(cell.html)).toContain('Finding work (in Arabic, in the evening)')
    const shown = await box.request(`/lakeside/gaps/findings/${decided.ok ? decided.finding : ''}?lang=ar`)
    expect(textOf(await shown.text()).replace(/\p{Cf}/gu, '')).toContain('البحث عن عمل (بلغة: العربية، مساءً)')
  })
})

describe('what sources speak for', () => {
  const verdict = async () => (await here.inside(db => findCell(db, 'work', lakeside, box.now)))?.cell.verdict

  test('what is typed here speaks for nothing until somebody says so, and only where they say', async () => {
    expect(await verdict()).toBe('cannot-tell')
    await speaksForHere()
    expect(await verdict()).toBe('nothing')
    await speaksForHere({ kinds: [] })
    expect(await verdict()).toBe('cannot-tell')
  })

  test('it is said on a page, with a reason, and what was said before stays', async () => {
    const form = (await page(`/sources/${typedHere}`)).html
    const fields = { _once: fieldIn(form, '_once'), after: '', kinds: 'job-search', provinces: 'ON' }
    const refused = await coordinator.post(`/lakeside/gaps/sources/${typedHere}`, fields)
    expect(refused.status).toBe(422)
    const kept = await coordinator.post(`/lakeside/gaps/sources/${typedHere}`, {
      ...fields,
      _once: fieldIn(await refused.text(), '_once'),
      because: 'We asked every employer.',
      communities: lakeside,
    })
    expect(kept.status).toBe(303)
    expect(await verdict()).toBe('nothing')
    expect(textOf((await page('/sources')).html)).toContain('We asked every employer.')
    const late = await here.inside(db =>
      tellScope(
        db,
        ada,
        typedHere,
        { kinds: [], provinces: ['ON'], communities: [], asOf: undefined, because: 'x', after: '' },
        box.now,
      ),
    )
    expect(late).toEqual({ ok: false, why: 'said-meanwhile' })
  })

  test('how far is near is the partnership’s to say', async () => {
    await here.inside(db => tellReach(db, ada, { kilometres: 200, because: 'Long roads' }, box.now))
    expect((await here.inside(db => gridOf(db, box.now))).grounds.reach).toBe(200)
    expect(textOf((await page('/sources')).html)).toContain('within 200 km')
  })
})

describe('what changed', () => {
  const snap = (verdict: SnapCell['verdict'], least = 0, most = 0): SnapCell => ({
    need: 'work',
    community: 'c',
    verdict,
    least,
    most,
  })
  test.each([
    [snap('nothing'), snap('listed', 1, 1), 'better'],
    [snap('listed', 1, 1), snap('too-far'), 'worse'],
    [snap('cannot-tell'), snap('nothing'), 'now-known'],
    [snap('nothing'), snap('cannot-tell'), 'lost-sight'],
    [snap('listed', 0, 4), snap('listed', 1, 2), 'narrower'],
    [snap('listed', 1, 2), snap('listed', 0, 3), 'wider'],
    [snap('listed', 1, 2), snap('listed', 2, 2), 'better'],
  ])('from %j to %j is %s', (before, after, direction) =>
    expect(compare([before], [after]).map(change => change.direction)).toEqual([direction]),
  )
  test('the same is no change, nor is a cell that is only in one of them', () => {
    expect(compare([snap('listed', 1, 2)], [snap('listed', 1, 2)])).toEqual([])
    expect(compare([], [snap('nothing')])).toEqual([])
    expect(compare([snap('nothing')], [])).toEqual([])
  })
  test('every day has its quarter', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), month => {
        const day = `2026-${String(month).padStart(2, '0')}-15`
        expect(quarterOf(day)).toBe(`2026-Q${Math.ceil(month / 3)}`)
      }),
    ))

  test('the grid is kept once a quarter, and the page says what became of it', async () => {
    const july = new Date('2026-07-02T12:00:00Z')
    expect(await here.inside(db => takeSnapshot(db, ada, july))).toBe('2026-Q3')
    expect(await here.inside(db => takeSnapshot(db, ada, july))).toBeUndefined()
    await speaksForHere()
    expect((await here.inside(db => snapshotOf(db, '2026-Q3')))?.cells.length).toBeGreaterThan(10)
    expect(textOf((await page('/changes')).html)).toContain(
      'Finding work Lakeside ? we cannot tell 0 nothing listed',
    )
  })
})

test('the grid, map, changes, sources and terms open, whatever the address asks', async () => {
  for (const path of [
    '',
    '?language=Klingonish&status=x&time=y&sort=worst',
    '?language=Arabe&time=evening&sort=demand',
    '/map?need=housing&language=ar',
    '/map?need=nothing',
    '/changes?since=1999-Q9',
    '/sources',
    `/sources/${typedHere}`,
    '/terms',
    '/report?need=work&language=ar',
  ]) {
    const { status, html } = await page(path)
    expect([path, status]).toEqual([path, 200])
    expect(html.match(/<h1/g)).toHaveLength(1)
  }
  expect(textOf((await page('?language=Klingonish')).html)).toContain(
    'We do not know the language “Klingonish”',
  )
})

test('the grid names first what waits for a word, shows the worst rows and folds the rest', async () => {
  await speaksForHere()
  const { html } = await page('?lang=en')
  const [first = '', folded = ''] = html.split('<details class="more"')
  expect(textOf(first)).toContain('Look at these first')
  expect(textOf(first)).toMatch(/Finding work, nothing listed: +Lakeside/)
  expect(textOf(folded)).toContain('The other needs by community')
  expect((await page('?sort=catalogue')).html).not.toContain('<details class="more"')
  await decide()
  expect((await page('?lang=en')).html).not.toContain('Look at these first')
})

describe('the report', () => {
  test('everybody reads what was confirmed and what is not known; only the table what is open', async () => {
    await decide()
    await decide({ need: 'food', judgement: 'explained', note: { en: 'The next town’s bus.' } })
    const visitor = textOf(await (await box.request('/lakeside/gaps/report?lang=en')).text())
    expect(visitor).toContain('Finding work, in Lakeside')
    expect(visitor).toContain('What we cannot tell')
    expect(visitor).not.toContain('next town’s bus')
    expect(textOf((await page('/report')).html)).toContain('next town’s bus')
    const arabic = await (await box.request('/lakeside/gaps/report?lang=ar')).text()
    expect(arabic).toContain('النواقص التي أكدناها')
  })

  describe('of a gap whose station has left the public thread', () => {
    const gap = 'Finding work, in Lakeside'
    const report = async () => textOf(await (await box.request('/lakeside/gaps/report?lang=en')).text())
    const offTheThread = async () => {
      await decide({ note: { en: 'Not for everybody.' } })
      expect(await report()).toContain(gap)
      await here.inside(db => db.execute(sql`update stations set public = false where room = 'gaps'`))
    }
    test('everybody else reads nothing; those who judge read it as their own', async () => {
      await offTheThread()
      expect(await report()).not.toContain(gap)
      expect(await report()).not.toContain('Not for everybody.')
      expect(textOf((await page('/report')).html)).toContain('Not for everybody.')
    })
    test('were every finding shown, everybody would read it', async () => {
      await offTheThread()
      const { confirmed } = await here.inside(db => reportOf(db, { lens: {} }, box.now, () => true))
      expect(confirmed.map(({ finding }) => finding.note)).toEqual([{ en: 'Not for everybody.' }])
      const guarded = await here.inside(db => reportOf(db, { lens: {} }, box.now))
      expect(guarded.confirmed).toEqual([])
    })
  })
})

test('the neighbours see none of it', async () => {
  await speaksForHere()
  const neighbours = await found(box, prairie)
  expect((await neighbours.inside(listSources)).every(({ said }) => said.length === 0)).toBe(true)
  const bo = await neighbours.coordinator()
  expect((await bo.open('/lakeside/gaps/sources')).status).toBe(404)
  expect((await box.request('/lakeside/gaps/changes')).status).toBe(303)
})
