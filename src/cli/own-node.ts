import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Goes on under the Node that npm brought where this one is older (decision 002): a command may be started by its path,
 * outside npm. Gives that run's exit code, or undefined where this Node is the one.
 */
export async function underOwnNode(
  args: readonly string[],
  here = process.versions.node,
): Promise<number | undefined> {
  const require = createRequire(import.meta.url)
  const packageFile = require.resolve('node/package.json')
  const { version } = require(packageFile) as { version: string }
  if (Number.parseInt(here, 10) >= Number.parseInt(version, 10)) return undefined
  const child = spawn(join(dirname(packageFile), 'bin', 'node'), [...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', code => resolve(code ?? 1))
  })
}
