import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { readingRoutes } from './reading.tsx'
import { tendingRoutes } from './tending.tsx'
import { valueRoutes } from './values.tsx'

// Pages with a name of their own stand before the indicators themselves: `/new` is no indicator.
export const indicatorRoutes = new Hono<AppEnv>()
  .route('/', tendingRoutes)
  .route('/', valueRoutes)
  .route('/', readingRoutes)
