import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Account, canEnter } from './account.ts'
import { anotherProcess } from './another-process.ts'
import { ask, clusterOf, type Ground, makeGround, serverPidOf } from './drill-ground.ts'
import { databaseUrl, type Embedded, startEmbedded } from './start.ts'

const isRoot = process.getuid?.() === 0
let ground: Ground
let main: Embedded

beforeAll(async () => {
  ground = await makeGround()
  main = await startEmbedded({ dataDir: ground.dataOf('main') })
}, 30_000)
afterAll(async () => {
  await main.stop()
  ground.clear()
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
  const dataDir = ground.copy()
  const before = await startEmbedded({ dataDir })
  await ask(before.ownerUrl, 'alter role porchlight_app superuser bypassrls')
  await before.stop()
  const after = await startEmbedded({ dataDir })
  expect(
    await ask(after.appUrl, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user'),
  ).toEqual([false, false])
  await after.stop()
})

it('works under a path too long for a socket, and finds its server again', async () => {
  const deep = join(ground.root, ...Array.from({ length: 4 }, () => 'une-très-longue-adresse-de-dossier'))
  mkdirSync(deep, { recursive: true })
  const dataDir = ground.copy(join(deep, 'data'))
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

it('refuses the cluster of another PostgreSQL major and names the way out', async () => {
  const dataDir = ground.copy()
  writeFileSync(join(clusterOf(dataDir), 'PG_VERSION'), '17\n')
  await expect(startEmbedded({ dataDir })).rejects.toThrow(
    /PostgreSQL 17.*PostgreSQL 18.*porchlight restore/s,
  )
  expect(existsSync(join(dataDir, 'porchlight.lock'))).toBe(false)
})

it('says readably that the database could not be made, and leaves nothing', async () => {
  const told = await anotherProcess(ground.dataOf('cramped'), { fileBlocks: 100 }).told
  expect(told).toMatchObject({ ok: false, name: 'EmbeddedFailure' })
  expect(told.ok ? '' : told.message).toMatch(/could not be made in .*cramped/)
  expect(readdirSync(join(ground.dataOf('cramped'), 'postgresql'))).toEqual([])
})

if (isRoot) {
  const nobody: Account = { uid: 65534, gid: 65534, name: 'nobody', switched: true }

  it('as root runs the server as another user', async () => {
    const { uid } = statSync(`/proc/${serverPidOf(ground.dataOf('main'))}`)
    expect(uid).not.toBe(0)
    expect(
      await ask(main.ownerUrl, `select pg_read_file('/etc/shadow')`).catch(error => error.message),
    ).toMatch('Permission denied')
  })

  it('moves the data out of a home only root can enter, says so, and keeps finding it', async () => {
    const home = ground.dataOf('root-home')
    mkdirSync(home, { mode: 0o700 })
    const options = { dataDir: join(home, 'checkout/data'), stateDir: ground.dataOf('state') }
    const said: string[] = []
    const first = await startEmbedded({ ...options, log: line => said.push(line) })
    expect(said.join()).toContain(`The database goes to ${ground.dataOf('state')}`)
    await ask(first.ownerUrl, 'create table here ()')
    await first.stop()
    chmodSync(home, 0o755)
    const later = await startEmbedded({ ...options, log: line => said.push(line) })
    expect(await ask(later.ownerUrl, 'select count(*)::int from here')).toEqual([0])
    await later.stop()
  })

  it('opens a closed data folder only while it is empty', async () => {
    const empty = ground.dataOf('closed-empty')
    mkdirSync(empty, { mode: 0o700 })
    const inPlace = await startEmbedded({ dataDir: empty, stateDir: ground.dataOf('state') })
    await inPlace.stop()
    expect(existsSync(clusterOf(empty))).toBe(true)

    const used = ground.dataOf('closed-used')
    mkdirSync(used, { mode: 0o700 })
    writeFileSync(join(used, 'private.txt'), 'private')
    const elsewhere = await startEmbedded({ dataDir: used, stateDir: ground.dataOf('state') })
    await elsewhere.stop()
    expect(existsSync(clusterOf(used))).toBe(false)
    expect(statSync(used).mode & 0o777).toBe(0o700)
  })

  if (canEnter(nobody, import.meta.dirname)) {
    it('works for a plain user, and root keeps to that user afterwards', async () => {
      const folder = ground.dataOf('plain')
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
      const told = await anotherProcess(ground.dataOf('main'), { uid: 65534, gid: 65534 }).told
      expect(told.ok ? '' : told.message).toMatch(/data folder .*main cannot be used/)
      expect(told).toMatchObject({ ok: false, name: 'EmbeddedFailure' })
    })
  }
}
