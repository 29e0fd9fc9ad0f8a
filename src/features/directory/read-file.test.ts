import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readServicesFile } from './read-file.ts'
import { REFUSAL_CODES, REMARK_CODES } from './remark.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../test/fixtures/directory/${name}`, import.meta.url))
const files = ['federal-list.json', 'hsds-services.json'].map(fixture)

function expectReport(bytes: Uint8Array) {
  const { rows, refused } = readServicesFile(bytes)
  expect(rows.length + refused.length).toBeGreaterThan(0)
  for (const { line, reason, written } of refused) {
    expect(REFUSAL_CODES).toContain(reason)
    expect(line).toBeGreaterThan(0)
    expect(written.length).toBeLessThanOrEqual(200)
  }
  const kept = JSON.stringify({ rows, refused })
  expect(kept.includes('\\u0000') || /\\ud[89a-f]/.test(kept)).toBe(false)
  for (const row of rows) for (const remark of row.remarks) expect(REMARK_CODES).toContain(remark.code)
}

describe('whatever the bytes, a report and no exception', () => {
  test('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), expectReport), { numRuns: 300 })
  })

  test('any JSON', () => {
    fc.assert(
      fc.property(fc.json(), text => expectReport(Buffer.from(text))),
      { numRuns: 300 },
    )
  })

  test('real-looking files with bytes changed, cut out or cut off', () => {
    const change = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }), drop: fc.nat(40) })
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(change, { maxLength: 4 }),
        fc.nat(),
        (file, changes, end) => {
          let bytes: Buffer = Buffer.from(file)
          for (const { at, byte, drop } of changes) {
            const where = at % bytes.length
            bytes = Buffer.concat([
              bytes.subarray(0, where),
              Buffer.from([byte]),
              bytes.subarray(where + drop),
            ])
          }
          expectReport(end % 3 === 0 ? bytes.subarray(0, 1 + (end % bytes.length)) : bytes)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('fields replaced by any value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), fc.jsonValue(), (file, at, value) => {
        const document = JSON.parse(file.toString()) as unknown
        const places: [Record<string, unknown>, string][] = []
        const walk = (node: unknown) => {
          if (typeof node !== 'object' || node === null) return
          for (const [field, inside] of Object.entries(node)) {
            places.push([node as Record<string, unknown>, field])
            walk(inside)
          }
        }
        walk(document)
        const [node, field] = places[at % places.length] ?? [{}, '']
        node[field] = value
        expectReport(Buffer.from(JSON.stringify(document)))
      }),
      { numRuns: 120 },
    )
  })
})

describe('a file that is not what it says', () => {
  test('the same list in UTF-16 and in Windows-1252 gives the same rows', () => {
    const text = JSON.stringify([
      {
        ...(JSON.parse(files[0]?.toString() ?? '')[0] as object),
        City: { en: 'Sainte-Agathe', fr: 'Sainte-Agathe-des-Érables' },
      },
    ])
    const wanted = readServicesFile(Buffer.from(text)).rows
    expect(wanted).toHaveLength(1)
    expect(readServicesFile(Buffer.from(`\uFEFF${text}`, 'utf16le')).rows).toEqual(wanted)
    expect(readServicesFile(Buffer.from(text, 'latin1'))).toMatchObject({
      encoding: 'windows-1252',
      rows: wanted,
    })
  })

  test('cut off in the middle: nothing is taken, and the line is said', () => {
    const whole = files[0]?.toString() ?? ''
    const cut = readServicesFile(Buffer.from(whole.slice(0, 3000)))
    expect(cut.rows).toEqual([])
    expect(cut.refused[0]).toMatchObject({
      reason: 'truncated-json',
      line: whole.slice(0, 3000).split('\n').length,
    })
  })

  test('a table that does not say who offers what is named as one', () => {
    expect(readServicesFile(Buffer.from('size,colour\n=1+1,blue')).refused[0]?.reason).toBe('columns-unclear')
    expect(readServicesFile(Buffer.from('id,organization_id,name\n1,2,Food')).refused[0]?.reason).toBe(
      'not-a-package',
    )
  })
})
