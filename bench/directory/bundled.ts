import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bundles a bench that runs our own sources (Node reads no .tsx by itself) and runs it in a process of its own. */
export async function runBundled(name: string): Promise<void> {
  const outfile = `${root}dist/bench/${name}.js`
  await build({
    entryPoints: [`${root}bench/directory/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'warning',
  })
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: root,
  })
  process.exitCode = status ?? 1
}
