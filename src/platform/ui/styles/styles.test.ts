import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { asset, builtAssets } from '../assets.ts'

const colour = /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsl\(|\boklch\(/i
const physical =
  /(?<![\w-])(?:margin|padding|border)-(?:left|right)\b|(?<![\w-])(?:left|right)\s*:|text-align:\s*(?:left|right)/

const sheets = (await readdir(import.meta.dirname, { recursive: true })).filter(name => name.endsWith('.css'))
const read = (name: string) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8')

describe('the stylesheets', () => {
  it('name colours in tokens.css only', () => {
    const strays = sheets.filter(name => name !== 'tokens.css' && colour.test(read(name)))
    expect(sheets.length).toBeGreaterThan(10)
    expect(strays).toEqual([])
  })

  it('know no left or right, so that a page can be mirrored', () => {
    expect(sheets.filter(name => physical.test(read(name)))).toEqual([])
  })

  it('would catch a stray colour and a physical side', () => {
    expect(colour.test('a { color: #fff }')).toBe(true)
    expect(physical.test('a { margin-left: 1rem }')).toBe(true)
    expect(physical.test('a { left: 0 }')).toBe(true)
  })

  it('weigh less than 9 KB on a visitor’s first page', () => {
    const { folder } = builtAssets()
    const bytes = readFileSync(`${folder}/${asset('app.css').replace('/assets/', '')}`)
    expect(brotliCompressSync(bytes).length).toBeLessThan(9_000)
  })
})
