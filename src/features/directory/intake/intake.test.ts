import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '#platform/encoding.ts'
import { tableIn } from './handed-in.ts'
import { readJson } from './json.ts'
import { LIMITS } from './limits.ts'
import { recognise } from './recognise.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const refusalOf = (text: string, limits = LIMITS) => {
  const read = readJson(text, limits)
  return read.ok ? undefined : read.refusal
}

describe('encodings', () => {
  const written = '[{"city":"Montréal – L’Île"}]'
  test.each([
    ['utf-8', bytes(`\uFEFF${written}`)],
    ['utf-8', bytes(written)],
    ['utf-16le', Uint8Array.from(Buffer.from(`\uFEFF${written}`, 'utf16le'))],
    ['utf-16le', Uint8Array.from(Buffer.from(written, 'utf16le'))],
    ['utf-16be', Uint8Array.from(Buffer.from(`\uFEFF${written}`, 'utf16le').swap16())],
    ['utf-16be', Uint8Array.from(Buffer.from(written, 'utf16le').swap16())],
    [
      'windows-1252',
      Uint8Array.from(Buffer.from(written.replace('–', '\x96').replace('’', '\x92'), 'latin1')),
    ],
  ])('%s is read as it was written', (encoding, file) => {
    expect(decode(file)).toEqual({ encoding, text: written })
  })

  test('UTF-8 cut in the middle of a letter is still UTF-8', () => {
    expect(decode(bytes('été').subarray(0, 4)).encoding).toBe('utf-8')
  })
})

describe('what a file is', () => {
  test.each([
    ['empty-file', bytes('')],
    ['empty-file', bytes('\uFEFF  \n')],
    ['zip-archive', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['zip-archive', Uint8Array.from([0x1f, 0x8b, 8])],
    ['spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes('....[Content_Types].xml')])],
    ['spreadsheet', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['pdf', bytes('%PDF-1.7')],
    ['binary-file', Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8])],
    ['unknown-format', bytes('<html><body>Not found</body></html>')],
    ['unknown-format', bytes('hello there')],
    ['too-many-columns', bytes(`${'a,'.repeat(1_000_000)}\n1,2`)],
  ])('%s is refused', (reason, file) => {
    const found = recognise(file)
    expect(found.ok ? found.format : found.refusal.reason).toBe(reason)
  })

  test('a file over the size limit is refused before it is decoded', () => {
    const found = recognise(bytes('[1,2,3]'), { ...LIMITS, bytes: 3 })
    expect(found).toMatchObject({ ok: false, refusal: { reason: 'too-large' } })
  })

  test('JSON and tables are told apart by content', () => {
    expect(recognise(bytes(' [ {} ]'))).toMatchObject({ ok: true, format: 'json' })
    expect(recognise(bytes('name;city\nOne;Two'))).toMatchObject({ ok: true, format: 'csv' })
  })
})

describe('JSON with its lines', () => {
  test('each object knows the line it starts on', () => {
    const read = readJson('[\r\n {"a":1},\n\n {"b":\n {"c":2}}]')
    if (!read.ok) throw new Error(read.refusal.reason)
    const [first, second] = read.value as [object, object]
    expect([read.lineOf(first as never), read.lineOf(second as never)]).toEqual([2, 4])
  })

  test('reads what JSON.parse reads, and refuses what it refuses', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), text => {
        const read = readJson(text)
        const expected = JSON.stringify(JSON.parse(text))
        if (!/__proto__|\\u(0000|d[89a-f])/.test(text))
          expect(read.ok && JSON.stringify(read.value)).toBe(expected)
      }),
    )
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 3 }), (text, at, put) => {
        const where = at % (text.length + 1)
        const changed = text.slice(0, where) + put + text.slice(where + 1)
        let allowed = true
        try {
          JSON.parse(changed)
        } catch {
          allowed = false
        }
        expect(readJson(changed).ok).toBe(allowed)
      }),
    )
  })

  test.each([
    '[{"a": "b',
    '[{"a": "b"}',
    '[{"a"',
    '[{"a":',
    '[1, 2,',
    '{"a": tr',
    '["\\u00',
    '[',
    '[{"name": "x\\',
  ])('cut off: %s', text => {
    expect(refusalOf(text)?.reason).toBe('truncated-json')
  })

  test('every way to cut a good file says that it was cut', () => {
    const whole = '[\n {"a": "b\\u00e9", "c": [1.5e3, true, null, -2], "d": {}}\n]'
    for (let at = 1; at < whole.length; at++)
      expect([at, refusalOf(whole.slice(0, at))?.reason]).toEqual([at, 'truncated-json'])
  })

  test('a mistake is named with its line and column', () => {
    expect(refusalOf('[\n {"a": 1,\n  b: 2}]')).toMatchObject({ reason: 'not-json', line: 3, column: 3 })
    expect(refusalOf('[1] [2]')).toMatchObject({ reason: 'not-json', line: 1, column: 5 })
  })

  test('what no database keeps is let go', () => {
    const read = readJson('["a\\u0000b", "\\ud83c\\udfee", "x\\ud83c"]')
    expect(read.ok && read.value).toEqual(['ab', '🏮', 'x\uFFFD'])
  })

  test('limits hold', () => {
    expect(refusalOf('['.repeat(100_000))?.reason).toBe('nested-too-deeply')
    expect(refusalOf('[1,2,3]', { ...LIMITS, rows: 2 })?.reason).toBe('too-many-rows')
    expect(refusalOf('{"a":1,"b":2,"c":3}', { ...LIMITS, columns: 2 })?.reason).toBe('too-many-columns')
  })
})

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), file => {
      const found = recognise(file)
      if (found.ok && found.format === 'json') readJson(found.text)
    }),
  )
})

test('a 211’s table of 8,000 rows is looked at column by column, too; one of 10,001 goes by its headings', async () => {
  const table = (rows: number) =>
    Buffer.from(`Agency,Program\n${Array.from({ length: rows }, (_, n) => `Kitchen ${n},Meals`).join('\n')}`)
  expect((await tableIn(table(8_000)))?.[0]?.rows).toHaveLength(8_001)
  expect(await tableIn(table(10_001))).toBeUndefined()
})
