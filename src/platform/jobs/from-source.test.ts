import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const load = (file: string) =>
  promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    `await import('${new URL(file, import.meta.url)}')`,
  ])

test('background work loads without any page, as the drills run it: Node reads no .tsx', async () => {
  await expect(load('./work.ts')).resolves.toMatchObject({ stderr: '' })
})

test('a file that renders a page is told apart', async () => {
  await expect(load('../http/once.ts')).rejects.toThrow('Unknown file extension ".tsx"')
})
