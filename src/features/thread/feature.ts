import type { Feature } from '#platform/http/feature.ts'
import { bestThread } from './front-door.tsx'
import { threadHolds } from './holding-words.ts'
import { permissions } from './permissions.ts'
import { routes } from './routes.tsx'
import { evidenceWaiting } from './today.ts'
import { staffWords, words } from './words.ts'

export const thread: Feature = {
  name: 'thread',
  path: 'thread',
  routes,
  permissions,
  holds: threadHolds,
  nav: [
    { label: words.nav, path: 'thread', for: 'visitor' },
    {
      label: staffWords.looseEnds,
      path: 'thread/loose-ends',
      for: { step: 'listen', permission: 'thread.tend' },
    },
  ],
  today: evidenceWaiting,
  frontDoor: bestThread,
}
