import type { Database } from '../db/database.ts'
import type { Files } from '../files/files.ts'
import type { Log } from '../http/log.ts'
import type { Transport } from '../mail/transport.ts'
import type { Outgoing } from '../outgoing/outgoing.ts'

/** What background work is given. It opens its own transactions: none is open while it talks to the outside. */
export interface JobTools {
  readonly database: Database
  readonly files: Files
  readonly transport: Transport
  readonly log: Log
  readonly origin: string
  /** For work that fetches from elsewhere; tests of other work leave it out. */
  readonly outgoing?: Outgoing
  readonly now: () => Date
}

/** Payloads hold ids only; they stand outside the partnership wall. */
export type JobPayload = { partnershipId: string } & Record<string, string>

/** A kind of background work. At least once: it must bear being run twice. */
export interface Job {
  readonly name: string
  /** Asked for once each local day in every partnership, early in its morning, with `day` in the payload. */
  readonly daily?: true
  run(payload: JobPayload, tools: JobTools): Promise<void>
}
