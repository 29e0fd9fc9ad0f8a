import type { Role } from '../auth/roles.ts'
import { type Outgoing, outgoingOf } from '../outgoing/outgoing.ts'
import type { Feature } from './feature.ts'
import type { View } from './view.ts'

/** The rooms together: what the spine asks of all of them. */
export interface House {
  readonly features: readonly Feature[]
  readonly permissions: ReadonlyMap<string, readonly Role[]>
  readonly origin: string
  readonly mapStyleUrl: string | undefined
  /** Whether real people depend on this installation: then not just anybody may set up a partnership. */
  readonly production: boolean
  /** Opens the set-up of the first partnership of a real installation; printed where it is started, never sent. */
  readonly setUpKey: string | undefined
  /** Whether letters go to the outbox page instead of a mail server. */
  readonly outbox: boolean
  /** The only way in which anything is fetched from elsewhere. */
  readonly outgoing: Outgoing
}

/** Gathers the rooms. Throws when two declare the same permission, link purpose or job. */
export function houseOf(
  features: readonly Feature[],
  settings: {
    origin: string
    mapStyleUrl?: string | undefined
    production?: boolean
    outbox?: boolean
    setUpKey?: string
    outgoing?: Outgoing
  },
): House {
  const permissions = new Map<string, readonly Role[]>()
  const names = new Set<string>()
  const once = (kind: string, name: string) => {
    if (names.has(`${kind} ${name}`)) throw new Error(`Two features declare the ${kind} ${name}`)
    names.add(`${kind} ${name}`)
  }
  for (const feature of features) {
    for (const [permission, roles] of Object.entries(feature.permissions ?? {})) {
      once('permission', permission)
      permissions.set(permission, roles)
    }
    for (const link of feature.links ?? []) once('link purpose', link.purpose)
    for (const job of feature.jobs ?? []) once('job', job.name)
  }
  return {
    features,
    permissions,
    origin: settings.origin,
    mapStyleUrl: settings.mapStyleUrl,
    production: settings.production ?? false,
    setUpKey: settings.setUpKey,
    outbox: settings.outbox ?? false,
    outgoing: settings.outgoing ?? outgoingOf({ secret: settings.origin, allowPrivate: false }),
  }
}

/** What the rooms offer this reader to do about a station of the thread. */
export const answersTo = (house: House, view: View, stationId: string): { label: string; href: string }[] =>
  house.features.flatMap(feature => feature.answers?.(view, stationId) ?? [])
