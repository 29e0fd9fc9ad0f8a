import type { Feature } from '../http/feature.ts'
import { linksHold } from './holding-words.ts'
import { linkRoutes } from './routes.tsx'

/** Signed links of all rooms: each room declares its purposes in its own `feature.ts`. */
export const linksFeature: Feature = { name: 'links', path: 'l', routes: linkRoutes, holds: linksHold }
