import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import type { StationKind } from './station.ts'
import { stations, ties } from './tables.ts'

export interface Publication {
  kind: StationKind
  /** The room that publishes, and the thing in it. */
  room: string
  subject: string
  title: TextIn
  /** A sentence or two in people's own words. */
  say?: TextIn | undefined
  at: Date
  public: boolean
  /** Its own page, below the partnership: `gaps/…`. */
  path: string
  /** What it promises is not finished. False when left out. */
  open?: boolean | undefined
}

/**
 * Puts a station on the thread, or changes the one this room already published for the same subject and kind.
 * The publishing command records the activity itself. Gives the station's id.
 */
export async function publish(db: TenantDb, publication: Publication): Promise<string> {
  const shown = {
    title: publication.title,
    say: publication.say ?? null,
    at: publication.at,
    public: publication.public,
    path: publication.path.replace(/^\/+/, ''),
    open: publication.open ?? false,
  }
  const { kind, room, subject } = publication
  const [row] = await db
    .insert(stations)
    .values({ partnershipId: db.partnershipId, id: newId(), kind, room, subject, ...shown })
    .onConflictDoUpdate({
      target: [stations.partnershipId, stations.room, stations.subject, stations.kind],
      set: shown,
    })
    .returning({ id: stations.id })
  if (!row) throw new Error('The station was neither made nor changed')
  return row.id
}

/** Ties one station to the next: what came of it. Tying twice, or a station to itself, changes nothing. */
export async function tie(db: TenantDb, fromStation: string, toStation: string, now: Date): Promise<void> {
  if (fromStation === toStation) return
  await db
    .insert(ties)
    .values({ partnershipId: db.partnershipId, id: newId(), fromId: fromStation, toId: toStation, at: now })
    .onConflictDoNothing()
}
