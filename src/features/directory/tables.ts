import {
  bigint,
  boolean,
  customType,
  date,
  doublePrecision,
  integer,
  jsonb,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn, Tongue } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Written } from './hsds/written.ts'
import type { ImportReport } from './import-report.ts'
import type { Audience, ServiceKind, Status } from './kind.ts'
import type { OrganisationListing, Province } from './listing.ts'
import type { LocationFields, Origins, ServiceFields } from './origin.ts'
import type { ListFormat } from './read-file.ts'

const at = () => timestamp({ withTimezone: true })
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

export const serviceLists = tenantTable('service_lists', {
  key: text().notNull(),
  name: jsonb().$type<TextIn>().notNull(),
  kind: text().$type<ListFormat>().notNull(),
  asOf: date().$type<PlainDate>(),
  kinds: text().array().$type<ServiceKind[]>(),
  provinces: text().array().$type<Province[]>(),
  personsHeldBy: text(),
  personsHeldAt: at(),
  createdAt: at().notNull(),
  changedAt: at().notNull(),
})

export const listedOrganisations = tenantTable('listed_organisations', {
  organisationId: uuid().notNull(),
  externalId: text().notNull(),
  listId: uuid().notNull(),
  sourceAsOf: date().$type<PlainDate>(),
  listing: jsonb().$type<OrganisationListing>().notNull(),
  /** As a source of the open standard wrote it. */
  written: jsonb().$type<Written>(),
  contentHash: text().notNull(),
  changedAt: at().notNull(),
})

export const services = tenantTable('services', {
  organisationId: uuid().notNull(),
  externalId: text(),
  listId: uuid(),
  sourceAsOf: date().$type<PlainDate>(),
  listing: jsonb().$type<ServiceFields>().notNull(),
  written: jsonb().$type<Written>(),
  origins: jsonb().$type<Origins>().notNull(),
  kinds: text().array().$type<ServiceKind[]>().notNull(),
  audiences: text().array().$type<Audience[]>().notNull(),
  languages: text().array(),
  state: text().$type<ServiceFields['state']>().notNull(),
  contentHash: text(),
  unlistedAt: at(),
  confirmedAt: at(),
  confirmedBy: text(),
  askedAt: at(),
  version: integer().notNull(),
  createdAt: at().notNull(),
  changedAt: at().notNull(),
})

export const locations = tenantTable('locations', {
  organisationId: uuid().notNull(),
  externalId: text(),
  listId: uuid(),
  sourceAsOf: date().$type<PlainDate>(),
  listing: jsonb().$type<LocationFields>().notNull(),
  written: jsonb().$type<Written>(),
  origins: jsonb().$type<Origins>().notNull(),
  form: text().$type<LocationFields['form']>().notNull(),
  city: jsonb().$type<TextIn>(),
  province: text().$type<Province>(),
  lon: doublePrecision(),
  lat: doublePrecision(),
  contentHash: text(),
  version: integer().notNull(),
  createdAt: at().notNull(),
  changedAt: at().notNull(),
})

export const servicesAtLocations = tenantTable('services_at_locations', {
  serviceId: uuid().notNull(),
  locationId: uuid().notNull(),
  externalId: text(),
  written: jsonb().$type<Written>(),
})

export const imports = tenantTable('imports', {
  listId: uuid(),
  fileName: text().notNull(),
  fileKey: text(),
  fileHash: text().notNull(),
  bytes: bigint({ mode: 'number' }).notNull(),
  told: jsonb().$type<Told>().notNull(),
  state: text().$type<'waiting' | 'working' | 'ready' | 'left' | 'done' | 'failed'>().notNull(),
  wanted: text().$type<'look' | 'take'>().notNull().default('take'),
  preview: jsonb().$type<ImportReport>(),
  held: jsonb().$type<string[]>(),
  heldSettledAt: at(),
  heldSettledBy: text(),
  done: integer().notNull(),
  total: integer().notNull(),
  report: jsonb().$type<ImportReport>(),
  failure: text(),
  byName: text().notNull(),
  byId: text(),
  createdAt: at().notNull(),
  changedAt: at().notNull(),
  finishedAt: at(),
  seenAt: at(),
})

