import { Hono } from 'hono'
import { kindWords } from '#features/directory/index.ts'
import { stationOf, threadPath } from '#features/thread/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { found } from '#platform/http/refusals.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { cellKey, isWidest } from '../cell/lens.ts'
import { sayLens, sayNeed } from '../cell/say-lens.ts'
import { keyOf, lensOf } from '../finding.ts'
import { isNeed } from '../need.ts'
import { needWords } from '../need-words.ts'
import { sayWho } from '../pages/cell.tsx'
import { sayReason } from '../pages/grid.tsx'
import { cellPath, findingPath } from '../paths.ts'
import { confirmedBefore, type Finding, type Judged, judgedGrid, standingFindings } from '../queries.ts'
import { readLens } from '../read-lens.ts'
import { lacks } from '../verdict.ts'
import { tableWords, words } from './words.ts'

const slugOf = (c: AppContext): string => found(c.var.view.partnership).slug

interface Told {
  finding: Finding
  /** The one that was confirmed, whose page everybody can read. */
  page: string | undefined
  station: string | undefined
}

interface Report extends Judged {
  /** On the public thread, the latest first. */
  confirmed: Told[]
  met: Told[]
  /** Explained and dismissed, and what is off the public thread. */
  others: Finding[]
  judged: ReadonlySet<string>
}

const listIn = (tongue: string) =>
  new Intl.ListFormat(tongue === 'fr' ? 'fr-CA' : tongue === 'ar' ? 'ar' : 'en-CA')

const Findings = (p: {
  view: View
  slug: string
  told: readonly Told[]
  names: ReadonlyMap<string, string>
}) => {
  const { t, tongue } = p.view
  return (
    <div class="stack">
      {p.told.map(({ finding, page, station }) => {
        const gap = t(words.gap, {
          need: sayNeed(finding.need, lensOf(finding), t, tongue),
          community: p.names.get(finding.communityId) ?? '',
        })
        return (
          <article class="stack tight">
            <h3>{page ? <a href={findingPath(p.slug, page)}>{gap}</a> : gap}</h3>
            <Prose text={finding.note} tongue={tongue} />
            <p class="quiet">
              {sayWho(p.view, finding)}
              {station && (
                <span class="no-print">
                  {' · '}
                  <a href={threadPath(p.slug, station)}>{t(words.follow)}</a>
                </span>
              )}
            </p>
          </article>
        )
      })}
    </div>
  )
}

const Unknown = (p: { view: View; report: Report }) => {
  const { t, tongue } = p.view
  const rows = p.report.rows.flatMap(({ need, cells }) => {
    const open = cells.filter(({ cell }) => cell.verdict === 'cannot-tell' || cell.verdict === 'not-fresh')
    if (open.length === 0) return []
    const communities =
      open.length === cells.length && cells.length > 1
        ? t(words.everywhere)
        : listIn(tongue).format(open.map(({ community }) => community.name))
    return [t(words.unknownNeed, { need: t(needWords[need]), communities })]
  })
  return (
    <section class="stack tight">
      <h2>{t(words.unknownTitle)}</h2>
      <p>{t(rows.length > 0 ? words.unknownWhy : words.unknownNone)}</p>
      <ul>
        {rows.map(row => (
          <li>{row}</li>
        ))}
      </ul>
    </section>
  )
}

const Sources = (p: { view: View; report: Report }) => {
  const { t, tongue } = p.view
  const { services } = p.report
  const { scopes, reach, travel } = p.report.grounds
  return (
    <section class="stack tight">
      <h2>{t(words.sourcesTitle)}</h2>
      {scopes.length === 0 && <p>{t(words.sourcesNone)}</p>}
      <ul>
        {scopes.map(({ source, kinds, asOf }) => {
          const said = {
            source: inTongue(source.name, tongue).text,
            kinds: listIn(tongue).format(kinds.map(kind => t(kindWords[kind]).toLocaleLowerCase(tongue))),
          }
          return (
            <li>
              {asOf
                ? t(words.sourceAsOf, { ...said, day: writeDay(asOf, tongue) })
                : t(words.sourceUndated, said)}
            </li>
          )
        })}
      </ul>
      <p>{t(words.how, { services, reach, byTravel: travel ? 'yes' : 'no' })}</p>
    </section>
  )
}

