import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { PageCache } from '#platform/http/page-cache.ts'
import { appOver } from '../../src/serve.ts'
import { sandbox } from '../sandbox.ts'
import { routesOf, unguarded } from './routes.ts'

const box = sandbox()
const everyRoute = () =>
  // The once guard is middleware on two methods, not a route.
  routesOf(appOver(box.installation, new PageCache())).filter(({ path }) => path !== '/:partnership/*')
const known = () => new Set(['public', 'signed-in', ...box.installation.house.permissions.keys()])

describe('every route states who may use it', () => {
  test('exactly one permission, declared by some room', () => {
    expect(unguarded(everyRoute(), known())).toEqual([])
  })

  test('a route that states none, two, or one nobody declared is found', () => {
    const planted = new Hono<AppEnv>()
      .get('/bare', c => c.text('open to all'))
      .get('/twice', may('public'), may('plan.manage'), c => c.text('which?'))
      .get('/unknown', may('gardens.water'), c => c.text('nobody holds this'))
      .get('/right', may('public'), c => c.text('stated'))
    expect(unguarded(routesOf(planted), known())).toEqual([
      'GET /bare states []',
      'GET /twice states [public, plan.manage]',
      'GET /unknown states [gardens.water]',
    ])
  })
})

test('no address appears or disappears unnoticed', async () => {
  const written = everyRoute()
    .map(({ method, path, permissions }) => `${method} ${path} ${permissions[0]}`)
    .sort()
  await expect(`${written.join('\n')}\n`).toMatchFileSnapshot('routes.txt')
  expect(await readFile(new URL('routes.txt', import.meta.url), 'utf8')).toContain('GET /healthz public')
})
