import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lakeside } from '#test/as.ts'
import { ownDatabase } from '#test/sandbox.ts'
import { createPartnership } from '../features/partnership/index.ts'
import { databaseOver, openPool, transactOver } from '../platform/db/database.ts'
import { run } from './run.ts'

const full = ownDatabase()
const empty = ownDatabase()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'porchlight-cli-'))
  const pool = openPool(full.appUrl)
  const database = databaseOver(transactOver(pool))
  await createPartnership(database, { kind: 'system', name: 'test' }, lakeside, new Date())
  await pool.end()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ran {
  code: number
  out: string
  said: string
}

async function porchlight(
  line: string[],
  environment: Record<string, string> = {},
  urls: { ownerUrl: string; appUrl: string } = full,
): Promise<Ran> {
  const out: string[] = []
  const said: string[] = []
  const code = await run(line, {
    environment: {
      NODE_ENV: 'test',
      LOG: 'off',
      PORCHLIGHT_DATA: folder,
      DATABASE_URL: urls.ownerUrl,
      DATABASE_APP_URL: urls.appUrl,
      ...environment,
    },
    print: text => out.push(text),
    say: text => said.push(text),
    untilStopped: async () => {},
  })
  return { code, out: out.join('\n'), said: said.join('\n') }
}

const everyCommand = 'serve work migrate demo import export backup restore sign-in-link config doctor'.split(
  ' ',
)

describe('the command line', () => {
  test('lists every command, and each says how it is used', async () => {
    const { code, out } = await porchlight(['--help'])
    expect(code).toBe(0)
    for (const name of everyCommand) {
      expect(out).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'))
      const help = await porchlight([name, '--help'])
      expect(help.code).toBe(0)
      expect(help.out).toContain(`porchlight ${name}`)
    }
  })

  test.each([
    [[]],
    [['nonsense']],
    [['doctor', '--loudly']],
    [['import']],
    [['export']],
    [['export', 'ohana', 'folder']],
    [['import', '/nowhere/at/all.csv']],
    [['backup']],
    [['sign-in-link']],
  ])('asked wrongly (%j), it says how and ends with 2', async line => {
    const { code, out, said } = await porchlight(line)
    expect(code).toBe(2)
    expect(out + said).toMatch(/porchlight/)
  })

  test('every setting is listed with its meaning, and no secret is shown', async () => {
    const secret = 'x'.repeat(40)
    const { out } = await porchlight(['config', '--json'], {
      PORCHLIGHT_SECRET: secret,
      SMTP_URL: 'smtp://u:hunter2@mail',
      DATABASE_URL: 'postgresql:///porchlight?host=db&user=owner&password=hunter2',
      DATABASE_APP_URL: 'postgresql://app:hunter2/x@db/porchlight',
    })
    const rows = JSON.parse(out) as { name: string; value: string; means: string }[]
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['PORT', 'PORCHLIGHT_DATA', 'DATABASE_URL', 'SMTP_URL', 'PUBLIC_URL']),
    )
    expect(rows.every(({ means }) => means.length > 10)).toBe(true)
    expect(out).not.toContain(secret)
    expect(out).not.toContain('hunter2')
  })

  test('in production it refuses to start without its secrets, naming each', async () => {
    const { code, said } = await porchlight(['serve'], { NODE_ENV: 'production' })
    expect(code).toBe(1)
    for (const name of ['PORCHLIGHT_SECRET', 'PUBLIC_URL', 'SMTP_URL'])
      expect(said).toContain(`${name} is missing`)
  })

  test('in production nobody signs in over plain http', async () => {
    const settings = { NODE_ENV: 'production', PORCHLIGHT_SECRET: 'x'.repeat(40), SMTP_URL: 'smtp://mail' }
    const said = async (PUBLIC_URL: string) => (await porchlight(['serve'], { ...settings, PUBLIC_URL })).said
    expect(await said('http://example.ca')).toContain('PUBLIC_URL has to begin with https')
    expect(await said('javascript:alert(1)')).toContain('PUBLIC_URL is not right')
  })

  test('in production the demonstration is never loaded', async () => {
    const environment = {
      NODE_ENV: 'production',
      PORCHLIGHT_SECRET: 'x'.repeat(40),
      PUBLIC_URL: 'https://example.ca',
      SMTP_URL: 'smtp://127.0.0.1:1',
    }
    const { code, said } = await porchlight(['demo'], environment, empty)
    expect(code).toBe(1)
    expect(said).toContain('never loaded in production')
  })

  test('a setting that cannot be right is named, with what it means', async () => {
    const { code, said } = await porchlight(['serve'], { PORT: 'eighty' })
    expect(code).toBe(1)
    expect(said).toContain('PORT is not right')
  })

  test('a port in use is said in words, with what to do', async () => {
    const taken = net.createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => taken.once('listening', resolve))
    const { port } = taken.address() as net.AddressInfo
    const { code, said } = await porchlight(['serve'], { PORT: String(port) })
    taken.close()
    expect(code).toBe(1)
    expect(said).toContain(`Port ${port} is in use`)
  })

  test('doctor finds a mail server that does not answer, and says so with 3', async () => {
    const { code, out } = await porchlight(['doctor', '--json'], { SMTP_URL: 'smtp://127.0.0.1:1' })
    expect(code).toBe(3)
    const findings = JSON.parse(out) as { part: string; ok: boolean; says: string }[]
    expect(findings.find(({ part }) => part === 'mail')).toMatchObject({ ok: false })
    expect(findings.find(({ part }) => part === 'walls')).toMatchObject({ ok: true })
  })

  test('doctor finds a program that could pass the walls', async () => {
    const { code, out } = await porchlight(['doctor', '--json'], { DATABASE_APP_URL: full.ownerUrl })
    expect(code).toBe(3)
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ part: 'walls', ok: false }))
  })

  test('a sign-in link is for those who are known', async () => {
    const known = await porchlight(['sign-in-link', 'ADA@lakeside.example'])
    expect(known.code).toBe(0)
    expect(known.out).toMatch(/^http.+\/sign-in\/link\/.+/)
    expect((await porchlight(['sign-in-link', 'nobody@lakeside.example'])).code).toBe(1)
  })

  test('an import that is no list of services is refused, nothing half done', async () => {
    const file = path.join(folder, 'holiday.json')
    await writeFile(file, '{"photos": [1, 2')
    const { code } = await porchlight(['import', file])
    expect(code).toBe(1)
  })

  test('export and backup write files; an unknown partnership is named with those there are', async () => {
    const to = path.join(folder, 'out')
    expect((await porchlight(['export', to, '--partnership', 'lakeside'])).code).toBe(0)
    expect(await readdir(to)).toEqual(expect.arrayContaining(['partnerships.csv', 'activity.jsonl', 'files']))
    const wrong = await porchlight(['export', to, '--partnership', 'elsewhere'])
    expect(wrong.code).toBe(2)
    expect(wrong.said).toContain('lakeside')
    const archive = path.join(folder, 'all.tar.gz')
    expect((await porchlight(['backup', archive, '--json'])).code).toBe(0)
    const back = await porchlight(['restore', archive, '--json'], {}, empty)
    expect(back.code).toBe(0)
    expect((await porchlight(['restore', archive], {}, empty)).said).toContain('already holds something')
  })
})
