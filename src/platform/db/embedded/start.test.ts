import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Account, canEnter } from './account.ts'
import { anotherProcess } from './another-process.ts'
import { readPostmaster } from './postmaster.ts'
import { isAlive } from './processes.ts'
import { databaseUrl, type Embedded, startEmbedded } from './start.ts'

const isRoot = process.getuid?.() === 0
let root: string
let main: Embedded
let copies = 0

const dataOf = (name: string) => join(root, name)
const clusterOf = (dataDir: string) => join(dataDir, 'postgresql/cluster')
const pidOf = (dataDir: string) => readPostmaster(clusterOf(dataDir))?.pid ?? 0

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

/** A stopped data folder of its own, already made: copying is quicker than initdb. */
function copy(name = `copy-${++copies}`): string {
  execFileSync('cp', ['-a', dataOf('template'), dataOf(name)])
  return dataOf(name)
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 500; i++) {
    if (await what()) return
    await sleep(20)
  }
  throw new Error('waited in vain')
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'embedded-'))
  chmodSync(root, 0o755)
  main = await startEmbedded({ dataDir: dataOf('main') })
  const first = await startEmbedded({ dataDir: dataOf('template') })
  await ask(first.ownerUrl, 'create table kept (words text)')
  await ask(first.ownerUrl, 'grant all on kept to porchlight_app')
  await first.stop()
}, 20_000)

afterAll(async () => {
  await main.stop()
  rmSync(root, { recursive: true, force: true })
})

it('is a durable PostgreSQL reachable by unix socket only', async () => {
  const shown = async (name: string) => (await ask(main.ownerUrl, `show ${name}`))[0]
  expect(await shown('fsync')).toBe('on')
  expect(await shown('full_page_writes')).toBe('on')
  expect(await shown('data_checksums')).toBe('on')
  expect(await shown('server_encoding')).toBe('UTF8')
  expect(await shown('listen_addresses')).toBe('')
  expect(await shown('max_connections')).toBe('60')
  expect(await shown('shared_buffers')).toBe('64MB')
  expect(main.mode).toBe('started')
  expect(statSync(main.socketDir).mode & 0o777).toBe(0o700)
})

it('knows the letters of French and Arabic', async () => {
  expect(await ask(main.appUrl, `select lower('ÉCOLE')`)).toEqual(['école'])
  expect(await ask(main.appUrl, `select to_tsvector('simple', 'garçon مدرسة')::text`)).toEqual([
    "'garçon':1 'مدرسة':2",
  ])
})

it('gives the program a role that owns nothing and bypasses nothing', async () => {
  const role =
    'select current_user::text, rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = current_user'
  expect(await ask(main.appUrl, role)).toEqual(['porchlight_app', false, false, true])
  expect(await ask(main.ownerUrl, role)).toEqual(['porchlight_owner', true, true, true])
  await expect(ask(main.appUrl, 'create table public.mine ()')).rejects.toThrow('permission denied')
})

it('addresses other databases of the same cluster', async () => {
  await ask(main.ownerUrl, 'create database "été 2"')
  const url = databaseUrl(main, 'été 2', 'app')
  expect(await ask(url, 'select current_database()::text, current_user::text')).toEqual([
    'été 2',
    'porchlight_app',
  ])
})

