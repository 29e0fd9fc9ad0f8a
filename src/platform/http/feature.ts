import type { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Actor } from '../activity.ts'
import type { Role } from '../auth/roles.ts'
import type { TenantDb } from '../db/tenant.ts'
import type { Holdings } from '../holding.ts'
import type { Job } from '../jobs/job.ts'
import type { LinkPurpose } from '../links/purpose.ts'
import type { SheetKind } from '../sheets/sheet.ts'
import type { Message } from '../words/messages.ts'
import type { AppEnv } from './env.ts'
import type { Account, View } from './view.ts'

/** Where a staff area stands in the navigation. */
export type Step = 'today' | 'listen' | 'plan' | 'people' | 'programs' | 'tell'

export interface NavEntry {
  label: Message
  /** Below the partnership: `plan`, `people/organisations`. */
  path: string
  /** `visitor` entries show to everyone; the others to those who hold the permission. */
  for: 'visitor' | { step: Step; permission: string }
}

/** One thing that needs a person today: a sentence and its one button. */
export interface Todo {
  sentence: string
  more?: string
  /** The day it is due, or since when it waits; most urgent first is by `urgency`, 0 highest. */
  when: string
  urgency: number
  action: { label: string; href: string }
}

export interface FrontDoorPart {
  /** Lower comes first. 10 what we promised · 20 the thread · 30 ways in. */
  order: number
  content: Child
}

/** Something the thread does not carry on: said in a sentence, with the one thing that mends it. */
export interface LooseEnd {
  /** Its own id, the same every time it is asked for, by which a person can set it aside. */
  subject: string
  kind: 'commitment' | 'decision' | 'evidence' | 'action' | 'outcome'
  sentence: string
  since: Date
  mend: { label: string; href: string }
}

/** One thing a colleague who leaves holds in their hands. */
export interface InHand {
  sentence: string
  href: string
}

/** What of a room passes from a colleague who leaves to the one who follows. */
export interface Handover {
  heading: Message
  /** What is open and theirs; nothing is changed. */
  open(db: TenantDb, view: View, from: Account): Promise<InHand[]>
  /** Puts the successor in their place. Gives how many things passed; doing it again finds none. */
  give(db: TenantDb, actor: Actor, from: Account, to: Account, now: Date): Promise<number>
}

/** Somebody who is being forgotten, as they were known until now: what rooms wrote down by name is found by it. */
export interface Forgotten {
  id: string
  name: string
  email: string | null
}

/** A room, as the house mounts it. */
export interface Feature {
  name: string
  /** Mounted at `/{partnership}/{path}`; '' is the partnership's own root. */
  path?: string
  routes?: Hono<AppEnv>
  /** Mounted outside every partnership. */
  site?: { path: string; routes: Hono<AppEnv> }
  nav?: NavEntry[]
  /**
   * Addresses below the partnership that take files, and how large, in bytes; other forms take a megabyte. `:x` stands
   * for one part of the address. `open`: from people who are not signed in too.
   */
  uploads?: { path: string; bytes: number; open?: true }[]
  /**
   * First parts of addresses below the partnership that other sites' programs may read from. Nothing there depends on who
   * reads or changes anything: a POST there is a long question, which takes no key and gets a transaction that only reads.
   */
  openTo?: string[]
  permissions?: Record<string, readonly Role[]>
  links?: LinkPurpose[]
  jobs?: Job[]
  /** Things that need the reader today; only what they may do. */
  today?: (db: TenantDb, view: View) => Promise<Todo[]>
  /** What hangs loose in this room without being a station of the thread. */
  loose?: (db: TenantDb, view: View) => Promise<LooseEnd[]>
  handover?: Handover
  /** What this room knows of an organisation, for its page in people: those who may see it get a section, others nothing. */
  aboutOrganisation?: (db: TenantDb, view: View, organisationId: string) => Promise<Child | undefined>
  /** What this room keeps about persons: shown to whoever it is about, and let go of when they are forgotten. */
  holds?: Holdings
  /**
   * A person is being forgotten, in the same transaction: this room lets go of what `holds` cannot say, before what it says
   * goes.
   */
  forget?: (db: TenantDb, actor: Actor, person: Forgotten, now: Date) => Promise<void>
  /** Lists this room takes in from a spreadsheet or a table in a document. */
  sheets?: SheetKind[]
  /** What this reader can make of a station of the thread: “Turn it into an action”. */
  answers?: (view: View, stationId: string) => { label: string; href: string } | undefined
  /** What this room has on the thread whose time is over, by subject: nobody is asked to mend it any more. */
  past?: (db: TenantDb) => Promise<string[]>
  /** Who stands behind the partnership, for the foot of every page. */
  foot?: (db: TenantDb) => Promise<(view: View) => Child>
  /** What a visitor finds on the front door. */
  frontDoor?: (db: TenantDb, view: View) => Promise<FrontDoorPart | undefined>
}
