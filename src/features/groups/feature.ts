import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import type { Feature } from '#platform/http/feature.ts'
import { rostersSheet } from './bringing/sheet.ts'
import { openCallsPart } from './calls/front-door.tsx'
import { forgettingJob } from './calls/jobs.ts'
import { applicantLink, reviewerLink } from './calls/links.tsx'
import { recordPermissions } from './decisions/permissions.ts'
import { words as decisionsWords } from './decisions/words.ts'
import { forgetInGroups } from './forgetting-commands.ts'
import { groupsHold } from './holding-words.ts'
import { meetingPermissions } from './meetings/permissions.ts'
import { meetingsJobs, meetingsLinks, meetingsRoutes, meetingsUploads } from './meetings/routes/all.ts'
import { meetingsNeed } from './meetings/today.ts'
import { words as minutesWords } from './minutes/words.ts'
import { oldMinutesRoutes } from './old-minutes/routes.tsx'
import { permissions } from './permissions.ts'
import { promisesHandover } from './promises/handover.ts'
import { staffWords as promiseWords } from './promises/words.ts'
import {
  decisionAbout,
  recordJobs,
  recordLinks,
  recordRoutes,
  recordsNeed,
  recordUploads,
} from './records-routes.ts'
import { routes } from './routes.tsx'
import { bodiesToday } from './today.ts'
import { words as voteWords } from './votes/words.ts'
import { words } from './words.ts'

export const groups: Feature = {
  name: 'groups',
  path: 'groups',
  routes: new Hono<AppEnv>()
    .route('/old-minutes', oldMinutesRoutes)
    .route('/', recordRoutes)
    .route('/:id/meetings', meetingsRoutes)
    .route('/', routes),
  uploads: [{ path: 'groups/old-minutes', bytes: 60_000_000 }, ...recordUploads, ...meetingsUploads],
  permissions: { ...permissions, ...recordPermissions, ...meetingPermissions },
  links: [...recordLinks, ...meetingsLinks, applicantLink, reviewerLink],
  jobs: [...recordJobs, ...meetingsJobs, forgettingJob],
  today: async (db, view) => [
    ...(await bodiesToday(db, view)),
    ...(await meetingsNeed(db, view)),
    ...(await recordsNeed(db, view)),
  ],
  frontDoor: openCallsPart,
  holds: groupsHold,
  forget: (db, actor, { id }, now) => forgetInGroups(db, actor, id, now),
  answers: decisionAbout,
  handover: promisesHandover,
  sheets: [rostersSheet],
  nav: [
    { label: words.nav, path: 'groups', for: 'visitor' },
    { label: words.nav, path: 'groups', for: { step: 'people', permission: 'groups.see' } },
    {
      label: minutesWords.title,
      path: 'groups/minutes',
      for: { step: 'people', permission: 'minutes.keep' },
    },
    { label: promiseWords.board, path: 'groups/promises', for: { step: 'plan', permission: 'minutes.keep' } },
    {
      label: decisionsWords.title,
      path: 'groups/decisions',
      for: { step: 'plan', permission: 'minutes.keep' },
    },
    { label: voteWords.title, path: 'groups/votes', for: { step: 'people', permission: 'minutes.keep' } },
  ],
}
