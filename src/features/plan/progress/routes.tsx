import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { openDataRoutes } from './open-data.ts'

/** How far the plan is, to read, to follow and to build on. */
export const progressRoutes = new Hono<AppEnv>().route('/', openDataRoutes)
