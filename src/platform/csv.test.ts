import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvFile, csvLine, exactCell } from './csv.ts'

test.each([
  ['=HYPERLINK("https://example.org")', `"'=HYPERLINK(""https://example.org"")"\r\n`],
  ['+1 306 555 0123', `'+1 306 555 0123\r\n`],
  ['@sum', `'@sum\r\n`],
  [' \t=1+1', `' \t=1+1\r\n`],
  ['|calc', `'|calc\r\n`],
  ['one;=1+1', '"one;=1+1"\r\n'],
  ['-12.5', '-12.5\r\n'],
  ['Two\nlines, one cell', '"Two\nlines, one cell"\r\n'],
])('%j is written so that a spreadsheet shows it', (written, line) => expect(csvLine([written])).toBe(line))

test('any text comes back as it was, but for the apostrophe that defuses it', () => {
  const text = fc.string({ unit: 'grapheme' }).filter(each => !each.includes('\uFEFF'))
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), lines => {
      const read = parse(csvFile([['a', 'b'], ...lines]), { bom: true, relax_column_count: true }).slice(1)
      const plain = lines.map(line =>
        line.map(each =>
          /^[\s\0]*[=+\-@|%\t\r]/.test(each) && !/^-?\d+(\.\d+)?$/.test(each) ? `'${each}` : each,
        ),
      )
      expect(read).toEqual(plain.filter(line => line.length > 0))
    }),
  )
})

test('an id is written exactly, in quotes only where it must be', () => {
  expect(['-12A', '=1', 'a,b', ' a', 'a "b"'].map(exactCell)).toEqual([
    '-12A',
    '=1',
    '"a,b"',
    '" a"',
    '"a ""b"""',
  ])
})
