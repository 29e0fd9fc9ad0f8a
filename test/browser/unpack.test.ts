import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unpackChromium } from './unpack.ts'

let place: string
let cache: string

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'unpack-'))
  cache = join(place, 'cache')
  await mkdir(join(place, 'bin'))
  await writeFile(join(place, 'package.json'), '{ "version": "1.2.3" }')
  await writeFile(join(place, 'bin/chromium.br'), brotliCompressSync('a browser'))
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    await writeFile(join(place, name), name)
    const tar = execFileSync('tar', ['-c', '-C', place, name])
    await writeFile(join(place, `bin/${name}.tar.br`), brotliCompressSync(tar))
  }
})

afterEach(() => rm(place, { recursive: true }))

test('many asking at once get one whole folder and leave nothing beside it', async () => {
  const folders = await Promise.all(Array.from({ length: 8 }, () => unpackChromium(place, [cache])))
  expect(new Set(folders)).toEqual(new Set([join(cache, 'chromium-1.2.3')]))
  expect(await readdir(cache)).toEqual(['chromium-1.2.3'])
  expect((await readdir(folders[0]!)).sort()).toEqual([
    'al2023',
    'chromium',
    'fonts',
    'fonts.conf',
    'swiftshader',
  ])
  expect(await readFile(join(folders[0]!, 'chromium'), 'utf8')).toBe('a browser')
})

test('a truncated package throws and leaves nothing that could pass for a browser', async () => {
  await writeFile(join(place, 'bin/chromium.br'), brotliCompressSync('a browser').subarray(0, 6))
  await expect(unpackChromium(place, [cache])).rejects.toThrow()
  expect(await readdir(cache)).toEqual([])
})

test('where the first cache cannot be made the next one is used', async () => {
  const blocked = join(place, 'package.json', 'cache')
  expect(await unpackChromium(place, [blocked, cache])).toBe(join(cache, 'chromium-1.2.3'))
})
