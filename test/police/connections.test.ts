import { glob, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Who may open a connection by hand. One that nobody listens to ends the whole process when it is cut, as a test's
 * database does to those still open when it is dropped.
 */
const mayOpen = {
  Pool: [/^src\/platform\/db\/database\.ts$/],
  Client: [
    /^src\/platform\/(db|jobs)\//,
    /^test\/(query|sandbox)\.ts$/,
    /^test\/police\/(drift|tables)\.test\.ts$/,
    /^bench\//,
  ],
}

/** Connections opened by hand where they may not be. */
function openedByHand(file: string, source: string): string[] {
  const kinds = [...source.matchAll(/\bnew (?:pg\.)?(Pool|Client)\(/g)].map(
    ([, kind]) => kind as keyof typeof mayOpen,
  )
  return kinds.filter(kind => !mayOpen[kind].some(place => place.test(file))).map(kind => `${file}: ${kind}`)
}

test('pools are opened by `openPool`, which listens for connections that are cut', async () => {
  const found: string[] = []
  let read = 0
  for await (const file of glob('{src,test,bench}/**/*.{ts,tsx}', { cwd: root })) {
    found.push(...openedByHand(file.replaceAll(path.sep, '/'), await readFile(path.join(root, file), 'utf8')))
    read += 1
  }
  expect(found).toEqual([])
  expect(read).toBeGreaterThan(500)
})

test('a pool or a connection opened by hand is found', () => {
  const source = ['new ', "pg.Pool({ connectionString: '' }); new ", 'Client()'].join('')
  expect(openedByHand('src/features/groups/races.test.ts', source)).toEqual([
    'src/features/groups/races.test.ts: Pool',
    'src/features/groups/races.test.ts: Client',
  ])
  expect(openedByHand('src/platform/db/database.ts', source)).toEqual([])
})
