import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { listRoutes } from './list/routes.tsx'

/** Who is at the table, who is not, and what they do together. */
export const tableRoutes = new Hono<AppEnv>().route('/', listRoutes)
