import { kindWords } from '#features/directory/index.ts'
import { threadPath } from '#features/thread/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { isWidest } from '../cell/lens.ts'
import { sayLens, sayNeed } from '../cell/say-lens.ts'
import { lensOf } from '../finding.ts'
import type { Need } from '../need.ts'
import { needWords } from '../need-words.ts'
import { toJudge } from '../order.ts'
import { sayWho } from '../pages/cell.tsx'
import { ToJudgeList } from '../pages/to-judge.tsx'
import { cellPath, findingPath } from '../paths.ts'
import type { Report, Told } from './queries.ts'
import { tableWords, words } from './words.ts'

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
  const open = toJudge(report.rows, report.judged, report.lens)
  return (
    <section class="stack">
      <p class="quiet no-print">{t(tableWords.onlyYou)}</p>
      <h2>{t(tableWords.openTitle)}</h2>
      {open.length === 0 && <p>{t(tableWords.openNone)}</p>}
      <ToJudgeList view={view} slug={slug} lens={report.lens} open={open} />
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

export const ReportPage = (p: {
  view: View
  slug: string
  now: Date
  need: Need | undefined
  report: Report
}) => {
  const { view, slug, report } = p
  const { t, tongue, zone } = view
  const { communities } = report.grounds
  const names = new Map(communities.map(({ id, name }) => [id, name]))
  const narrowed = isWidest(report.lens) ? '' : sayLens(report.lens, t, tongue)
  const need = p.need ? sayNeed(p.need, report.lens, t, tongue) : narrowed
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
