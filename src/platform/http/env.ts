import type { Context } from 'hono'
import type { Actor } from '../activity.ts'
import type { Sessions } from '../auth/sessions.ts'
import type { Database } from '../db/database.ts'
import type { TenantDb } from '../db/tenant.ts'
import type { Files } from '../files/files.ts'
import type { House } from './house.ts'
import type { View } from './view.ts'

/** What a request carries. `db` and `actor` exist inside a partnership; `found()` refuses where they do not. */
export interface AppEnv {
  Variables: {
    requestId: string
    now: Date
    house: House
    /** For work outside the request's own transaction: the site's tables, another partnership's creation. */
    database: Database
    /** Where uploaded bytes are kept. */
    files: Files
    /** Who is signed in, for pages outside every partnership; inside one the view knows. */
    sessions: Sessions
    db: TenantDb
    actor: Actor
    view: View
    /** Address the request came from, for rate limits. */
    from: string
    /** Set when the page must not be shared: it holds a form key, or depends on who reads it. */
    personal: boolean
    /** Whose page this is, and as of which of its changes; unset outside partnerships. */
    keepable: { partnershipId: string; generation: number } | undefined
    /** Set when the reader is sent to sign in: whatever the request did so far is undone. */
    turnedAway: boolean
  }
}

export type AppContext = Context<AppEnv>
