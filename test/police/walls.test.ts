import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const config = '.dependency-cruiser.cjs'
const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

interface Cruise {
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string }[] }
}

/** What the checker says of the source with some files added to a copy of it. */
async function cruiseWith(added: readonly (readonly [file: string, source: string])[]): Promise<Cruise> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'porchlight-walls-'))
  try {
    for (const part of ['src', 'test', 'package.json', 'tsconfig.json', 'architecture.cjs', config])
      await cp(path.join(root, part), path.join(copy, part), { recursive: true })
    await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
    for (const [file, source] of added) {
      await mkdir(path.dirname(path.join(copy, file)), { recursive: true })
      await writeFile(path.join(copy, file), source)
    }
    const checker = path.join(root, 'node_modules/.bin/depcruise')
    const { stdout } = await run(checker, ['--config', config, '--output-type', 'json', 'src'], {
      cwd: copy,
      maxBuffer: 1e9,
    }).catch(
      // It ends with an error when there are violations; what it printed is still whole.
      (failure: { stdout: string }) => failure,
    )
    return JSON.parse(stdout) as Cruise
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
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

test('the walls between rooms hold, were really looked at, and each is seen when it is broken', {
  timeout: 120_000,
}, async () => {
  const { summary } = await cruiseWith(Object.values(planted))
  const ours = new Set(Object.values(planted).map(([file]) => file))
  const really = summary.violations.filter(({ from }) => !ours.has(from))
  expect(really.map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([])
  expect(summary.totalCruised).toBeGreaterThan(200)
  const broken = new Set(summary.violations.map(({ rule }) => rule.name))
  for (const rule of Object.keys(planted)) expect(broken, rule).toContain(rule)
})
