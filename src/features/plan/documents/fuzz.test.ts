import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workbookOf } from '#platform/documents/xlsx.ts'
import { readFile } from './commands/bring-back.ts'
import { headingWords } from './sheet/headings.ts'

const headings = Object.values(headingWords).flatMap(({ en, fr }) => [en, fr])
const cell = fc.oneof(
  fc.string(),
  fc.constantFrom(...headings, '03/04/2027', '=1+1', '{"goal":', '\u0000', '\ud800', '2027-04-03'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
)

test('any spreadsheet is read or refused by name, never a failure', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), async rows => {
      const bytes = await workbookOf([
        { name: 'Actions', columns: headings.slice(0, 8).map(title => ({ title })), rows, prose: true },
      ])
      const read = await readFile(bytes)
      if (read.ok) expect(JSON.stringify(read.read)).not.toMatch(/\\u0000|\\ud[89ab]/i)
      else expect(['no-headings', 'nothing-in-it']).toContain(read.why)
    }),
    { numRuns: 40 },
  )
})

test('any bytes at all are read or refused by name', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 3_000 }),
        fc.uint8Array({ maxLength: 2_000 }).map(bytes => Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])),
        fc
          .array(fc.array(cell, { maxLength: 6 }))
          .map(rows => new TextEncoder().encode(rows.map(row => row.join(',')).join('\n'))),
      ),
      async bytes => {
        const read = await readFile(bytes)
        expect(read.ok || typeof read.why === 'string').toBe(true)
      },
    ),
    { numRuns: 200 },
  )
})

test('a workbook with any of its bytes changed is read or refused', async () => {
  const whole = await workbookOf([
    {
      name: 'Actions',
      columns: [{ title: headingWords.id.en }, { title: headingWords.actionEn.en }],
      rows: [['1', 'Print']],
    },
  ])
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      async hits => {
        const bytes = new Uint8Array(whole)
        for (const [at, value] of hits) bytes[at] = value
        const read = await readFile(bytes)
        expect(typeof read.ok).toBe('boolean')
      },
    ),
    { numRuns: 100 },
  )
})
