import { Hono } from 'hono'
import { ledToKept } from '#features/people/index.ts'
import type { AppEnv } from '#platform/http/env.ts'
import type { Feature } from '#platform/http/feature.ts'
import { differenceRoutes } from './differences/routes.tsx'
import { feedJob, feedsDueJob, feedTryJob } from './feeds/jobs.ts'
import { feedRoutes } from './feeds/routes.tsx'
import { guideRoutes } from './guide/routes.tsx'
import { directoryHolds } from './holding-words.ts'
import { intakeToday } from './intake/today.ts'
import { importJob, indexJob } from './jobs.ts'
import { forgetInDirectory } from './keeping/commands/forget.ts'
import { keepingJob } from './keeping/jobs.ts'
import { listedOf } from './keeping/routes/about-organisation.tsx'
import { keepingRoutes } from './keeping/routes/keeping.tsx'
import { confirmLink, listingsLink } from './links.tsx'
import { permissions } from './permissions.ts'
import { importRoutes } from './routes/importing.tsx'
import { placesRoutes } from './routes/places.tsx'
import { publicRoutes } from './routes/public.tsx'
import { tendingRoutes } from './routes/tending.tsx'
import { writingRoutes } from './routes/writing.tsx'
import { shortListRoutes } from './short-list/routes.tsx'
import { servicesSheet } from './spreadsheet/sheet-commands.ts'
import { staffWords } from './staff-words.ts'
import { today } from './today.ts'
import { mergedInto } from './twins/foot.tsx'
import { twinsJob, twinsRound } from './twins/jobs.ts'
import { twinsRoutes } from './twins/routes.tsx'
import { twinsToday } from './twins/today.ts'
import { unfoundRoutes } from './unfound/routes/unfound.tsx'
import { words } from './words.ts'

export const directory: Feature = {
  name: 'directory',
  path: 'services',
  routes: new Hono<AppEnv>()
    .use('/organisations/:id', ledToKept('organisations'))
    .use('/:id', ledToKept('services'))
    .use('/:id/mistakes', ledToKept('services'))
    .route('/twins', twinsRoutes)
    .route('/import', importRoutes)
    .route('/feeds', feedRoutes)
    .route('/differences', differenceRoutes)
    .route('/', keepingRoutes)
    .route('/', tendingRoutes)
    .route('/', writingRoutes)
    .route('/', placesRoutes)
    .route('/short-list', shortListRoutes)
    .route('/guide', guideRoutes)
    .route('/unfound', unfoundRoutes)
    .route('/', publicRoutes),
  uploads: [{ path: 'services/import', bytes: 60_000_000 }],
  permissions,
  nav: [
    { label: words.findHelp, path: 'services', for: 'visitor' },
    {
      label: staffWords.services,
      path: 'services/tend',
      for: { step: 'listen', permission: 'directory.edit' },
    },
  ],
  sheets: [servicesSheet],
  links: [confirmLink, listingsLink],
  jobs: [importJob, indexJob, feedJob, feedTryJob, feedsDueJob, keepingJob, twinsJob, twinsRound],
  today: async (db, view) => [
    ...(await today(db, view)),
    ...(await intakeToday(db, view)),
    ...(await twinsToday(db, view)),
  ],
  aboutOrganisation: async (db, view, id) => {
    const known = [await listedOf(db, view, id), await mergedInto(db, view, id)].filter(
      part => part !== undefined,
    )
    return known.length > 0 ? known : undefined
  },
  holds: directoryHolds,
  forget: forgetInDirectory,
}
