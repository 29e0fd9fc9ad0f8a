import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from './write-whole.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'porchlight-write-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a file is written whole, or the reason is said and nothing is left beside it', async () => {
  const file = path.join(folder, 'gaps.csv')
  expect(await writeWhole(file, 'one')).toBeUndefined()
  expect(await writeWhole(file, 'two')).toBeUndefined()
  expect(await readFile(file, 'utf8')).toBe('two')
  expect(await writeWhole(folder, 'three')).toMatch(/cannot be written/)
  expect(await writeWhole(path.join(folder, 'nowhere', 'gaps.csv'), 'three')).toMatch(/cannot be written/)
  expect(await readdir(folder)).toEqual(['gaps.csv'])
  expect(
    (await readdir(path.dirname(folder))).filter(name => name.startsWith(`${path.basename(folder)}.`)),
  ).toEqual([])
})
