import type { Feature } from '#platform/http/feature.ts'
import { openRoutes } from './routes.tsx'

/** The directory as other programs read it. */
export const openDirectory: Feature = {
  name: 'open directory',
  path: 'hsds',
  routes: openRoutes,
  openTo: ['hsds'],
}
