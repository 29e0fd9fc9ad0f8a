import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { Hono } from 'hono'
import type { AppEnv } from '../http/env.ts'
import { may } from '../http/may.ts'

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

function read(): Built {
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
  const file = read().named.get(name)
  if (!file) throw new Error(`No asset is called ${name}`)
  return `/assets/${file}`
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

interface Answer {
  bytes: Uint8Array<ArrayBuffer>
  encoding?: string
}
const kept = new Map<string, Answer>()
const keepBelow = 100_000

function find(folder: string, name: string, accepted: string): Answer | undefined {
  const path = join(folder, name)
  for (const [encoding, suffix] of encodings) {
    if (!accepted.includes(encoding)) continue
    const known = kept.get(path + suffix)
    if (known) return known
    if (!existsSync(path + suffix)) continue
    return keep(path + suffix, { bytes: new Uint8Array(readFileSync(path + suffix)), encoding })
  }
  const known = kept.get(path)
  if (known) return known
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined
  return keep(path, { bytes: new Uint8Array(readFileSync(path)) })
}

function keep(path: string, answer: Answer): Answer {
  if (answer.bytes.length < keepBelow) kept.set(path, answer)
  return answer
}

/** Serves `/assets/*`: compressed ahead of time, kept by browsers for ever because the name changes with the content. */
export const serveAssets = new Hono<AppEnv>().get('/assets/:name{[\\w.-]+}', may('public'), c => {
  const name = c.req.param('name')
  const type = types[extname(name)]
  const found = type && find(read().folder, name, c.req.header('accept-encoding') ?? '')
  if (!found) return c.text('Not here', 404)
  c.header('Content-Type', type)
  c.header('Cache-Control', 'public, max-age=31536000, immutable')
  c.header('Vary', 'Accept-Encoding')
  if (found.encoding) c.header('Content-Encoding', found.encoding)
  return c.body(found.bytes)
})
