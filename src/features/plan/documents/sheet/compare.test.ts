import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '#platform/time.ts'
import { compare } from './compare.ts'
import { dayOfSerial, readDay } from './days.ts'
import { nearest } from './nearest.ts'
import type { PlanNow, Standing } from './now.ts'
import { stateNamed, titled } from './now.ts'
import { keptOf, nothing, textValue, type Value } from './point.ts'
import { sameText } from './same-text.ts'
import type { Base, CellBack, Field, RowBack, SheetRead } from './sheet-row.ts'

const day = (written: string): Value => ({ kind: 'day', day: written as PlainDate })
const library = { id: 'lib', name: { en: 'Lakeside Public Library', fr: 'Bibliothèque de Lakeside' } }
const goals = [
  { id: 'g1', number: '1', title: { en: 'Working here' } },
  { id: 'g2', number: '2', title: { en: 'Living here' } },
]
const objectives = [{ id: 'o1', goalId: 'g2', number: '2.1', title: { en: 'Homes' } }]

const map: Standing = {
  thing: 'action',
  id: 'a1',
  name: { en: 'Print the map' },
  frozen: false,
  state: 'on-track',
  goalId: 'g1',
  addedAt: new Date('2026-01-01'),
  values: {
    goal: { kind: 'name', id: 'g1', name: { en: 'Working here' } },
    objective: nothing,
    titleEn: textValue('Print the map'),
    titleFr: nothing,
    sayEn: textValue('People get lost, and the “old map” is wrong.'),
    sayFr: nothing,
    lead: { kind: 'name', id: 'lib', name: library.name },
    from: day('2026-04-01'),
    to: day('2027-03-31'),
    state: { kind: 'state', state: 'on-track' },
    news: nothing,
  },
}
const planNow = (over: Partial<Standing> = {}): PlanNow => ({
  state: 'draft',
  things: new Map([['a1', { ...map, ...over }]]),
  goals,
  objectives,
  organisations: [library, { id: 'ymca', name: { en: 'YMCA of Lakeside' } }],
})
const base: Base = {
  goal: ['g1', '1. Working here'],
  titleEn: 'Print the map',
  sayEn: 'People get lost, and the “old map” is wrong.',
  lead: ['lib', 'Lakeside Public Library'],
  from: '2026-04-01',
  to: '2027-03-31',
  state: ['on-track', 'On track'],
}
const cell = (text: string, more: Partial<CellBack> = {}): CellBack => ({
  at: 'E2',
  kind: 'text',
  text,
  ...more,
})
const unchanged: RowBack['cells'] = {
  goal: cell('1. Working here'),
  objective: null,
  titleEn: cell('Print the map'),
  titleFr: null,
  sayEn: cell('People get lost, and the "old map" is wrong. '),
  sayFr: null,
  lead: cell('Lakeside Public Library'),
  from: cell('2026-04-01', { kind: 'day', day: '2026-04-01' as PlainDate }),
  to: cell('2027-03-31', { kind: 'day', day: '2027-03-31' as PlainDate }),
  state: cell('On track'),
  news: null,
}
const row = (cells: RowBack['cells'] = {}, more: Partial<RowBack> = {}): RowBack => ({
  thing: 'action',
  sheet: 'Actions',
  row: 2,
  hidden: false,
  id: 'a1',
  base,
  cells: { ...unchanged, ...cells },
  covered: {},
  ...more,
})
const read = (rows: RowBack[]): SheetRead => ({ rows, notes: [], holds: { actions: true, heads: false } })
const one = (cells: RowBack['cells'], now = planNow(), more: Partial<RowBack> = {}) => {
  const { changes, questions } = compare(read([row(cells, more)]), now, {})
  const [point] = [...changes, ...questions]
  return (
    point && {
      field: point.field,
      question: point.question,
      yours: keptOf(point.yours),
      options: point.options.map(({ key }) => key),
    }
  )
}

