/**
 * The directory's own plain shape. Every reader produces it, whatever the file; the importer writes
 * nothing else. Absent means unknown, never "no" and never zero. Text is kept as written apart from
 * blanks at its ends; whatever is compared has a normal form beside it.
 */
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { ObjectName } from './hsds/shape.ts'
import type { Written } from './hsds/written.ts'
import type { Audience, ServiceKind, Status } from './kind.ts'
import type { Remark } from './remark.ts'

/** Stable across imports of the same source: `hsds:<its id>` or a digest of what identifies the row. */
export type ExternalId = string

/** A code of ISO 639 (`en`, `ar`, `tir`) where one is known, and the word the source used. */
export type LanguageOfService = {
  code?: string
  written: string
  by?: 'staff' | 'interpreter'
  note?: string
}

export type Phone = {
  written: string
  /** E.164 where the number is a whole North American or `+` number. */
  normal?: string
  extension?: string
  about?: TextIn
  use?: 'voice' | 'fax' | 'text'
}

export type Address = {
  /** Street line or lines exactly as written, per language. */
  street: TextIn
  city?: TextIn
  province?: Province
  provinceWritten?: string
  /** `A1A 1A1` when it is a possible Canadian code; as written otherwise. */
  postalCode?: string
  country?: string
  /** Key for comparing, made by `normalAddress`; the same place written four ways has one. */
  normal: string
}

export const PROVINCES = [
  'AB',
  'BC',
  'MB',
  'NB',
  'NL',
  'NS',
  'NT',
  'NU',
  'ON',
  'PE',
  'QC',
  'SK',
  'YT',
] as const
export type Province = (typeof PROVINCES)[number]

/** Degrees, WGS 84. Only ever present when believable: doubtful ones are dropped with a remark. */
export type Coordinates = { latitude: number; longitude: number }

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

export type Schedule = {
  days: readonly Weekday[]
  /** `HH:MM`, the wall clock where the place is. */
  opens?: string
  closes?: string
  every?: 'week' | 'month'
  from?: PlainDate
  until?: PlainDate
  /** The whole rule of RFC 5545 as the source wrote it, without its start; the fields above are what it comes to. */
  rrule?: string
  /** IANA name, where the source says one. */
  zone?: string
  /** Closed then, whatever the other schedules say: a holiday. */
  closed?: true
  about?: TextIn
}

export type Cost = {
  is: 'free' | 'paid' | 'unknown'
  about?: TextIn
  options: readonly { about?: string; amount?: number; currency?: string }[]
}

export type Answer = 'yes' | 'no' | 'unknown'

export type Eligibility = {
  /** A status that is missing here is unknown, which is not no. */
  statuses: Partial<Record<Status, Answer>>
  minimumAge?: number
  maximumAge?: number
  about?: TextIn
}

/** A term of somebody's taxonomy that a service carries. */
export type Term = {
  externalId?: ExternalId
  taxonomy?: string
  code?: string
  name: TextIn
  uri?: string
}

/** Places a service has, counted in its own unit; `on` is the day it was counted. */
export type Capacity = { available?: number; maximum?: number; unit?: TextIn; on?: PlainDate }

/** What its provider last said of room for more people. */
export type Room = { is: 'yes' | 'waiting' | 'no'; weeks?: number; on: PlainDate }

/** Fields of the source nobody here understands yet: kept, shown to staff, given back on export. */
export type Aside = Readonly<Record<string, unknown>>

export type OrganisationListing = {
  externalId: ExternalId
  name: TextIn
  otherName?: TextIn
  about?: TextIn
  email?: string
  site?: string
  phones: readonly Phone[]
  /** As a source of the open standard wrote it: its places and services by id alone. */
  written?: Written
  aside: Aside
}

export type LocationListing = {
  externalId: ExternalId
  organisation: ExternalId
  name?: TextIn
  about?: TextIn
  form: 'physical' | 'postal' | 'virtual'
  address?: Address
  coordinates?: Coordinates
  email?: string
  site?: string
  phones: readonly Phone[]
  /** Absent: the source does not say. Empty: it says none. */
  languages?: readonly LanguageOfService[]
  schedules: readonly Schedule[]
  accessibility?: TextIn
  transport?: TextIn
  written?: Written
  aside: Aside
}

export type ServiceListing = {
  externalId: ExternalId
  organisation: ExternalId
  locations: readonly ExternalId[]
  /** Absent where the source names no service, only its kind: show the kind's name. */
  name?: TextIn
  otherName?: TextIn
  about?: TextIn
  kinds: readonly ServiceKind[]
  audiences: readonly Audience[]
  eligibility: Eligibility
  /** Absent: the source does not say. Empty: it says none. */
  languages?: readonly LanguageOfService[]
  interpretation?: TextIn
  state: 'active' | 'inactive' | 'defunct' | 'temporarily closed'
  email?: string
  site?: string
  phones: readonly Phone[]
  schedules: readonly Schedule[]
  cost: Cost
  documents: readonly string[]
  howToApply?: TextIn
  wait?: TextIn
  alert?: TextIn
  /** Places it serves, in the source's words. */
  areas: readonly TextIn[]
  terms?: readonly Term[]
  capacity?: readonly Capacity[]
  room?: Room
  /** Somebody checked it at its source, and when. */
  assured?: { on?: PlainDate; by?: string }
  program?: { externalId: ExternalId; name: TextIn }
  written?: Written
  /** What the source wrote of the service at each of its places. */
  at?: Readonly<Record<ExternalId, Written>>
  aside: Aside
}

/** Another object of the open standard: a taxonomy, a term, or a row of a package that belongs to nothing in it. */
export type StandardRecord = { kind: ObjectName; externalId: string; written: Written; line: number }

/** One written record that was taken. `organisation` may repeat across rows: same id, same organisation. */
export type ReadRow = {
  /** 1-based line where the record starts in the file. */
  line: number
  /** 1-based place among the file's records. */
  record?: number
  organisation: OrganisationListing
  locations: readonly LocationListing[]
  services: readonly ServiceListing[]
  /** Taken, and worth a look. */
  remarks: readonly Remark[]
}

/** What a list speaks for. Outside it, silence means nothing. Absent: the file does not say. */
export type Scope = {
  kinds?: readonly ServiceKind[]
  provinces?: readonly Province[]
  asOf?: PlainDate
}
