import { directory } from '#features/directory/feature.ts'
import { openDirectory } from '#features/directory/open/feature.ts'
import { gaps } from '#features/gaps/feature.ts'
import { groups } from '#features/groups/feature.ts'
import { membership } from '#features/membership/feature.ts'
import { partnership } from '#features/partnership/feature.ts'
import { people } from '#features/people/feature.ts'
import { plan } from '#features/plan/feature.ts'
import { thread } from '#features/thread/feature.ts'
import { authFeature } from '#platform/auth/feature.ts'
import type { Feature } from '#platform/http/feature.ts'
import { linksFeature } from '#platform/links/feature.ts'
import { mailFeature } from '#platform/mail/feature.ts'
import { sheetsFeature } from '#platform/sheets/feature.ts'

/** The rooms, in navigation order. */
export const features: Feature[] = [
  partnership,
  thread,
  directory,
  openDirectory,
  gaps,
  plan,
  membership,
  groups,
  people,
  sheetsFeature,
  mailFeature,
  linksFeature,
  authFeature,
]