describe('what a written day means', () => {
  test.each([
    ['2027-04-03', '2027-04-03'],
    ['3 April 2027', '2027-04-03'],
    ['April 3rd, 2027', '2027-04-03'],
    ['1er avril 2027', '2027-04-01'],
    ['3-Apr-2027', '2027-04-03'],
    ['2027-04-03T00:00:00', '2027-04-03'],
  ])('%s is certain', (written, sure) => expect(readDay(written)).toEqual({ sure }))
  test.each([
    ['03/04/2027', ['2027-04-03', '2027-03-04']],
    ['25/12/2027', ['2027-12-25']],
    ['3.4.27', ['2027-04-03', '2027-03-04']],
    ['31 February 2027', []],
    ['spring 2027', []],
    ['2027', []],
  ])('%s is asked about', (written, perhaps) => expect(readDay(written)).toEqual({ perhaps }))
  test('a spreadsheet’s own number', () => {
    expect(dayOfSerial(46_115)).toBe('2026-04-03')
    expect(dayOfSerial(12)).toBeUndefined()
  })
})

describe('three ways, cell by cell', () => {
  test('as it left, or with other quotation marks and spaces: nothing', () => {
    expect(one({})).toBeUndefined()
    expect(sameText('l’emploi\u00a0: « oui »', "l'emploi : «oui»")).toBe(true)
  })
  test('changed only in the file: a change', () =>
    expect(one({ titleEn: cell('Print the big map') })).toEqual({
      field: 'titleEn',
      question: undefined,
      yours: 'Print the big map',
      options: [],
    }))
  test('changed only in the plan: nothing of this person’s', () =>
    expect(
      one({}, planNow({ values: { ...map.values, titleEn: textValue('Draw the map') } })),
    ).toBeUndefined())
  test('changed in both: asked, with both together where the words allow it', () => {
    const now = planNow({ values: { ...map.values, titleEn: textValue('Print the big map') } })
    expect(one({ titleEn: cell('Print the map in Arabic') }, now)).toMatchObject({
      question: 'meanwhile',
      options: ['both', 'yours', 'leave'],
    })
    expect(one({ titleEn: cell('Print the atlas') }, now)).toMatchObject({
      question: 'meanwhile',
      options: ['yours', 'leave'],
    })
  })
  test.each([
    ['to', cell('03/04/2027'), 'day-unclear', ['day:2027-04-03', 'day:2027-03-04', 'typed', 'leave']],
    [
      'to',
      cell('46115', { kind: 'number', number: 46_115 }),
      'day-unclear',
      ['day:2026-04-03', 'typed', 'leave'],
    ],
    ['to', cell('soon'), 'day-unreadable', ['typed', 'leave']],
    ['to', cell('2026-01-01'), 'days-turned', ['typed', 'leave']],
    ['lead', cell('Lakeside Public Libary'), 'lead-unknown', ['id:lib', 'new', 'leave']],
    ['goal', cell('2. Living here'), 'moved', ['id:g2', 'leave']],
    ['goal', cell('Livng here'), 'goal-unknown', ['id:g2', 'id:g1', 'leave']],
    ['objective', cell('2.1. Homes'), 'moved', ['id:o1', 'leave']],
    ['state', cell('Dropped'), 'reason-missing', ['reason', 'leave']],
    ['state', cell('Not started'), 'not-from-here', ['leave']],
    [
      'state',
      cell('Nearly there'),
      'state-unknown',
      ['state:on-track', 'state:at-risk', 'state:stuck', 'state:done', 'leave'],
    ],
    ['titleEn', null, 'name-missing', ['leave']],
    ['titleEn', cell('x'.repeat(201)), 'too-long', ['leave']],
    ['titleEn', cell('#REF!', { kind: 'error' }), 'cell-broken', ['leave']],
  ] as const)('%s %j is asked about: %s', (field, back, question, options) =>
    expect(one({ [field as Field]: back })).toMatchObject({ field, question, options }),
  )
  test('a merged cell is asked about row by row', () =>
    expect(
      one({ lead: null }, planNow(), {
        covered: { lead: { range: 'I2:I4', from: 'I2', text: 'YMCA of Lakeside' } },
      }),
    ).toMatchObject({ field: 'lead', question: 'merged', options: ['yours', 'leave'] }))
  test('a dropped action with its reason is a plain change that carries it', () => {
    const { changes } = compare(
      read([row({ state: cell('Abandonnée'), news: cell('No money.') })]),
      planNow(),
      {},
    )
    expect(changes).toMatchObject([{ field: 'state', reason: 'No money.' }])
  })
})

