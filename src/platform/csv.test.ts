import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvFile, csvLine, exactCell, undefused } from './csv.ts'

test.each([
  ['=HYPERLINK("https://example.org")', `"'=HYPERLINK(""https://example.org"")"\r\n`],
  ['+1 306 555 0123', `'+1 306 555 0123\r\n`],
  ['@sum', `'@sum\r\n`],
  [' \t=1+1', `' \t=1+1\r\n`],
  ['|calc', `'|calc\r\n`],
  ['one;=1+1', '"one;=1+1"\r\n'],
  ['-12.5', '-12.5\r\n'],
  ['＝1+1', "'＝1+1\r\n"],
  ['＋1', "'＋1\r\n"],
  ['－1', "'－1\r\n"],
  ['＠sum', "'＠sum\r\n"],
  ['\tcalc', "'\tcalc\r\n"],
  ['\rcalc', `"'\rcalc"\r\n`],
  ['\ncalc', `"'\ncalc"\r\n`],
  ["'=1", "''=1\r\n"],
  ['’s Heerenberg', '’s Heerenberg\r\n'],
  ["'tis", "'tis\r\n"],
  ['Two\nlines, one cell', '"Two\nlines, one cell"\r\n'],
])('%j is written so that a spreadsheet shows it', (written, line) => expect(csvLine([written])).toBe(line))

// Any text, and often one that begins as a formula or as our own mark does.
const text = fc
  .tuple(
    fc.array(fc.constantFrom("'", '=', '＝', '＋', '－', '＠', '\t', '\r', '\n', ' ', '-', '1'), {
      maxLength: 4,
    }),
    fc.string({ unit: 'grapheme' }),
  )
  .map(([start, rest]) => start.join('') + rest)
  .filter(each => !each.includes('\uFEFF'))
const written = (lines: readonly (readonly string[])[]): string[][] =>
  parse(csvFile([['a', 'b'], ...lines]), { bom: true }).slice(1)

test('any text comes back exactly as it was once the apostrophe is taken off', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), lines => {
      expect(written(lines).map(line => line.map(undefused))).toEqual(lines)
    }),
  )
})

test('nothing a spreadsheet would run stands at the beginning of a cell, unless it is a plain number', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      for (const each of written([[a, b]]).flat())
        if (!/^-?\d+(\.\d+)?$/.test(each)) expect(each.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/)
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
