import type { Feature } from '#platform/http/feature.ts'
import { permissions } from './permissions.ts'
import { routes } from './routes.tsx'
import { words } from './words.ts'

export const groups: Feature = {
  name: 'groups',
  path: 'groups',
  routes,
  permissions,
  nav: [
    { label: words.nav, path: 'groups', for: 'visitor' },
    { label: words.nav, path: 'groups', for: { step: 'people', permission: 'groups.see' } },
  ],
}