/** What those who judge see beside the public part: what nobody has judged, and what was set aside. */
const ForTheTable = (p: { view: View; slug: string; report: Report; names: ReadonlyMap<string, string> }) => {
  const { view, slug, report } = p
  const { t, tongue } = view
  const open = report.rows.flatMap(({ need, cells }) => {
    const some = cells.filter(
      ({ cell, community }) => lacks(cell) && !report.judged.has(cellKey(need, community.id, report.lens)),
    )
    return some.length > 0 ? [{ need, some }] : []
  })
  return (
    <section class="stack">
      <p class="quiet no-print">{t(tableWords.onlyYou)}</p>
      <h2>{t(tableWords.openTitle)}</h2>
      {open.length === 0 && <p>{t(tableWords.openNone)}</p>}
      <ul class="stack tight">
        {open.map(({ need, some }) => (
          <li>
            {t(needWords[need])}:{' '}
            {some.map(({ community, cell }, at) => (
              <>
                {at > 0 && ', '}
                <a href={cellPath(slug, need, community.id, report.lens)}>{community.name}</a> (
                {sayReason(view, cell)})
              </>
            ))}
          </li>
        ))}
      </ul>
      {report.others.length > 0 && (
        <>
          <h2>{t(tableWords.explainedTitle)}</h2>
          <ul class="stack tight">
            {report.others.map(finding => (
              <li>
                <a href={cellPath(slug, finding.need, finding.communityId, lensOf(finding))}>
                  {t(words.gap, {
                    need: sayNeed(finding.need, lensOf(finding), t, tongue),
                    community: p.names.get(finding.communityId) ?? '',
                  })}
                </a>
                {'. '}
                {sayWho(view, finding)}. <Written text={finding.note} tongue={tongue} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const ReportPage = (p: { view: View; slug: string; now: Date; need: string; report: Report }) => {
  const { view, slug, report } = p
  const { t, tongue, zone } = view
  const { communities } = report.grounds
  const names = new Map(communities.map(({ id, name }) => [id, name]))
  const narrowed = isWidest(report.lens) ? '' : sayLens(report.lens, t, tongue)
  const need = isNeed(p.need) ? sayNeed(p.need, report.lens, t, tongue) : narrowed
  const title = need ? t(words.titleNeed, { need }) : t(words.title)
  return (
    <Layout view={view} title={title}>
      <PageHead
        title={title}
        summary={t(words.lead, {
          communities: Math.max(communities.length, 1),
          day: writeDayOf(p.now, zone, tongue),
        })}
      />
      <section class="stack">
        <h2>{t(words.confirmedTitle)}</h2>
        {report.confirmed.length === 0 && <p>{t(words.confirmedNone)}</p>}
        <Findings view={view} slug={slug} told={report.confirmed} names={names} />
      </section>
      {report.met.length > 0 && (
        <section class="stack">
          <h2>{t(words.metTitle)}</h2>
          <Findings view={view} slug={slug} told={report.met} names={names} />
        </section>
      )}
      <Unknown view={view} report={report} />
      <Sources view={view} report={report} />
      {view.can('gaps.see') && <ForTheTable view={view} slug={slug} report={report} names={names} />}
    </Layout>
  )
}

/** What is not, or no more, on the public thread is the table's own business; so `page` is always there in public. */
const inPublic = ({ page }: Told): boolean => page !== undefined

async function withStations(db: TenantDb, findings: readonly Finding[]): Promise<Told[]> {
  const told: Told[] = []
  for (const finding of findings) {
    const id = finding.judgement === 'confirmed' ? finding.id : await confirmedBefore(db, finding)
    const station = id ? await stationOf(db, 'gaps', id) : undefined
    told.push(
      station?.public
        ? { finding, page: id, station: station.id }
        : { finding, page: undefined, station: undefined },
    )
  }
  return told
}

export const reportRoutes = new Hono<AppEnv>().get('/report', may('public'), async c => {
  const { db, now, view } = c.var
  const { lens } = readLens(name => c.req.query(name))
  const need = c.req.query('need') ?? ''
  const judged = await judgedGrid(db, now, { lens, ...(isNeed(need) ? { needs: [need] } : {}) })
  const served = new Set(judged.grounds.communities.map(({ id }) => id))
  const about = (await standingFindings(db)).filter(
    finding =>
      served.has(finding.communityId) &&
      (!isNeed(need) || finding.need === need) &&
      (!lens.language || !finding.language || finding.language === lens.language) &&
      (!lens.status || !finding.status || finding.status === lens.status) &&
      (!lens.time || !finding.timeOfDay || finding.timeOfDay === lens.time),
  )
  const of = (...judgements: Finding['judgement'][]) =>
    about.filter(({ judgement }) => judgements.includes(judgement))
  const confirmed = await withStations(db, of('confirmed'))
  const met = await withStations(db, of('met'))
  const report: Report = {
    ...judged,
    confirmed: confirmed.filter(inPublic),
    met: met.filter(inPublic),
    others: [
      ...[...confirmed, ...met].filter(told => !inPublic(told)).map(({ finding }) => finding),
      ...of('explained', 'dismissed'),
    ],
    judged: new Set(about.map(keyOf)),
  }
  return c.html(<ReportPage view={view} slug={slugOf(c)} now={now} need={need} report={report} />)
})
