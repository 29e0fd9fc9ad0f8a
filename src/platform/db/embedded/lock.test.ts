import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { takeLock } from './lock.ts'
import { beginningOf } from './processes.ts'

let folder: string
const lockFile = () => join(folder, 'porchlight.lock')
const holder = () => JSON.parse(readFileSync(lockFile(), 'utf8'))
const leave = (pid: number, began: string | undefined, name = 'porchlight.lock', token = 'first') =>
  writeFileSync(join(folder, name), JSON.stringify({ pid, began, token }))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function deadPid(): Promise<number> {
  const child = spawn('/bin/true')
  await new Promise(resolve => child.once('exit', resolve))
  return child.pid ?? 0
}

it('names the process and the folder to the one refused', () => {
  takeLock(folder)
  expect(() => takeLock(folder)).toThrow(new RegExp(`process ${process.pid}, folder ${folder}`))
})

it('holds the process and its beginning, and leaves nothing after release', () => {
  const release = takeLock(folder)
  expect(holder()).toMatchObject({ pid: process.pid, began: beginningOf(process.pid) })
  expect(readdirSync(folder)).toEqual(['porchlight.lock'])
  release()
  expect(readdirSync(folder)).toEqual([])
})

it('takes over from a dead process', async () => {
  leave(await deadPid(), 'some time')
  takeLock(folder)
  expect(holder().pid).toBe(process.pid)
  expect(readdirSync(folder)).toEqual(['porchlight.lock'])
})

it('takes over when the number now is another process, and only then', () => {
  const parent = process.ppid
  leave(parent, beginningOf(parent))
  expect(() => takeLock(folder)).toThrow('already running')
  leave(parent, 'before this machine started')
  takeLock(folder)
  expect(holder().pid).toBe(process.pid)
})

it('takes over from one that was killed while taking over', async () => {
  leave(await deadPid(), 'x')
  leave(await deadPid(), 'y', 'porchlight.lock.after-first', 'second')
  takeLock(folder)
  expect(readdirSync(folder)).toEqual(['porchlight.lock'])
})

it('refuses while another is taking over', async () => {
  leave(await deadPid(), 'x')
  leave(process.ppid, beginningOf(process.ppid), 'porchlight.lock.after-first', 'second')
  expect(() => takeLock(folder)).toThrow(`process ${process.ppid}`)
})

it('takes over a lock emptied by a power cut', () => {
  writeFileSync(lockFile(), '')
  takeLock(folder)
  expect(holder().pid).toBe(process.pid)
})

it('lets exactly one of many contenders succeed a dead holder', async () => {
  leave(await deadPid(), 'x')
  const program = `
    const { takeLock } = await import(process.argv[1])
    while (Date.now() < Number(process.argv[3])) {}
    try { takeLock(process.argv[2]); console.log('taken') } catch { console.log('refused') }
    process.stdin.resume()`
  const at = String(Date.now() + 1000)
  const children = Array.from({ length: 6 }, () => {
    const args = [new URL('./lock.ts', import.meta.url).pathname, folder, at]
    return spawn(process.execPath, ['--input-type=module', '-e', program, ...args])
  })
  // All live until the last has said its word: a dead holder may be succeeded again.
  const said = await Promise.all(
    children.map(async child => String((await once(child.stdout, 'data'))[0]).trim()),
  )
  await Promise.all(
    children.map(child => {
      child.stdin.end()
      return once(child, 'close')
    }),
  )
  expect(said.sort()).toEqual(['refused', 'refused', 'refused', 'refused', 'refused', 'taken'])
})
