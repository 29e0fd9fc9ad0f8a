import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scales } from './compare/kinds.ts'
import { readValue } from './compare/reading.ts'
import { edits, jaroWinkler } from './compare/strings.ts'
import { comparable } from './field.ts'
import { learn, linkRecords, normalName, normalPlace, readTable, scorePairs, type Table } from './index.ts'

const places: Table = {
  columns: ['name', 'address', 'phone'],
  rows: [
    ['YMCA of Peterborough', '132 Unit H Main St', '705-555-0101'],
    ['YMCA Peterborough', 'H, 132 Main Street', '705-555-0101'],
    ['YMCA Peterborough', '132-G rue Main', '705-555-0199'],
    ['New Canadians Centre', '221 Romaine St', '705-743-0882'],
    ['New Canadian Centre', '221 rue Romaine', '(705) 743-0882'],
    ['Lakefield Library', '8 Queen St', '705-652-8623'],
    [null, null, null],
    [null, ' ', ''],
  ],
}
const pairsOf = (table: Table) =>
  linkRecords({ left: table }).pairs.map(({ a, b, probability }) => `${a} ${b} ${probability.toFixed(4)}`)

describe('normal forms', () => {
  test.each([
    'H, 132 Main St',
    '132 Unit H Main St',
    '132-H Main St',
    '132 rue Main, bureau H',
    '132 Main Street, Unit H',
  ])('%s is unit H of 132 Main', street => {
    expect(normalPlace({ street })).toMatchObject({ unit: 'h', number: '132', building: '132|main st||' })
  })
  test('Saint, St and Ste are one, in streets and towns', () => {
    const one = normalPlace({ street: '10 St. George St', city: 'St. Boniface' })
    expect(normalPlace({ street: '10 Saint-George Street', city: 'Saint-Boniface' })).toEqual(one)
  })
  test('a rural postal code is known by its zero', () => {
    expect(normalPlace({ street: '1 Main', postalCode: 'r0g 0b0' })).toMatchObject({
      rural: true,
      postalCode: 'R0G0B0',
    })
    expect(normalPlace({ street: '1 Main', postalCode: 'K9J 1A1' }).rural).toBe(false)
  })
  test('names lose articles and legal forms in both languages, and never everything', () => {
    expect(normalName('The Centre for Newcomers Inc.').key).toBe(normalName('Center for newcomers').key)
    expect(normalName('La Société Ltée').key).toBe('society')
    fc.assert(fc.property(fc.stringMatching(/[a-z]/), name => normalName(name).key !== ''))
  })
})

describe('likeness', () => {
  test('is symmetric, and one for the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(edits(a, b, 3)).toBe(edits(b, a, 3))
        expect(jaroWinkler(a, b)).toBeLessThanOrEqual(1)
        if (a) expect(jaroWinkler(a, a)).toBe(1)
      }),
    )
    expect(edits('maria', 'mraia', 2)).toBe(1)
    expect(edits('main', 'maine', 2)).toBe(1)
  })
})

