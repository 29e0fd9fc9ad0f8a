import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { boardRoutes } from '../asking/routes.tsx'
import { consultationRoutes } from '../consultation/routes.tsx'
import { documentRoutes } from '../documents/all-routes.ts'
import { editionRoutes } from '../editions/routes.tsx'
import { indicatorRoutes } from '../indicators/routes/all.ts'
import { lineageRoutes } from '../lineage/routes.tsx'
import { outcomeRoutes } from '../outcomes/routes/all.tsx'
import { progressRoutes } from '../progress/routes.tsx'
import { structureRoutes } from '../structure/routes.tsx'
import { yearRoutes } from '../years/routes.tsx'
import { actionRoutes } from './actions.tsx'
import { goalRoutes } from './goals.tsx'
import { planRoutes } from './plans.tsx'
import { readingRoutes } from './reading.tsx'
import { updateRoutes } from './updates.tsx'

// Pages that begin something stand before the things themselves: `/actions/new` is no action.
export const routes = new Hono<AppEnv>()
  .route('/', planRoutes)
  .route('/', goalRoutes)
  .route('/', actionRoutes)
  .route('/', updateRoutes)
  .route('/', structureRoutes)
  .route('/', editionRoutes)
  .route('/', consultationRoutes)
  .route('/', lineageRoutes)
  .route('/', yearRoutes)
  .route('/', boardRoutes)
  .route('/', progressRoutes)
  .route('/', documentRoutes)
  .route('/indicators', indicatorRoutes)
  .route('/outcomes', outcomeRoutes)
  .route('/', readingRoutes)
