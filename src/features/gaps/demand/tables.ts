import { date, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Status } from '#features/directory/index.ts'
import { tenantTable } from '#platform/db/tables.ts'
import type { PlainDate } from '#platform/time.ts'
import type { TimeOfDay } from '../cell/lens.ts'
import type { Need } from '../need.ts'

const moment = () => timestamp({ withTimezone: true })
const withdrawn = () => ({ withdrawnBy: text(), withdrawnAt: moment() })

export const censusTables = tenantTable('census_tables', {
  title: text().notNull(),
  source: text().notNull(),
  asOf: date().$type<PlainDate>().notNull(),
  rounding: integer(),
  reach: text().notNull(),
  broughtBy: text().notNull(),
  broughtAt: moment().notNull(),
  ...withdrawn(),
})

export const censusFigures = tenantTable('census_figures', {
  tableId: uuid().notNull(),
  line: integer().notNull(),
  area: text().notNull(),
  areaType: text().notNull(),
  province: text().notNull(),
  written: text().notNull(),
  language: text(),
  speakers: integer(),
})

export const censusPicks = tenantTable('census_picks', {
  communityId: uuid().notNull(),
  area: text(),
  areaType: text(),
  province: text(),
  pickedBy: text().notNull(),
  pickedAt: moment().notNull(),
})

export const demandFigures = tenantTable('demand_figures', {
  basis: text().$type<'estimate' | 'survey'>().notNull(),
  need: text().$type<Need>().notNull(),
  communityId: uuid().notNull(),
  language: text(),
  status: text().$type<Status>(),
  timeOfDay: text().$type<TimeOfDay>(),
  least: integer().notNull(),
  most: integer().notNull(),
  source: text().notNull(),
  asOf: date().$type<PlainDate>().notNull(),
  respondents: integer(),
  reach: text().notNull(),
  note: text(),
  givenBy: text().notNull(),
  givenAt: moment().notNull(),
  ...withdrawn(),
})

export const unmetRequests = tenantTable('unmet_requests', {
  need: text().$type<Need>().notNull(),
  communityId: uuid().notNull(),
  language: text(),
  status: text().$type<Status>(),
  month: date().$type<PlainDate>().notNull(),
  times: integer().notNull(),
  countedBy: text().notNull(),
  linkId: uuid(),
  givenBy: text().notNull(),
  givenAt: moment().notNull(),
  ...withdrawn(),
})
