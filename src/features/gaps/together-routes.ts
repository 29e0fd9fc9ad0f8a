import { Hono } from 'hono'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { AppEnv } from '#platform/http/env.ts'
import type { Feature, NavEntry, Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import type { Job } from '#platform/jobs/job.ts'
import type { LinkPurpose } from '#platform/links/purpose.ts'
import { forgetCounting } from './demand/commands/forget.ts'
import { forgetSides } from './overlap/commands/forget.ts'
import { overlapRound } from './overlap/jobs.ts'
import { coordinationLink } from './overlap/links.tsx'
import { overlapRoutes } from './overlap/routes.tsx'
import { words as overlapWords } from './overlap/staff-words.ts'
import { coordinationsNeed } from './overlap/today.ts'
import { forgetSharing } from './pooling/commands/forget.ts'
import { poolRound } from './pooling/jobs.ts'
import { matchAnswerLink, shareLink, useLink } from './pooling/links.tsx'
import { poolRoutes } from './pooling/routes.tsx'
import { words as poolWords } from './pooling/staff-words.ts'
import { matchesNeed } from './pooling/today.ts'

export { sharingOf } from './pooling/routes.tsx'

/** What two providers do alike, and what organisations share. */
export const togetherRoutes = new Hono<AppEnv>()
  .route('/overlaps', overlapRoutes)
  .route('/pooling', poolRoutes)

export const togetherLinks: LinkPurpose[] = [coordinationLink, shareLink, matchAnswerLink, useLink]
export const togetherJobs: Job[] = [overlapRound, poolRound]

export const togetherNeeds = async (db: TenantDb, view: View): Promise<Todo[]> => [
  ...(await coordinationsNeed(db, view)),
  ...(await matchesNeed(db, view)),
]

/** Somebody was removed: none of these rooms says who they were any more. */
export const forgetTogether: NonNullable<Feature['forget']> = async (db, _actor, person) => {
  await forgetSides(db, person)
  await forgetSharing(db, person)
  await forgetCounting(db, person)
}

export const togetherNav: NavEntry[] = [
  { label: overlapWords.nav, path: 'gaps/overlaps', for: { step: 'listen', permission: 'gaps.see' } },
  { label: poolWords.nav, path: 'gaps/pooling', for: { step: 'listen', permission: 'gaps.see' } },
]