describe('which rows are the same', () => {
  test('those alike in what tells, and nobody without anything known', () => {
    const { pairs } = linkRecords({ left: places })
    const same = pairs.filter(({ band }) => band === 'same').map(({ a, b }) => `${a} ${b}`)
    expect(same).toContain('3 4')
    expect(same).toContain('0 1')
    expect(pairs.some(({ b }) => b > 5)).toBe(false)
  })

  test('another unit speaks against, and why says so', () => {
    const [{ why } = { why: [] }] = scorePairs(learn({ left: places }), places, [[1, 2]])
    expect(why.find(({ level }) => level === 'another unit')?.weight).toBeLessThan(0)
  })

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...places.rows.keys()], { minLength: places.rows.length }), order => {
        const shuffled = { ...places, rows: order.map(at => places.rows[at]!) }
        const back = linkRecords({ left: shuffled }).pairs.map(({ a, b, probability }) => {
          const [one, other] = [order[a]!, order[b]!].sort((x, y) => x - y)
          return `${one} ${other} ${probability.toFixed(4)}`
        })
        expect(back.sort()).toEqual(pairsOf(places).sort())
      }),
      { numRuns: 10 },
    )
  })

  test('two lists are linked whatever their columns are called and in whatever order', () => {
    const towns = ['Peterborough', 'Lindsay', 'Cobourg', 'Port Hope', 'Lakefield']
    const rows = Array.from({ length: 60 }, (_, at) => [
      `${['Maple', 'Harbour', 'Northern', 'Trent', 'Otonabee', 'Kawartha'][at % 6]} House ${String.fromCharCode(65 + (at % 26)).repeat(3)}${at}`,
      towns[at % towns.length]!,
      `705-${200 + at * 7}-${1000 + at * 113}`,
    ])
    const left = { columns: ['name', 'town', 'phone'], rows }
    const right = {
      columns: ['téléphone', 'ville', 'nom'],
      rows: rows.slice(0, 40).map(([name, town, phone]) => [phone!.replaceAll('-', ' '), town!, name!]),
    }
    const { pairs, renamed } = linkRecords({ left, right })
    expect(renamed).toEqual([
      { left: 'phone', right: 'téléphone' },
      { left: 'town', right: 'ville' },
      { left: 'name', right: 'nom' },
    ])
    const same = pairs.filter(({ band }) => band === 'same')
    expect(same.map(({ a, b }) => a - b)).toEqual(Array.from({ length: 40 }, () => 0))
    expect(same[0]?.why.every(({ b }) => b !== null)).toBe(true)
  })

  test('names made of the same letters in another order are different', () => {
    const levels = scales.text.levels
    const level = (a: string, b: string) => {
      const [one, other] = [a, b].map(text => comparable(readValue('text', text)!, () => 1))
      return levels[scales.text.compare(one!, other!)]
    }
    expect(level('martinet lane estate', 'neat terminal seat')).toBe('different')
    expect(level('cedarmeadowslearning', 'cedarmeadowlearnings')).toBe('much alike')
  })

  test('titles that differ in a model or a version are not the same', () => {
    const makers = ['Corvid', 'Lumen', 'Astrel', 'Brevis', 'Nordix', 'Palomar', 'Quanta', 'Ridge']
    const words = ['cordless telephone', 'photo printer', 'label maker', 'desk lamp', 'air cleaner']
    const rows = Array.from({ length: 120 }, (_, at) => [
      `${makers[at % makers.length]} ${words[at % words.length]} ${'XKLMT'[at % 5]}${100 + at * 37}`,
    ])
    const again = rows.slice(0, 50).map(([title]) => {
      const [maker, one, other, model] = title!.split(' ')
      return [`${maker} ${model} ${one} ${other}`]
    })
    const { pairs } = linkRecords({
      left: { columns: ['title'], rows },
      right: { columns: ['title'], rows: again },
    })
    const same = pairs.filter(({ band }) => band === 'same')
    expect(same.length).toBeGreaterThan(40)
    expect(same.filter(({ a, b }) => a !== b)).toEqual([])
  })

  test('which list comes first changes nothing where the case is clear', () => {
    const other = { columns: places.columns, rows: places.rows.slice(2).reverse() }
    const one = { columns: places.columns, rows: places.rows.slice(0, 6) }
    const said = (left: Table, right: Table) =>
      linkRecords({ left, right }).pairs.filter(({ band }) => band === 'same')
    expect(said(one, other).length).toBeGreaterThan(0)
    expect(
      said(other, one)
        .map(({ a, b }) => `${b} ${a}`)
        .sort(),
    ).toEqual(
      said(one, other)
        .map(({ a, b }) => `${a} ${b}`)
        .sort(),
    )
  })

  test('two streets under one rural postal code are for a person', () => {
    const columns = ['name', 'address', 'postal_code', 'phone', 'email']
    const rows = Array.from({ length: 40 }, (_, at) => [
      `Agency ${String.fromCharCode(65 + (at % 26))}${at} Services`,
      `${at + 3} ${['Oak', 'Elm', 'Pine'][at % 3]} St`,
      `K9J ${at % 10}A${at % 7}`,
      `705-555-${1000 + at * 13}`,
      `info@agency${at}.ca`,
    ])
    const twin = ['Pembina Settlement Help', '12 Main St', 'R0G 0B0', '204-324-6401', 'help@pembina.ca']
    const { pairs } = linkRecords({
      left: { columns, rows: [...rows, twin, twin.with(1, '77 Railway Ave')] },
    })
    expect(pairs.find(({ a, b }) => a === 40 && b === 41)?.band ?? 'perhaps').toBe('perhaps')
  })
})

test('a row parted into thousands of columns is refused in words', () => {
  const wide = (cell: string) => Array.from({ length: 3_000 }, (_, at) => `${cell}${at}`).join(',')
  expect(readTable(Buffer.from([wide('c'), wide('x'), wide('y')].join('\n')))).toMatchObject({ ok: false })
  expect(readTable(Buffer.from(`id,name\n1,a\n2,b${',x'.repeat(3_000)}`))).toMatchObject({ ok: false })
})
