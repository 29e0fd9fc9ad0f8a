import type { Feature } from '#platform/http/feature.ts'
import { reminders } from './asking/reminders-job.ts'
import { roundLink } from './asking/round-link.tsx'
import { boardNeeds } from './asking/today.ts'
import { boardWords } from './asking/words.ts'
import { planSheet } from './bringing/sheet.ts'
import { commentLink } from './consultation/link.tsx'
import { consultationNeeds } from './consultation/today.ts'
import { sheetUploads } from './documents/all-routes.ts'
import { planHandover } from './handover.ts'
import { planHolds } from './holding-words.ts'
import { keeperLink } from './indicators/links.tsx'
import { overdueFigures } from './indicators/today.ts'
import { updateLink } from './links.tsx'
import { confirmOutcomeLink } from './outcomes/links.tsx'
import { unreadOutcomes } from './outcomes/today.ts'
import { partnerLink } from './partners/link.tsx'
import { newActionPath } from './paths.ts'
import { permissions } from './permissions.ts'
import { pastActions } from './queries/actions.ts'
import { routes } from './routes/all.ts'
import { promises } from './routes/front-door.tsx'
import { planNeeds } from './routes/today.ts'
import { staffWords } from './staff-words.ts'
import { words } from './words.ts'
import { yearNeeds } from './years/today.ts'
import { yearWords } from './years/words.ts'

export const plan: Feature = {
  name: 'plan',
  path: 'plan',
  routes,
  permissions,
  handover: planHandover,
  holds: planHolds,
  sheets: [planSheet],
  uploads: sheetUploads,
  links: [keeperLink, confirmOutcomeLink, updateLink, roundLink, partnerLink, commentLink],
  jobs: [reminders],
  nav: [
    { label: words.nav, path: 'plan', for: 'visitor' },
    { label: staffWords.nav, path: 'plan', for: { step: 'plan', permission: 'plan.see' } },
    { label: boardWords.nav, path: 'plan/board', for: { step: 'plan', permission: 'plan.manage' } },
    { label: yearWords.years, path: 'plan/years', for: { step: 'plan', permission: 'plan.manage' } },
  ],
  today: async (db, view) => [
    ...(await planNeeds(db, view)),
    ...(await boardNeeds(db, view)),
    ...(await yearNeeds(db, view)),
    ...(await consultationNeeds(db, view)),
    ...(await unreadOutcomes(db, view)),
    ...(await overdueFigures(db, view)),
  ],
  frontDoor: promises,
  past: pastActions,
  answers: (view, stationId) =>
    view.partnership && view.can('plan.manage')
      ? {
          label: view.t(staffWords.turnInto),
          href: newActionPath(view.partnership.slug, { because: stationId }),
        }
      : undefined,
}