/** What a person says of a file when handing it in; anything absent is for the file itself to say. */
export interface Told {
  listName?: string
  kinds?: ServiceKind[]
  provinces?: Province[]
  asOf?: PlainDate
  /** What the file was said to be; another form is refused. */
  form?: ListFormat
  /** It came from this feed, which is its list whatever it is called. */
  feed?: string
  /** A part of its list: what is not in it says nothing. */
  part?: boolean
  /** Services that are not in it are to be marked even where they are suspiciously many. */
  fewer?: 'mark'
  /** Most ids are new while the names are the same: the same services, or others. */
  ids?: 'carried' | 'new'
  /** Whether the names of its contact persons may go out again; as it was, where not said. */
  persons?: 'pass-on' | 'hold-back'
  /** The tongue it is written in, where the form does not say. */
  tongue?: Tongue
}

export const importFindings = tenantTable('import_findings', {
  importId: uuid().notNull(),
  kind: text().$type<'refused' | 'remark'>().notNull(),
  line: integer().notNull(),
  code: text().notNull(),
  field: text(),
  written: text(),
  otherLine: integer(),
})

export const listingMistakes = tenantTable('listing_mistakes', {
  serviceId: uuid().notNull(),
  said: text().notNull(),
  by: text().$type<'visitor' | 'provider'>().notNull().default('visitor'),
  passedOnAt: at(),
  replyTo: text(),
  at: at().notNull(),
  settledAt: at(),
  settledBy: text(),
})

/** Written and read by SQL of its own; known here so that it is compared with the database. @public */
export const serviceTexts = tenantTable('service_texts', {
  names: text().array().notNull(),
  sortName: text().notNull(),
  words: tsvector().notNull(),
  spoken: text().array().notNull(),
  kinds: text().array().notNull(),
  audiences: text().array().notNull(),
  languages: text().array(),
  lons: doublePrecision().array().notNull(),
  lats: doublePrecision().array().notNull(),
  areaWide: boolean().notNull(),
})

/** Like the texts: what searching looks at. */
export const serviceKeys = tenantTable('service_keys', {
  sortName: text().notNull(),
  keys: tsvector().notNull(),
  lons: doublePrecision().array().notNull(),
  lats: doublePrecision().array().notNull(),
  areaWide: boolean().notNull(),
  fromAge: integer(),
  toAge: integer(),
  openWeek: customType<{ data: string }>({ dataType: () => 'int4multirange' })(),
  openExact: boolean().notNull(),
  openFrom: date().$type<PlainDate>(),
  openUntil: date().$type<PlainDate>(),
  madeWith: text().notNull(),
})

/** Like the texts. @public */
export const serviceVocabulary = tenantTable('service_vocabulary', {
  word: text().notNull(),
  uses: integer().notNull(),
})

export const serviceTallies = tenantTable('service_tallies', {
  facet: text().$type<'kind' | 'language'>().notNull(),
  value: text().notNull(),
  uses: integer().notNull(),
})

/** Written and read by SQL of its own. @public */
export const unfoundSearches = tenantTable('unfound_searches', {
  day: date().$type<PlainDate>().notNull(),
  fingerprint: text().notNull(),
  words: text(),
  kinds: text().array().$type<ServiceKind[]>().notNull(),
  language: text(),
  status: text().$type<Status>(),
  communityId: uuid(),
  times: integer().notNull(),
})

export type ListRow = typeof serviceLists.$inferSelect
export type ServiceRow = typeof services.$inferSelect
export type LocationRow = typeof locations.$inferSelect
export type ImportRow = typeof imports.$inferSelect
export type FindingRow = typeof importFindings.$inferSelect
