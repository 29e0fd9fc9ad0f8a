import type { Feature } from '#platform/http/feature.ts'
import { membersSheet } from './bringing/sheet-commands.ts'
import { membershipHolds } from './holding-words.ts'
import { answerLink, proveLink } from './joining/links.tsx'
import { letterUploads } from './joining/routes/take-letter.ts'
import { reviewWords } from './joining/staff-words.ts'
import { today } from './joining/today.ts'
import { permissions } from './permissions.ts'
import { renewalJob } from './renewal/jobs.ts'
import { ownLink, renewLink } from './renewal/links.tsx'
import { loosePromises } from './renewal/loose-queries.ts'
import { renewalWords } from './renewal/words.ts'
import { routes } from './routes.tsx'
import { contactOnPage, tableHandover, whatTheTableNeeds } from './table-today.tsx'
import { words } from './words.ts'

export const membership: Feature = {
  name: 'membership',
  path: 'members',
  routes,
  permissions,
  sheets: [membersSheet],
  nav: [
    { label: words.title, path: 'members', for: 'visitor' },
    { label: words.title, path: 'members', for: { step: 'people', permission: 'membership.see' } },
    {
      label: reviewWords.title,
      path: 'members/applications',
      for: { step: 'people', permission: 'membership.see' },
    },
    {
      label: renewalWords.title,
      path: 'members/renewal',
      for: { step: 'people', permission: 'membership.see' },
    },
  ],
  uploads: letterUploads,
  links: [proveLink, answerLink, renewLink, ownLink],
  jobs: [renewalJob],
  today: async (db, view) => [...(await today(db, view)), ...(await whatTheTableNeeds(db, view))],
  loose: loosePromises,
  aboutOrganisation: contactOnPage,
  handover: tableHandover,
  holds: membershipHolds,
}
