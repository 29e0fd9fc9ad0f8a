import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

function folderOfAssets(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('No package.json above the program; where are its assets?')
    folder = above
  }
  return join(folder, 'dist', 'assets')
}

type Manifest = Record<string, { file: string; isEntry?: boolean; src?: string; css?: string[] }>

interface Built {
  folder: string
  /** `app.css` → `app-3f9a2c.css` */
  named: Map<string, string>
}

let built: Built | undefined

/** What the last build made. Throws where nothing was built yet. */
export function builtAssets(): Built {
  if (built) return built
  const folder = folderOfAssets()
  const path = join(folder, 'manifest.json')
  if (!existsSync(path)) throw new Error('The assets are not built yet: run `npm run prepare`.')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const named = new Map<string, string>()
  for (const [source, { file, isEntry, css }] of Object.entries(manifest)) {
    const name = basename(source).replace(/(\.island)?\.ts$/, '.js')
    if (isEntry) named.set(name, file)
    if (isEntry && name.endsWith('.js') && css?.[0]) named.set(name.replace(/\.js$/, '.css'), css[0])
  }
  built = { folder, named }
  return built
}

/**
 * The address of a built stylesheet or script: `asset('app.css')` → `/assets/app-<hash>.css`. An island is named
 * after its file: `map.island.ts` → `asset('map.js')`. Throws on a name that was never built.
 */
export function asset(name: string): string {
  const file = builtAssets().named.get(name)
  if (!file) throw new Error(`No asset is called ${name}`)
  return `/assets/${file}`
}
