import { and, asc, desc, eq, gte, isNull } from 'drizzle-orm'
import { findCommunity } from '#features/partnership/index.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { links } from '#platform/links/tables.ts'
import type { TextIn } from '#platform/text.ts'
import { addDays, dayIn, type PlainDate, plainDate } from '#platform/time.ts'
import { type CensusFigure, type CensusTable, pickOf, speakersIn } from './census/queries.ts'
import { type About, type Demand, fewestShown, rounded, summed } from './demand.ts'
import { writeMonth } from './month.ts'
import { reachWords as words } from './reach-words.ts'
import { asWritten, saidInAll } from './said.ts'
import { searchesFor } from './searches.ts'
import { demandFigures, unmetRequests } from './tables.ts'
import { unmetPurpose } from './unmet-link.ts'

export type Figure = typeof demandFigures.$inferSelect
export type Unmet = typeof unmetRequests.$inferSelect

/** Census day of 2021: what a community's population is as of. */
const populationDay = plainDate('2021-05-11')

const together = (first: TextIn, second: TextIn): TextIn => ({
  en: [first.en, second.en].filter(Boolean).join(' '),
  fr: [first.fr, second.fr].filter(Boolean).join(' '),
})

/**
 * What is known of how many people need something in one place, narrowed to a language, a status or a time of day where
 * said. One entry a source: they are never added to each other (`widestOf` gives the widest range). A census says how
 * many people live there or speak the language, not how many need it, and its words say so. Estimates and surveys are
 * those told of this very cell. `now`: searches and unmet requests count for a year.
 */
export async function demandFor(db: TenantDb, about: About, now: Date): Promise<Demand[]> {
  const today = dayIn((await ownPartnership(db)).timeZone, now)
  return [
    ...(await censusFor(db, about)),
    ...(await toldFor(db, about)),
    ...(await unmetFor(db, about, today)),
    ...(await searchesFor(db, about, today)),
  ]
}

async function censusFor(db: TenantDb, about: About): Promise<Demand[]> {
  const community = await findCommunity(db, about.communityId)
  if (!community) return []
  const { name } = community
  const anyStatus = about.status ? saidInAll(words.anyStatus) : {}
  if (about.language === undefined) {
    if (community.population === null) return []
    const everyone = saidInAll(words.population, () => ({ community: name }))
    return [
      {
        people: { least: community.population, most: community.population },
        source: saidInAll(words.populationSource),
        asOf: populationDay,
        reach: together(everyone, anyStatus),
        basis: 'census',
        kind: 'people',
        public: true,
      },
    ]
  }
  const pick = await pickOf(db, about.communityId)
  if (!pick?.area) return []
  const area = { area: pick.area, areaType: pick.areaType ?? '', province: pick.province ?? '' }
  const found = await speakersIn(db, area, about.language)
  const byTable = Map.groupBy(found, ({ table }) => table.id)
  return [...byTable.values()].flatMap(rows => {
    const [first] = rows
    if (!first) return []
    const { table } = first
    const whom = saidInAll(words.speakers, () => ({
      reach: table.reach,
      area: area.area,
      province: area.province,
      by: pick.pickedBy,
      community: name,
    }))
    return [
      {
        people: speakersOf(
          table,
          rows.map(({ figure }) => figure),
        ),
        source: asWritten(`${table.title} (${table.source})`),
        asOf: table.asOf,
        ...(table.rounding ? { rounding: table.rounding } : {}),
        reach: together(whom, anyStatus),
        basis: 'census' as const,
        kind: 'people' as const,
        public: true,
      },
    ]
  })
}

/** One language may be written in several lines of a table, as Mandarin and Yue are of Chinese: they are one source. */
const speakersOf = ({ rounding }: CensusTable, figures: readonly CensusFigure[]) =>
  summed(
    figures.map(({ speakers }) => (speakers === null ? undefined : rounded(speakers, rounding ?? undefined))),
  )

