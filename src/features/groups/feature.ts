import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import type { Feature } from '#platform/http/feature.ts'
import { rostersSheet } from './bringing/sheet.ts'
import { oldMinutesRoutes } from './old-minutes/routes.tsx'
import { permissions } from './permissions.ts'
import { routes } from './routes.tsx'
import { words } from './words.ts'

export const groups: Feature = {
  name: 'groups',
  path: 'groups',
  routes: new Hono<AppEnv>().route('/old-minutes', oldMinutesRoutes).route('/', routes),
  uploads: [{ path: 'groups/old-minutes', bytes: 60_000_000 }],
  permissions,
  sheets: [rostersSheet],
  nav: [
    { label: words.nav, path: 'groups', for: 'visitor' },
    { label: words.nav, path: 'groups', for: { step: 'people', permission: 'groups.see' } },
  ],
}
