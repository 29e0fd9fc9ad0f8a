import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#platform/time.ts'
import { actionStates, afterReport, mayBeSaid, reports } from './action.ts'
import { currentOf, type Plan, refusesAdoption } from './plan.ts'
import { atomFeed } from './progress/atom.ts'
import { type Counted, isLate, progressOf, quietFor, standingOf, standings, sumOf } from './progress.ts'
import { saidIn } from './tongue-of.ts'

const day = (written: string) => written as PlainDate
const today = day('2026-11-03')
const action = (part: Partial<Counted> = {}): Counted => ({
  state: 'planned',
  heardOn: undefined,
  fromDay: null,
  toDay: null,
  addedOn: day('2026-03-01'),
  ...part,
})

describe('what may be said of an action', () => {
  it('is decided by one table: whatever it does not list is refused, whatever it lists is taken', () => {
    for (const state of actionStates)
      for (const voice of ['lead', 'staff'] as const)
        for (const said of reports)
          expect(afterReport(state, said, { voice, reason: true }).ok).toBe(
            mayBeSaid(state, voice).includes(said),
          )
  })
  it('leaves dropping, and taking up again, to the table', () => {
    expect(afterReport('stuck', 'dropped', { voice: 'lead', reason: true })).toEqual({
      ok: false,
      why: 'not-from-here',
    })
    expect(mayBeSaid('dropped', 'lead')).toEqual([])
    expect(afterReport('dropped', 'planned', { voice: 'staff', reason: false })).toEqual({
      ok: true,
      state: 'planned',
    })
  })
  it('asks for a reason before anything is dropped', () => {
    expect(afterReport('at-risk', 'dropped', { voice: 'staff', reason: false })).toEqual({
      ok: false,
      why: 'reason-missing',
    })
  })
  it('keeps the state where nothing has changed', () => {
    expect(afterReport('at-risk', 'unchanged', { voice: 'lead', reason: false })).toEqual({
      ok: true,
      state: 'at-risk',
    })
  })
})

describe('progress', () => {
  it('keeps what nobody ever reported apart from what has not started', () => {
    expect(standingOf(action(), today)).toBe('unheard')
    expect(standingOf(action({ heardOn: day('2026-10-01') }), today)).toBe('waiting')
    expect(standingOf(action({ fromDay: day('2027-01-01') }), today)).toBe('waiting')
  })
  it('counts each action once, and what was dropped beside the promised', () => {
    const any = fc.record({
      state: fc.constantFrom(...actionStates),
      heardOn: fc.constantFrom(undefined, day('2026-10-01')),
      fromDay: fc.constantFrom(null, day('2027-01-01')),
      toDay: fc.constant(null),
      addedOn: fc.constant(day('2026-03-01')),
    })
    fc.assert(
      fc.property(fc.array(any), actions => {
        const progress = progressOf(actions, today)
        const all = standings.reduce((sum, each) => sum + progress[each], 0)
        expect(all).toBe(actions.length)
        expect(progress.promised + progress.dropped).toBe(actions.length)
        expect(sumOf([progress, progress]).promised).toBe(2 * progress.promised)
      }),
    )
  })
  it('calls an action quiet after thirty days without a word, from when it should have begun', () => {
    expect(quietFor(action({ state: 'on-track', heardOn: day('2026-10-04') }), today)).toBeUndefined()
    expect(quietFor(action({ state: 'on-track', heardOn: day('2026-10-03') }), today)).toBe(31)
    expect(quietFor(action({ fromDay: day('2026-10-20') }), today)).toBeUndefined()
    expect(quietFor(action(), today)).toBe(247)
    expect(quietFor(action({ state: 'done', heardOn: day('2026-01-01') }), today)).toBeUndefined()
  })
  it('knows what is past its day only while it is open', () => {
    expect(isLate(action({ toDay: day('2026-11-02') }), today)).toBe(true)
    expect(isLate(action({ toDay: today }), today)).toBe(false)
    expect(isLate(action({ state: 'done', toDay: day('2026-11-02') }), today)).toBe(false)
  })
})

const plan = (part: Partial<Plan>): Plan => ({
  id: 'a',
  name: { en: 'Plan' },
  fromYear: 2026,
  toYear: 2031,
  edition: 1,
  vision: null,
  succeedsId: null,
  state: 'draft',
  adoptedOn: null,
  completedOn: null,
  rhythmDays: 30,
  decisionId: null,
  version: 1,
  changedAt: new Date(0),
  ...part,
})

describe('the plan in force', () => {
  const old = plan({ id: 'old', state: 'completed', adoptedOn: day('2016-04-01'), fromYear: 2016 })
  const now = plan({ id: 'now', state: 'adopted', adoptedOn: day('2022-04-01'), succeedsId: 'old' })
  it('is the one adopted, never a draft, and the last one completed between two', () => {
    expect(currentOf([plan({ id: 'draft', fromYear: 2032 }), old, now])?.id).toBe('now')
    expect(currentOf([plan({ id: 'draft' }), old])?.id).toBe('old')
    expect(currentOf([plan({ id: 'draft' })])).toBeUndefined()
  })
  it('is adopted once, and only with a goal', () => {
    expect(refusesAdoption(plan({}), 0)).toBe('no-goals')
    expect(refusesAdoption(now, 3)).toBe('already-adopted')
    expect(refusesAdoption(plan({}), 1)).toBeUndefined()
  })
})

it('keeps a sentence in the language it was written in', () => {
  expect(saidIn('Les cours commencent.', 'fr')).toEqual({ fr: 'Les cours commencent.' })
  expect(saidIn('بدأت الدروس في Yorkton', 'en')).toEqual({ ar: 'بدأت الدروس في Yorkton' })
  expect(saidIn('Classes start Monday', 'ar')).toEqual({ en: 'Classes start Monday' })
  expect(saidIn('👍', 'fr')).toEqual({ fr: '👍' })
  expect(saidIn('  ', 'en')).toBeUndefined()
})

it('writes a feed that stays well-formed whatever people wrote', () => {
  const text = '<b>&"\u0000\u000b</b> مرحبا 👋'
  const feed = atomFeed({
    title: text,
    tongue: 'en',
    url: 'http://a/?x=1&y=2',
    self: 'http://a',
    updated: new Date(0),
    author: text,
    entries: [{ id: 'urn:uuid:1', title: text, url: 'http://a', at: new Date(0), text }],
  })
  expect(feed).not.toContain('<b>')
  expect(feed).not.toContain('\u0000')
  expect(feed).not.toContain('\u000b')
  expect(feed).toContain('&lt;b&gt;&amp;&quot;&lt;/b&gt; مرحبا 👋')
})
