import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { anotherProcess } from './another-process.ts'
import { ask, clusterOf, type Ground, makeGround, serverPidOf, until } from './drill-ground.ts'
import { isAlive } from './processes.ts'
import { startEmbedded } from './start.ts'

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
}, 30_000)
afterAll(() => ground.clear())

it('refuses a second Porchlight on the folder, and only because of the lock', async () => {
  const dataDir = ground.copy()
  const running = await startEmbedded({ dataDir })
  const told = await anotherProcess(dataDir).told
  expect(told).toMatchObject({ ok: false, name: 'AlreadyRunning' })
  expect(told.ok ? '' : told.message).toContain(`process ${process.pid}, folder ${dataDir}`)

  const lock = join(dataDir, 'porchlight.lock')
  const held = readFileSync(lock)
  rmSync(lock)
  const unguarded = anotherProcess(dataDir)
  expect(await unguarded.told).toMatchObject({ ok: true, mode: 'adopted' })
  await unguarded.kill()
  writeFileSync(lock, held)
  await running.stop()
})

it('adopts the server of a killed parent and stops it cleanly', async () => {
  const dataDir = ground.copy()
  const parent = anotherProcess(dataDir)
  const told = await parent.told
  await parent.kill()
  const pid = serverPidOf(dataDir)
  expect(isAlive(pid)).toBe(true)
  const next = await startEmbedded({ dataDir })
  expect(next.mode).toBe('adopted')
  expect(told).toMatchObject({ ok: true, mode: 'started', socketDir: next.socketDir })
  expect(serverPidOf(dataDir)).toBe(pid)
  await next.stop()
  expect(isAlive(pid)).toBe(false)
  expect(existsSync(join(clusterOf(dataDir), 'postmaster.pid'))).toBe(false)
  expect(readFileSync(join(dataDir, 'postgresql/server.log'), 'utf8').trim()).toMatch(
    /database system is shut down$/,
  )
})

it('recovers when parent and server were both killed, keeping what was confirmed', async () => {
  const dataDir = ground.copy()
  const parent = anotherProcess(dataDir)
  const told = await parent.told
  if (!told.ok) throw new Error(told.message)
  await ask(told.appUrl, `insert into kept values ('confirmed')`)
  process.kill(serverPidOf(dataDir), 'SIGKILL')
  await parent.kill()
  const next = await startEmbedded({ dataDir })
  expect(next.mode).toBe('started')
  expect(await ask(next.appUrl, 'select words from kept')).toEqual(['confirmed'])
  await next.stop()
})

it('recovers a stale postmaster.pid whose number now is another program of the same user', async () => {
  const dataDir = ground.copy()
  const parent = anotherProcess(dataDir)
  await parent.told
  const server = serverPidOf(dataDir)
  const { uid, gid } = statSync(clusterOf(dataDir))
  process.kill(server, 'SIGKILL')
  await parent.kill()
  const stranger = spawn('/bin/sleep', ['30'], { uid, gid })
  const file = join(clusterOf(dataDir), 'postmaster.pid')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(stranger.pid)))
  const next = await startEmbedded({ dataDir })
  expect(next.mode).toBe('started')
  expect(isAlive(stranger.pid ?? 0)).toBe(true)
  stranger.kill()
  await next.stop()
})

it('starts the server again when it ends by itself', async () => {
  const dataDir = ground.copy()
  const running = await startEmbedded({ dataDir })
  const pid = serverPidOf(dataDir)
  process.kill(pid, 'SIGKILL')
  await until(() =>
    ask(running.appUrl, 'select 1').then(
      () => true,
      () => false,
    ),
  )
  expect(serverPidOf(dataDir)).not.toBe(pid)
  await running.stop()
})

it('stops once, lets the folder go, and can be started again', async () => {
  const dataDir = ground.copy()
  const running = await startEmbedded({ dataDir })
  await Promise.all([running.stop(), running.stop()])
  expect(existsSync(join(dataDir, 'porchlight.lock'))).toBe(false)
  const again = await startEmbedded({ dataDir })
  await again.stop()
})

it('leaves no half-made cluster when killed while making it', async () => {
  const dataDir = ground.dataOf('half')
  const parent = anotherProcess(dataDir)
  const home = join(dataDir, 'postgresql')
  const unfinished = () =>
    existsSync(home) && readdirSync(home).some(name => name.startsWith('cluster.unfinished'))
  await until(unfinished)
  await sleep(100)
  await parent.kill()
  expect(existsSync(clusterOf(dataDir))).toBe(false)
  const next = await startEmbedded({ dataDir })
  expect(await ask(next.appUrl, 'select 1')).toEqual([1])
  await next.stop()
})

it('says readably that a made database could not start', async () => {
  const dataDir = ground.copy()
  rmSync(join(clusterOf(dataDir), 'global/pg_control'))
  await expect(startEmbedded({ dataDir })).rejects.toThrow(/did not start: .*pg_control/)
})