it('takes dangerous rights back from the role at the next start', async () => {
  const dataDir = copy()
  const before = await startEmbedded({ dataDir })
  await ask(before.ownerUrl, 'alter role porchlight_app superuser bypassrls')
  await before.stop()
  const after = await startEmbedded({ dataDir })
  expect(
    await ask(after.appUrl, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user'),
  ).toEqual([false, false])
  await after.stop()
})

it('refuses a second Porchlight on the folder, and only because of the lock', async () => {
  const told = await anotherProcess(dataOf('main')).told
  expect(told).toMatchObject({ ok: false, name: 'EmbeddedFailure' })
  expect(told.ok ? '' : told.message).toContain(`process ${process.pid}, folder ${dataOf('main')}`)

  const lock = join(dataOf('main'), 'porchlight.lock')
  const held = readFileSync(lock)
  rmSync(lock)
  const unguarded = anotherProcess(dataOf('main'))
  expect(await unguarded.told).toMatchObject({ ok: true, mode: 'adopted' })
  await unguarded.kill()
  writeFileSync(lock, held)
})

it('adopts the server of a killed parent and stops it cleanly', async () => {
  const dataDir = copy()
  const parent = anotherProcess(dataDir)
  const told = await parent.told
  await parent.kill()
  const pid = pidOf(dataDir)
  expect(isAlive(pid)).toBe(true)
  const next = await startEmbedded({ dataDir })
  expect(next.mode).toBe('adopted')
  expect(told).toMatchObject({ ok: true, mode: 'started', socketDir: next.socketDir })
  expect(pidOf(dataDir)).toBe(pid)
  await next.stop()
  expect(isAlive(pid)).toBe(false)
  expect(existsSync(join(clusterOf(dataDir), 'postmaster.pid'))).toBe(false)
  expect(readFileSync(join(dataDir, 'postgresql/server.log'), 'utf8').trim()).toMatch(
    /database system is shut down$/,
  )
})

it('recovers when parent and server were both killed, keeping what was confirmed', async () => {
  const dataDir = copy()
  const parent = anotherProcess(dataDir)
  const told = await parent.told
  if (!told.ok) throw new Error(told.message)
  await ask(told.appUrl, `insert into kept values ('confirmed')`)
  process.kill(pidOf(dataDir), 'SIGKILL')
  await parent.kill()
  const next = await startEmbedded({ dataDir })
  expect(next.mode).toBe('started')
  expect(await ask(next.appUrl, 'select words from kept')).toEqual(['confirmed'])
  await next.stop()
})

it('recovers a stale postmaster.pid whose number now is another program of the same user', async () => {
  const dataDir = copy()
  const parent = anotherProcess(dataDir)
  await parent.told
  const server = pidOf(dataDir)
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
  const dataDir = copy()
  const running = await startEmbedded({ dataDir })
  const pid = pidOf(dataDir)
  process.kill(pid, 'SIGKILL')
  await until(() =>
    ask(running.appUrl, 'select 1').then(
      () => true,
      () => false,
    ),
  )
  expect(pidOf(dataDir)).not.toBe(pid)
  await running.stop()
})

it('stops once, lets the folder go, and can be started again', async () => {
  const dataDir = copy()
  const running = await startEmbedded({ dataDir })
  await Promise.all([running.stop(), running.stop()])
  expect(existsSync(join(dataDir, 'porchlight.lock'))).toBe(false)
  const again = await startEmbedded({ dataDir })
  await again.stop()
})

it('works under a path too long for a socket, and finds its server again', async () => {
  const deep = join(root, ...Array.from({ length: 4 }, () => 'une-très-longue-adresse-de-dossier'))
  mkdirSync(deep, { recursive: true })
  execFileSync('cp', ['-a', dataOf('template'), join(deep, 'data')])
  const dataDir = join(deep, 'data')
  const parent = anotherProcess(dataDir)
  const told = await parent.told
  await parent.kill()
  const next = await startEmbedded({ dataDir })
  expect(next.mode).toBe('adopted')
  expect(told).toMatchObject({ socketDir: next.socketDir })
  expect(next.socketDir.startsWith(tmpdir())).toBe(true)
  const folder = statSync(next.socketDir)
  expect(folder.mode & 0o777).toBe(0o700)
  expect(folder.uid).toBe(statSync(clusterOf(dataDir)).uid)
  expect(await ask(next.appUrl, 'select 1')).toEqual([1])
  await next.stop()
  expect(existsSync(next.socketDir)).toBe(false)
})

it('leaves no half-made cluster when killed while making it', async () => {
  const dataDir = dataOf('half')
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

it('refuses the cluster of another PostgreSQL major and names the way out', async () => {
  const dataDir = copy()
  writeFileSync(join(clusterOf(dataDir), 'PG_VERSION'), '17\n')
  await expect(startEmbedded({ dataDir })).rejects.toThrow(
    /PostgreSQL 17.*PostgreSQL 18.*porchlight restore/s,
  )
  expect(existsSync(join(dataDir, 'porchlight.lock'))).toBe(false)
})

it('says readably that the database could not be made, and leaves nothing', async () => {
  const told = await anotherProcess(dataOf('cramped'), { fileBlocks: 100 }).told
  expect(told).toMatchObject({ ok: false, name: 'EmbeddedFailure' })
  expect(told.ok ? '' : told.message).toMatch(/could not be made in .*cramped/)
  expect(readdirSync(join(dataOf('cramped'), 'postgresql'))).toEqual([])
})

it('says readably that a made database could not start', async () => {
  const dataDir = copy()
  rmSync(join(clusterOf(dataDir), 'global/pg_control'))
  await expect(startEmbedded({ dataDir })).rejects.toThrow(/did not start: .*pg_control/)
})

if (isRoot) {
  const nobody: Account = { uid: 65534, gid: 65534, name: 'nobody', switched: true }

  it('as root runs the server as another user', async () => {
    const { uid } = statSync(`/proc/${pidOf(dataOf('main'))}`)
    expect(uid).not.toBe(0)
    expect(
      await ask(main.ownerUrl, `select pg_read_file('/etc/shadow')`).catch(error => error.message),
    ).toMatch('Permission denied')
  })

  it('moves the data out of a home only root can enter, says so, and keeps finding it', async () => {
    const home = dataOf('root-home')
    mkdirSync(home, { mode: 0o700 })
    const options = { dataDir: join(home, 'checkout/data'), stateDir: dataOf('state') }
    const said: string[] = []
    const first = await startEmbedded({ ...options, log: line => said.push(line) })
    expect(said.join()).toContain(`The database goes to ${dataOf('state')}`)
    await ask(first.ownerUrl, 'create table here ()')
    await first.stop()
    chmodSync(home, 0o755)
    const later = await startEmbedded({ ...options, log: line => said.push(line) })
    expect(await ask(later.ownerUrl, 'select count(*)::int from here')).toEqual([0])
    await later.stop()
  })

  if (canEnter(nobody, import.meta.dirname)) {
    it('works for a plain user, and root keeps to that user afterwards', async () => {
      const folder = dataOf('plain')
      mkdirSync(folder)
      execFileSync('chown', ['65534:65534', folder])
      const plain = anotherProcess(join(folder, 'data'), { uid: 65534, gid: 65534 })
      expect(await plain.told).toMatchObject({ ok: true, mode: 'started' })
      await plain.kill()
      const byRoot = await startEmbedded({ dataDir: join(folder, 'data') })
      expect(byRoot.mode).toBe('adopted')
      expect(statSync(clusterOf(join(folder, 'data'))).uid).toBe(65534)
      await byRoot.stop()
    })

    it('tells a plain user that the folder is not theirs', async () => {
      const told = await anotherProcess(dataOf('main'), { uid: 65534, gid: 65534 }).told
      expect(told.ok ? '' : told.message).toMatch(/data folder .*main cannot be used/)
      expect(told).toMatchObject({ ok: false, name: 'EmbeddedFailure' })
    })
  }
}
