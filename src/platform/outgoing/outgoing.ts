import { type Fetched, type FetchOptions, fetchPublic } from './fetch-public.ts'
import { type Sealing, sealingUnder } from './sealing.ts'

/** The way out of this installation: fetching from other places, and the keys they gave us. */
export interface Outgoing extends Sealing {
  fetch(url: string, options: Omit<FetchOptions, 'allowPrivate'>): Promise<Fetched>
}

/** `allowPrivate`: the installation may fetch from its own network (`PORCHLIGHT_FETCH_PRIVATE`). */
export const outgoingOf = (settings: { secret: string; allowPrivate: boolean }): Outgoing => ({
  ...sealingUnder(settings.secret),
  fetch: (url, options) => fetchPublic(url, { ...options, allowPrivate: settings.allowPrivate }),
})