async function toldFor(db: TenantDb, about: About): Promise<Demand[]> {
  const same = <Column extends { _: unknown }>(column: Column, value: string | undefined) =>
    value === undefined ? isNull(column as never) : eq(column as never, value)
  const rows = await db
    .select()
    .from(demandFigures)
    .where(
      and(
        isNull(demandFigures.withdrawnAt),
        eq(demandFigures.need, about.need),
        eq(demandFigures.communityId, about.communityId),
        same(demandFigures.language, about.language),
        same(demandFigures.status, about.status),
        same(demandFigures.timeOfDay, about.time),
      ),
    )
    .orderBy(desc(demandFigures.asOf), desc(demandFigures.givenAt), desc(demandFigures.id))
  return rows.map(({ basis, least, most, source, asOf, reach, respondents }) => ({
    people: { least, most },
    source:
      basis === 'survey'
        ? saidInAll(words.survey, () => ({ source, count: respondents ?? 0 }))
        : saidInAll(words.estimate, () => ({ source })),
    asOf,
    reach: asWritten(reach),
    basis,
    kind: 'people' as const,
    ...(respondents === null ? {} : { respondents }),
    public: respondents === null || respondents >= fewestShown,
  }))
}

async function unmetFor(db: TenantDb, about: About, today: PlainDate): Promise<Demand[]> {
  const rows = await db
    .select()
    .from(unmetRequests)
    .where(
      and(
        isNull(unmetRequests.withdrawnAt),
        eq(unmetRequests.need, about.need),
        eq(unmetRequests.communityId, about.communityId),
        gte(unmetRequests.month, addDays(today, -366)),
        about.language === undefined ? undefined : eq(unmetRequests.language, about.language),
        about.status === undefined ? undefined : eq(unmetRequests.status, about.status),
      ),
    )
    .orderBy(asc(unmetRequests.month))
  const byPlace = Map.groupBy(rows, ({ countedBy }) => countedBy)
  return [...byPlace].map(([place, counts]) => {
    const times = counts.reduce((sum, each) => sum + each.times, 0)
    const months = counts.map(({ month }) => month)
    const [from = today, to = today] = [months[0], months.at(-1)]
    return {
      people: { least: times, most: times },
      source: asWritten(place),
      asOf: to,
      reach: saidInAll(words.unmet, tongue => ({
        place,
        from: writeMonth(from, tongue),
        to: writeMonth(to, tongue),
      })),
      basis: 'unmet' as const,
      kind: 'times asked' as const,
      public: times >= fewestShown,
    }
  })
}

/** Every figure told that stands, newest first. */
export const listFigures = (db: TenantDb): Promise<Figure[]> =>
  db
    .select()
    .from(demandFigures)
    .where(isNull(demandFigures.withdrawnAt))
    .orderBy(desc(demandFigures.asOf), desc(demandFigures.givenAt), desc(demandFigures.id))

/** Every count of unmet requests that stands, the latest month first. */
export const listUnmet = (db: TenantDb): Promise<Unmet[]> =>
  db
    .select()
    .from(unmetRequests)
    .where(isNull(unmetRequests.withdrawnAt))
    .orderBy(desc(unmetRequests.month), desc(unmetRequests.givenAt), desc(unmetRequests.id))
    .limit(500)

/** Whom we asked to count, newest first. */
export const askedToCount = (db: TenantDb): Promise<{ name: string; sentAt: Date }[]> =>
  db
    .select({ name: links.recipientName, sentAt: links.sentAt })
    .from(links)
    .where(eq(links.purpose, unmetPurpose))
    .orderBy(desc(links.sentAt))
    .limit(50)

/** The id again, where such a figure or count was ever told; withdrawn ones too. */
export async function toldBefore(
  db: TenantDb,
  what: 'figure' | 'unmet',
  id: string,
): Promise<string | undefined> {
  const table = what === 'figure' ? demandFigures : unmetRequests
  const [row] = await db.select({ id: table.id }).from(table).where(eq(table.id, id))
  return row?.id
}
