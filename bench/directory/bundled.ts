import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bundles a bench that runs our own sources (Node reads no .tsx by itself) and runs it in a process of its own. */
export async function runBundled(name: string): Promise<void> {
  const outdir = `${root}dist/bench`
  const outfile = `${outdir}/${name}.js`
  await build({
    // Lists are read on a thread of their own, which has its file beside the program.
    entryPoints: [
      { in: `${root}bench/directory/${name}.ts`, out: name },
      { in: `${root}src/features/directory/intake/reader.thread.ts`, out: 'reader.thread' },
    ],
    outdir,
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
