import type { TenantDb } from '#platform/db/tenant.ts'
import type { Feature, Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { snapshotRound } from './changes/job.ts'
import { unmetLink } from './demand/links.tsx'
import { gapsHold } from './holding-words.ts'
import { cellPath, gapsPath } from './paths.ts'
import { permissions } from './permissions.ts'
import { gridOf } from './queries.ts'
import { routes } from './routes.tsx'
import {
  forgetTogether,
  sharingOf,
  togetherJobs,
  togetherLinks,
  togetherNav,
  togetherNeeds,
} from './together-routes.ts'
import { lacks } from './verdict.ts'
import { words } from './words.ts'

export const gaps: Feature = {
  name: 'gaps',
  path: 'gaps',
  routes,
  permissions,
  uploads: [
    { path: 'gaps/demand/census/new', bytes: 10_000_000 },
    { path: 'gaps/access/travel', bytes: 5_000_000 },
  ],
  links: [unmetLink, ...togetherLinks],
  jobs: [snapshotRound, ...togetherJobs],
  aboutOrganisation: sharingOf,
  holds: gapsHold,
  forget: forgetTogether,
  nav: [{ label: words.nav, path: 'gaps', for: { step: 'listen', permission: 'gaps.see' } }, ...togetherNav],
  today: async (db, view) => [...(await cellsNeed(db, view)), ...(await togetherNeeds(db, view))],
}

/** Cells that lack something and nobody has judged. */
async function cellsNeed(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.can('gaps.decide') || !view.partnership) return []
  const grid = await gridOf(db, view.now)
  const judged = new Set(grid.standing.map(({ need, communityId }) => `${need} ${communityId}`))
  const open = grid.rows.flatMap(({ need, cells }) =>
    cells.flatMap(({ cell, community }) =>
      lacks(cell) && !judged.has(`${need} ${community.id}`) ? [{ need, community: community.id }] : [],
    ),
  )
  const [first, ...others] = open
  if (!first) return []
  const { slug } = view.partnership
  return [
    {
      sentence: view.t(words.todoUnjudged, { count: open.length }),
      when: '',
      urgency: 60,
      action: {
        label: view.t(others.length > 0 ? words.todoLook : words.todoLookOne),
        href:
          others.length > 0
            ? gapsPath(slug, {}, { sort: 'worst' })
            : cellPath(slug, first.need, first.community),
      },
    },
  ]
}
