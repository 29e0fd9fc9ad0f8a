import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'

// Every measured promise, one after the other so that none disturbs another.
const apart = new Set(['all.ts', 'program.ts', 'bare.ts'])
for (const file of readdirSync(import.meta.dirname).sort()) {
  if (!file.endsWith('.ts') || apart.has(file)) continue
  console.log(`\n${path.basename(file, '.ts')}`)
  const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, file)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
