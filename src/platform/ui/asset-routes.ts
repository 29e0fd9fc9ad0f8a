import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Hono } from 'hono'
import type { AppEnv } from '../http/env.ts'
import { may } from '../http/may.ts'
import { builtAssets } from './assets.ts'

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
export const assetRoutes = new Hono<AppEnv>().get('/:name{[\\w.-]+}', may('public'), c => {
  const name = c.req.param('name')
  const type = types[extname(name)]
  const found = type && find(builtAssets().folder, name, c.req.header('accept-encoding') ?? '')
  if (!found) return c.text('Not here', 404)
  c.header('Content-Type', type)
  c.header('Cache-Control', 'public, max-age=31536000, immutable')
  c.header('Vary', 'Accept-Encoding')
  if (found.encoding) c.header('Content-Encoding', found.encoding)
  return c.body(found.bytes)
})
