import type { Feature } from '#platform/http/feature.ts'
import { snapshotRound } from './changes/job.ts'
import { gapsPath } from './paths.ts'
import { permissions } from './permissions.ts'
import { gridOf } from './queries.ts'
import { routes } from './routes.tsx'
import { lacks } from './verdict.ts'
import { words } from './words.ts'

export const gaps: Feature = {
  name: 'gaps',
  path: 'gaps',
  routes,
  permissions,
  jobs: [snapshotRound],
  nav: [{ label: words.nav, path: 'gaps', for: { step: 'listen', permission: 'gaps.see' } }],
  today: async (db, view) => {
    if (!view.can('gaps.decide') || !view.partnership) return []
    const grid = await gridOf(db, view.now)
    const judged = new Set(grid.standing.map(({ need, communityId }) => `${need} ${communityId}`))
    const open = grid.rows.flatMap(({ need, cells }) =>
      cells.filter(({ cell, community }) => lacks(cell) && !judged.has(`${need} ${community.id}`)),
    )
    if (open.length === 0) return []
    return [
      {
        sentence: view.t(words.todoUnjudged, { count: open.length }),
        when: '',
        urgency: 60,
        action: { label: view.t(words.todoLook), href: gapsPath(view.partnership.slug) },
      },
    ]
  },
}