describe('rows', () => {
  const questions = (rows: RowBack[], answers = {}) =>
    compare(read(rows), planNow(), answers).questions.map(({ question, key }) => [question, key])
  test('one that is gone is asked about, but not what was added after the file left', () => {
    expect(questions([row({}, { id: 'zz', cells: { titleEn: cell('Other') } })])).toEqual([
      ['id-unknown', 'row:Actions:2'],
      ['row-removed', 'removed:a1'],
    ])
    const later = { ...read([]), exportedAt: '2025-01-01T00:00:00.000Z' }
    expect(compare(later, planNow(), {}).questions).toEqual([])
  })
  test('one without an id is new, or known by its words', () => {
    const added = { ...row({ titleEn: cell('Fold the map') }), id: '', row: 9 }
    expect(questions([row(), added])).toEqual([['row-new', 'row:Actions:9']])
    expect(questions([{ ...row(), id: '' }])[0]).toEqual(['row-unnamed', 'row:Actions:2'])
    expect(questions([{ ...row(), id: '' }], { 'row:Actions:2': 'is:a1' })).toEqual([])
  })
  test('an id that stands there twice: which row counts, and the other is not lost', () => {
    const second = { ...row({ titleEn: cell('Other words') }), row: 7 }
    expect(questions([row(), second])).toEqual([['id-twice', 'twice:a1']])
    expect(questions([row(), second], { 'twice:a1': 'use:Actions:2' })).toEqual([
      ['row-new', 'row:Actions:7'],
    ])
  })
})

test('names are found again by their words, near ones by their likeness', () => {
  expect(titled('2. living HERE', goals).map(({ id }) => id)).toEqual(['g2'])
  expect(titled('2', goals)).toEqual([])
  expect(
    nearest('Y.M.C.A. Lakeside', planNow().organisations, ({ name }) => Object.values(name))[0]?.id,
  ).toBe('ymca')
  expect(stateNamed('réalisée')).toBe('done')
  expect(stateNamed('slow')).toBeUndefined()
})

test('whatever stands in the cells, comparing never fails, and no change is made of what was not certain', () => {
  const any = fc.oneof(
    fc.string().map(text => cell(text)),
    fc
      .constantFrom('03/04/2027', '#REF!', '=1+1', 'Done', '2. Living here', '', ' ', '2027-13-45')
      .map(text => cell(text)),
    fc.double().map(number => cell(String(number), { kind: 'number', number })),
    fc.constant(null),
  )
  const cells = fc.dictionary(fc.constantFrom(...(Object.keys(unchanged) as Field[])), any)
  fc.assert(
    fc.property(
      fc.array(fc.record({ cells, id: fc.constantFrom('a1', '', 'zz') }), { maxLength: 4 }),
      rows => {
        const back = rows.map(({ cells, id }, n) => row(cells, { id, row: n + 2 }))
        const { changes, questions } = compare(read(back), planNow(), {})
        expect(
          changes.every(({ question, now, yours }) => !question && !sameText(keptOf(now), keptOf(yours))),
        ).toBe(true)
        expect(questions.every(({ options }) => options.some(({ key }) => key === 'leave'))).toBe(true)
        expect(new Set([...changes, ...questions].map(({ key }) => key)).size).toBe(
          changes.length + questions.length,
        )
      },
    ),
  )
})
