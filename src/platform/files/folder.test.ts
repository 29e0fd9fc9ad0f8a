import { randomUUID } from 'node:crypto'
import { mkdtemp, open, readdir, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { DiskFull, explainWriting, writeWhole } from './durable-folder.ts'
import { type Files, fileKey } from './files.ts'
import { openFiles } from './folder.ts'

const partnership = randomUUID()
let data: string
let files: Files

beforeEach(async () => {
  data = await mkdtemp(path.join(os.tmpdir(), 'porchlight-files-'))
  files = openFiles(data)
})

test('gives back the very bytes, small and large', async () => {
  for (const size of [0, 1, 5, 70_000, 3_000_000]) {
    const bytes = new Uint8Array(size).map((_, n) => n % 251)
    const key = fileKey(partnership)
    await files.put(key, bytes)
    expect(await files.get(key)).toEqual(bytes)
  }
})

test('what is not there is undefined, and removing it is no error', async () => {
  const key = fileKey(partnership)
  expect(await files.get(key)).toBeUndefined()
  await files.remove(key)
  await files.put(key, new Uint8Array([1]))
  await files.remove(key)
  expect(await files.get(key)).toBeUndefined()
})

test('lists one partnership’s keys, or all', async () => {
  const mine = [fileKey(partnership), fileKey(partnership)].sort()
  const other = fileKey(randomUUID())
  for (const key of [...mine, other]) await files.put(key, new Uint8Array([1]))
  expect(await files.list(partnership)).toEqual(mine)
  expect(await files.list('')).toEqual([...mine, other].sort())
  expect(await files.list(randomUUID())).toEqual([])
})

describe('keys that could leave the folder', () => {
  const wrong = [
    '../escape',
    `${partnership}/../../etc/passwd`,
    `/${partnership}/x`,
    partnership,
    '',
    `${partnership}/a.html`,
  ]
  test.each(wrong)('refuses %j', async key => {
    expect(() => files.put(key, new Uint8Array([1]))).toThrow('Not the key')
    await expect(files.get(key)).rejects.toThrow('Not the key')
    expect(() => files.remove(key)).toThrow('Not the key')
  })
  test('refuses to list outside', async () => {
    await expect(files.list('..')).rejects.toThrow('Not the prefix')
  })
})

test('readers see the old file or the new one, never a part', async () => {
  const key = fileKey(partnership)
  const old = new Uint8Array(2_000_000).fill(1)
  const fresh = new Uint8Array(2_000_000).fill(2)
  await files.put(key, old)
  let writing = true
  const seen = new Set<string>()
  const reading = (async () => {
    while (writing) {
      const bytes = (await files.get(key)) ?? new Uint8Array()
      seen.add(`${bytes.length} ${new Set(bytes).size}`)
    }
  })()
  for (let n = 0; n < 8; n++) await files.put(key, n % 2 ? old : fresh)
  writing = false
  await reading
  expect([...seen]).toEqual(['2000000 1'])
})

test('a write that fails leaves nothing behind', async () => {
  const target = path.join(data, 'taken')
  await writeFile(path.join(data, 'file'), '')
  await expect(writeWhole(path.join(data, 'file', 'below'), new Uint8Array([1]))).rejects.toThrow(
    /EEXIST|ENOTDIR/,
  )
  await expect(writeWhole(`${target}\0`, new Uint8Array([1]))).rejects.toThrow()
  expect(await readdir(data)).toEqual(['file'])
})

test.runIf(process.platform === 'linux')('a full disk is said as such', async () => {
  const full = await open('/dev/full', 'w')
  const error = await full.writeFile('x').catch(caught => caught)
  await full.close()
  expect(explainWriting(error)).toBeInstanceOf(DiskFull)
  const other = new Error('other')
  expect(explainWriting(other)).toBe(other)
})
