import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { aheadJob } from '../jobs.ts'
import { feedLink, invitationLink } from '../links.tsx'
import { agendaRoutes } from './agenda.tsx'
import { liveRoutes } from './live.tsx'
import { meetingRoutes } from './meetings.tsx'
import { seriesRoutes } from './series.tsx'

// What the room mounts of its meetings, at `/{partnership}/groups/{id}/meetings`.
export const meetingsRoutes = new Hono<AppEnv>()
  .route('/', seriesRoutes)
  .route('/', meetingRoutes)
  .route('/', agendaRoutes)
  .route('/', liveRoutes)
export const meetingsLinks = [invitationLink, feedLink]
export const meetingsJobs = [aheadJob]
/** A paper of ten megabytes, and the form around it. */
export const meetingsUploads = [
  { path: 'groups/:id/meetings/:meeting/points/:point/papers', bytes: 11_000_000 },
]
