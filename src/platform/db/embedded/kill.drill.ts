import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Another, anotherProcess } from './another-process.ts'
import { ask, clusterOf, type Ground, makeGround, serverPidOf } from './drill-ground.ts'
import { startEmbedded } from './start.ts'

const ROUNDS = 30

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
}, 60_000)
afterAll(() => ground.clear())

async function started(dataDir: string): Promise<{ parent: Another; url: string; ms: number }> {
  const parent = anotherProcess(dataDir)
  const told = await parent.told
  if (!told.ok) throw new Error(told.message)
  return { parent, url: told.appUrl, ms: told.ms }
}

/** Writes until the connection breaks, returning what the server confirmed. */
async function writeUntilCut(url: string, writer: string): Promise<string[]> {
  const confirmed: string[] = []
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    for (let i = 0; ; i++) {
      await client.query('insert into kept values ($1)', [`${writer}-${i}`])
      confirmed.push(`${writer}-${i}`)
    }
  } catch {
    return confirmed
  } finally {
    await client.end().catch(() => {})
  }
}

it(`keeps every confirmed row through ${ROUNDS} kills of parent, server or both under concurrent writes`, async () => {
  const dataDir = ground.copy()
  const confirmed: string[] = []
  let slowest = 0
  for (let round = 0; round < ROUNDS; round++) {
    const { parent, url, ms } = await started(dataDir)
    slowest = Math.max(slowest, ms)
    const writers = Array.from({ length: 4 }, (_, w) => writeUntilCut(url, `${round}-${w}`))
    await sleep(Math.random() * 400)
    const server = serverPidOf(dataDir)
    if (round % 3 !== 0) process.kill(server, 'SIGKILL')
    await parent.kill()
    // In every third round the orphan lives on and is adopted; its writers are cut only now.
    if (round % 3 === 0) {
      const adopted = await started(dataDir)
      process.kill(serverPidOf(dataDir), 'SIGKILL')
      await adopted.parent.kill()
    }
    confirmed.push(...(await Promise.all(writers)).flat())
  }
  const last = await startEmbedded({ dataDir })
  const kept = new Set(await ask(last.ownerUrl, 'select words from kept'))
  await last.stop()
  console.log(`${confirmed.length} rows confirmed; slowest start ${slowest} ms`)
  expect(confirmed.length).toBeGreaterThan(ROUNDS)
  expect(confirmed.filter(words => !kept.has(words))).toEqual([])
  expect(slowest).toBeLessThan(4000)
})

it('comes up whole after a kill at any moment of the first start', async () => {
  for (let after = 0; after <= 2000; after += 125) {
    const dataDir = ground.dataOf(`first-${after}`)
    const parent = anotherProcess(dataDir)
    await sleep(after)
    await parent.kill()
    const next = await startEmbedded({ dataDir })
    expect(await ask(next.appUrl, 'select current_user::text')).toEqual(['porchlight_app'])
    await next.stop()
    rmSync(dataDir, { recursive: true })
  }
})

if (process.getuid?.() === 0 && process.platform === 'linux') {
  it('says that the disk is full, when making the database and when starting it', async () => {
    const disk = ground.dataOf('small-disk')
    mkdirSync(disk, { mode: 0o755 })
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m,mode=755', 'tmpfs', disk])
    try {
      await expect(startEmbedded({ dataDir: join(disk, 'data') })).rejects.toThrow(
        /could not be made.*disk .* is full/s,
      )
      execFileSync('mount', ['-o', 'remount,size=120m', disk])
      const made = await startEmbedded({ dataDir: join(disk, 'data') })
      await made.stop()
      fill(disk)
      await expect(startEmbedded({ dataDir: join(disk, 'data') })).rejects.toThrow(/disk .* is full/s)
      rmSync(join(disk, 'filler'))
      const again = await startEmbedded({ dataDir: join(disk, 'data') })
      expect(existsSync(clusterOf(join(disk, 'data')))).toBe(true)
      await again.stop()
    } finally {
      execFileSync('umount', [disk])
    }
  })
}

function fill(disk: string): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(join(disk, 'filler'), Buffer.alloc(bavail * bsize))
}
