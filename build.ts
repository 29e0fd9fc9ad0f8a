import { chmodSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build as bundle } from 'esbuild'
import { build as buildAssets } from 'vite'

const assets = 'dist/assets'
const compressible = new Set(['.css', '.js', '.mjs', '.svg', '.json'])

/** Stylesheets and islands, named by their content so that browsers may keep them for ever. */
export async function pages(options: { compressed: boolean }) {
  await buildAssets()
  if (!options.compressed) return
  for (const name of await readdir(assets)) {
    if (!compressible.has(extname(name))) continue
    const path = join(assets, name)
    const bytes = await readFile(path)
    // The last quality step costs seconds on the map library and saves next to nothing.
    const quality = bytes.length > 200_000 ? 9 : 11
    const [small, smaller] = await Promise.all([
      promisify(gzip)(bytes, { level: 9 }),
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    ])
    if (small.length < bytes.length) await writeFile(`${path}.gz`, small)
    if (smaller.length < bytes.length) await writeFile(`${path}.br`, smaller)
  }
}

/** The program: our own sources in one file per command, packages left where npm put them. */
export async function program() {
  const commands = ['main', 'cli']
  await bundle({
    entryPoints: [
      ...commands.map(name => ({ in: `src/${name}.ts`, out: name })),
      // Threads of their own are started from files of their own.
      { in: 'src/features/directory/intake/reader.thread.ts', out: 'reader.thread' },
    ],
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    logLevel: 'warning',
    banner: { js: '#!/usr/bin/env node' },
  })
  for (const name of commands) chmodSync(`dist/${name}.js`, 0o755)
}

if (import.meta.main) {
  const started = performance.now()
  await pages({ compressed: true })
  await program()
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
