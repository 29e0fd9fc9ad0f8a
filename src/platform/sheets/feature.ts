import type { Feature } from '../http/feature.ts'
import { sheetsHold } from './holding-words.ts'
import { bringing, permissions } from './permissions.ts'
import { sheetRoutes } from './routes.tsx'
import { words } from './words.ts'

/** Bringing what a partnership has: lists each room takes in from spreadsheets and documents. */
export const sheetsFeature: Feature = {
  name: 'sheets',
  path: 'bring',
  routes: sheetRoutes,
  permissions,
  holds: sheetsHold,
  uploads: [{ path: 'bring', bytes: 12_000_000 }],
  nav: [{ label: words.nav, path: 'bring', for: { step: 'people', permission: bringing } }],
}
