import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import type { Feature } from '#platform/http/feature.ts'
import { handoverRoutes } from './handover/routes.tsx'
import { partnershipHolds } from './holding-words.ts'
import { foot, frontPageRoutes, homeRoutes } from './home/routes.tsx'
import { permissions } from './permissions.ts'
import { settingsRoutes } from './settings/routes.tsx'
import { setupRoutes } from './setup/routes.tsx'
import { teamRoutes } from './team/routes.tsx'
import { staffWords, words } from './words.ts'

export const partnership: Feature = {
  name: 'partnership',
  site: { path: '/', routes: new Hono<AppEnv>().route('/', frontPageRoutes).route('/new', setupRoutes) },
  routes: new Hono<AppEnv>()
    .route('/', homeRoutes)
    .route('/settings', settingsRoutes)
    .route('/handover', handoverRoutes)
    .route('/team', teamRoutes),
  permissions,
  holds: partnershipHolds,
  foot,
  nav: [
    { label: words.home, path: '', for: 'visitor' },
    { label: staffWords.today, path: 'today', for: { step: 'today', permission: 'partnership.work' } },
    { label: staffWords.team, path: 'team', for: { step: 'people', permission: 'partnership.manage' } },
    {
      label: staffWords.settings,
      path: 'settings',
      for: { step: 'people', permission: 'partnership.manage' },
    },
    { label: words.about, path: 'about', for: 'visitor' },
  ],
}
