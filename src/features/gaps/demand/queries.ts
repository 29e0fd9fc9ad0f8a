import { and, asc, desc, eq, gte, isNull } from 'drizzle-orm'
import { type Community, listCommunities } from '#features/partnership/index.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { links } from '#platform/links/tables.ts'
import type { TextIn } from '#platform/text.ts'
import { addDays, dayIn, type PlainDate, plainDate } from '#platform/time.ts'
import { type CensusFigure, type CensusPick, type CensusTable, picks, speakersOf } from './census/queries.ts'
import { type About, type Demand, fewestShown, rounded, summed } from './demand.ts'
import { writeMonth } from './month.ts'
import { reachWords as words } from './reach-words.ts'
import { asWritten, saidInAll } from './said.ts'
import { searches, type UnfoundSearch, unfoundUntil } from './searches.ts'
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

/** Everything that tells of demand, loaded at once for as many cells as are asked about. */
export interface DemandFacts {
  today: PlainDate
  communities: readonly Pick<Community, 'id' | 'name' | 'population'>[]
  picks: ReadonlyMap<string, CensusPick>
  /** Of the language asked about, in whatever area. */
  speakers: readonly { table: CensusTable; figure: CensusFigure }[]
  figures: readonly Figure[]
  unmet: readonly Unmet[]
  unfound: readonly UnfoundSearch[]
}

/** What `demandOf` needs for cells of one language: of one need in one community where said, else of all. */
export async function demandFacts(
  db: TenantDb,
  asked: Partial<Pick<About, 'need' | 'communityId' | 'language'>>,
  now: Date,
): Promise<DemandFacts> {
  const today = dayIn((await ownPartnership(db)).timeZone, now)
  const { need, communityId, language } = asked
  const here = (table: typeof demandFigures | typeof unmetRequests) => [
    isNull(table.withdrawnAt),
    need === undefined ? undefined : eq(table.need, need),
    communityId === undefined ? undefined : eq(table.communityId, communityId),
  ]
  return {
    today,
    communities: await listCommunities(db),
    picks: await picks(db),
    speakers: language === undefined ? [] : await speakersOf(db, language),
    figures: await db
      .select()
      .from(demandFigures)
      .where(and(...here(demandFigures)))
      .orderBy(desc(demandFigures.asOf), desc(demandFigures.givenAt), desc(demandFigures.id)),
    unmet: await db
      .select()
      .from(unmetRequests)
      .where(and(...here(unmetRequests), gte(unmetRequests.month, addDays(today, -366))))
      .orderBy(asc(unmetRequests.month), asc(unmetRequests.id)),
    unfound: await unfoundUntil(db, today),
  }
}

/**
 * What is known of how many people need something in one place, narrowed to a language, a status or a time of day where
 * said. One entry a source: they are never added to each other (`widestOf` gives the widest range). A census says how
 * many people live there or speak the language, not how many need it, and its words say so. Estimates and surveys are
 * those told of this very cell. Searches and unmet requests count for a year.
 */
export const demandOf = (facts: DemandFacts, about: About): Demand[] => [
  ...census(facts, about),
  ...told(facts, about),
  ...unmet(facts, about),
  ...searches(facts.unfound, about, facts.today),
]

export const demandFor = async (db: TenantDb, about: About, now: Date): Promise<Demand[]> =>
  demandOf(await demandFacts(db, about, now), about)

function census({ communities, picks, speakers }: DemandFacts, about: About): Demand[] {
  const community = communities.find(({ id }) => id === about.communityId)
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
  const pick = picks.get(about.communityId)
  if (!pick?.area) return []
  const area = { area: pick.area, areaType: pick.areaType ?? '', province: pick.province ?? '' }
  const found = speakers.filter(
    ({ figure }) =>
      figure.area === area.area && figure.areaType === area.areaType && figure.province === area.province,
  )
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
        people: inAll(
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
const inAll = ({ rounding }: CensusTable, figures: readonly CensusFigure[]) =>
  summed(
    figures.map(({ speakers }) => (speakers === null ? undefined : rounded(speakers, rounding ?? undefined))),
  )

const told = ({ figures }: DemandFacts, about: About): Demand[] =>
  figures
    .filter(
      figure =>
        figure.need === about.need &&
        figure.communityId === about.communityId &&
        (figure.language ?? undefined) === about.language &&
        (figure.status ?? undefined) === about.status &&
        (figure.timeOfDay ?? undefined) === about.time,
    )
    .map(({ basis, least, most, source, asOf, reach, respondents }) => ({
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

function unmet({ unmet, today }: DemandFacts, about: About): Demand[] {
  const rows = unmet.filter(
    row =>
      row.need === about.need &&
      row.communityId === about.communityId &&
      (about.language === undefined || row.language === about.language) &&
      (about.status === undefined || row.status === about.status),
  )
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
