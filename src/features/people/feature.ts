import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import type { Feature } from '#platform/http/feature.ts'
import { forgettingRoutes } from './forgetting/routes.tsx'
import { heldFoot } from './holding/foot.tsx'
import { peopleHold } from './holding/held-here-words.ts'
import { forgetAskersJob } from './holding/jobs.ts'
import { ownLink } from './holding/links.tsx'
import { heldAskRoutes, heldOfPersonRoutes, requestRoutes } from './holding/routes.tsx'
import { words as holdingWords } from './holding/staff-words.ts'
import { requestsNeed } from './holding/today.ts'
import { letterRoutes } from './letters/routes.tsx'
import { today } from './letters/today.ts'
import { words as letterWords } from './letters/words.ts'
import { ledToKept } from './merging/front-door.ts'
import { permissions } from './permissions.ts'
import { organisationRoutes } from './routes/organisations.tsx'
import { personRoutes } from './routes/persons.tsx'
import { contactsSheet } from './sheets/contacts-commands.ts'
import { words } from './words.ts'

const permission = 'people.see'

export const people: Feature = {
  name: 'people',
  path: 'people',
  routes: new Hono<AppEnv>()
    .use('/organisations/:id', ledToKept('organisations'))
    .route('/organisations', organisationRoutes)
    .route('/persons', personRoutes)
    .route('/persons', forgettingRoutes)
    .route('/persons', heldOfPersonRoutes)
    .route('/held', heldAskRoutes)
    .route('/requests', requestRoutes)
    .route('/letters', letterRoutes),
  permissions,
  sheets: [contactsSheet],
  links: [ownLink],
  jobs: [forgetAskersJob],
  holds: peopleHold,
  foot: heldFoot,
  today: async (db, view) => [...(await requestsNeed(db, view)), ...(await today(db, view))],
  nav: [
    { label: words.organisations, path: 'people/organisations', for: { step: 'people', permission } },
    { label: words.persons, path: 'people/persons', for: { step: 'people', permission } },
    {
      label: letterWords.title,
      path: 'people/letters',
      for: { step: 'people', permission: 'people.manage' },
    },
    {
      label: holdingWords.requests,
      path: 'people/requests',
      for: { step: 'people', permission: 'people.answer' },
    },
  ],
}
