import type { Feature } from '#platform/http/feature.ts'
import { membersSheet } from './bringing/sheet.ts'
import { permissions } from './permissions.ts'
import { routes } from './routes.tsx'
import { contactOnPage, tableHandover, whatTheTableNeeds } from './table-needs.tsx'
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
  ],
  today: whatTheTableNeeds,
  aboutOrganisation: contactOnPage,
  handover: tableHandover,
}
