import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

interface Cruise {
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string }[] }
}

async function cruise(...paths: string[]): Promise<Cruise> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...paths]
  const { stdout } = await run(path.join(root, 'node_modules/.bin/depcruise'), args, {
    cwd: root,
    maxBuffer: 1e9,
  }).catch(
    // It ends with an error when there are violations; what it printed is still whole.
    (failure: { stdout: string }) => failure,
  )
  return JSON.parse(stdout) as Cruise
}

/** Files that break one wall each, where the wall would see them. */
const planted: Record<string, [file: string, source: string]> = {
  'platform-knows-no-room': [
    'src/platform/planted-platform.ts',
    "export { addPerson } from '../features/people/index.ts'\n",
  ],
  'rooms-meet-at-index': [
    'src/features/groups/planted-inside.ts',
    "export { persons } from '#features/people/tables.ts'\n",
  ],
  'thread-uses-only-what-is-listed': [
    'src/features/thread/planted-listed.ts',
    "export { addPerson } from '#features/people/index.ts'\n",
  ],
  'every-room-is-listed': [
    'src/features/planted/shed.ts',
    "export { newId as shed } from '#platform/id.ts'\n",
  ],
  'rules-are-pure': [
    'src/features/gaps/planted-rule.ts',
    "import { sql } from 'drizzle-orm'\nexport const rule = sql`select 1`\n",
  ],
  'only-the-house-mounts-rooms': [
    'src/features/people/planted-mount.ts',
    "export { people } from './feature.ts'\n",
  ],
  'nothing-built-imports-tests': ['src/planted-test.ts', "export { query } from '../test/query.ts'\n"],
}
const clear = () =>
  Promise.all([
    ...Object.values(planted).map(([file]) => rm(path.join(root, file), { force: true })),
    rm(path.join(root, 'src/features/planted'), { recursive: true, force: true }),
  ])
afterAll(clear)

describe('the walls between rooms', () => {
  test('hold, and were really looked at', async () => {
    const { summary } = await cruise('src')
    expect(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([])
    expect(summary.totalCruised).toBeGreaterThan(200)
  })

  test('each is seen when it is broken', async () => {
    for (const [file, source] of Object.values(planted)) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true })
      await writeFile(path.join(root, file), source)
    }
    const { summary } = await cruise(...Object.values(planted).map(([file]) => file))
    await clear()
    const broken = new Set(summary.violations.map(({ rule }) => rule.name))
    for (const rule of Object.keys(planted)) expect(broken, rule).toContain(rule)
  })
})
