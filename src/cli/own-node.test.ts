import { expect, test } from 'vitest'
import { underOwnNode } from './own-node.ts'

test('under an older Node the command goes on under our own, and its exit code is the answer', async () => {
  const newer = 'process.exit(Object.groupBy && Number(process.versions.node.split(".")[0]) >= 24 ? 3 : 4)'
  expect(await underOwnNode(['-e', newer], '20.20.2')).toBe(3)
})

test('under our own it goes on where it is', async () => {
  expect(await underOwnNode(['-e', 'process.exit(3)'])).toBeUndefined()
})
