import { Hono } from 'hono'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { AppEnv } from '#platform/http/env.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import type { Job } from '#platform/jobs/job.ts'
import type { LinkPurpose } from '#platform/links/purpose.ts'
import { newDecisionPath } from './decisions/paths.ts'
import { decisionRoutes } from './decisions/routes.tsx'
import { staffWords as decisionWords } from './decisions/words.ts'
import { keepingLink, readingLink } from './minutes/links.tsx'
import { minutesRoutes } from './minutes/routes.tsx'
import { minutesNeed } from './minutes/today.ts'
import { promiseRound } from './promises/jobs.ts'
import { promiseLink } from './promises/links.tsx'
import { promiseRoutes } from './promises/routes.tsx'
import { promisesNeed } from './promises/today.ts'
import { voteClosing, voteRound } from './votes/jobs.ts'
import { voteLink } from './votes/links.tsx'
import { voteRoutes } from './votes/routes.tsx'
import { votesNeed } from './votes/today.ts'

/** What a group leaves behind: minutes, decisions, promises and votes, as the room mounts them. */
export const recordRoutes = new Hono<AppEnv>()
  .route('/minutes', minutesRoutes)
  .route('/decisions', decisionRoutes)
  .route('/promises', promiseRoutes)
  .route('/votes', voteRoutes)

export const recordLinks: LinkPurpose[] = [promiseLink, voteLink, keepingLink, readingLink]
export const recordJobs: Job[] = [promiseRound, voteClosing, voteRound]
/** Papers to read before a vote. */
export const recordUploads = [{ path: 'groups/votes', bytes: 30_000_000 }]

export const recordsNeed = async (db: TenantDb, view: View): Promise<Todo[]> => [
  ...(await minutesNeed(db, view)),
  ...(await promisesNeed(db, view)),
  ...(await votesNeed(db, view)),
]

export const decisionAbout = (view: View, stationId: string): { label: string; href: string } | undefined =>
  view.partnership && view.can('minutes.keep')
    ? {
        label: view.t(decisionWords.answer),
        href: `${newDecisionPath(view.partnership.slug)}?because=${stationId}`,
      }
    : undefined
