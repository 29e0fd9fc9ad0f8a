import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { collaborationRoutes } from './collaboration/routes.tsx'
import { contactRoutes } from './contact-log/routes.tsx'
import { listRoutes } from './list/routes.tsx'
import { missingRoutes } from './missing/routes.tsx'
import { packRoutes } from './pack/routes.tsx'

/** Who is at the table, who is not, and what they do together. */
export const tableRoutes = new Hono<AppEnv>()
  .route('/', listRoutes)
  .route('/missing', missingRoutes)
  .route('/contact', contactRoutes)
  .route('/pack', packRoutes)
  .route('/collaboration', collaborationRoutes)
