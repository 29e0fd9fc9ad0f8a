import type { View } from '#platform/http/view.ts'
import { Actions, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { HeatGrid } from '#platform/ui/heat-grid.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { type GridRow, tally } from '../cell/grid.ts'
import { filterWords } from '../cell/words.ts'
import { demandPath } from '../demand/paths.ts'
import { type Judgement, keyOf } from '../finding.ts'
import { needList } from '../need.ts'
import { needWords } from '../need-words.ts'
import { inOrder, toJudge } from '../order.ts'
import { cellPath, changesPath, gapsPath, mapPath, reportPath, sourcesPath } from '../paths.ts'
import type { Grid } from '../queries.ts'
import { accessPath } from '../travel/paths.ts'
import { figureOf, heatOf, lacks } from '../verdict.ts'
import { words } from '../words.ts'
import { legendIn } from './legend.ts'
import { LensForm } from './lens-form.tsx'
import { sayReason } from './say-reason.ts'
import { ToJudgeList } from './to-judge.tsx'

const judged: Record<Judgement, { en: string; fr: string }> = {
  confirmed: words.judgedConfirmed,
  met: words.judgedMet,
  explained: words.judgedExplained,
  dismissed: words.judgedDismissed,
}

/** How the rows are ordered. */
export const orders = ['worst', 'demand', 'catalogue'] as const
export type Order = (typeof orders)[number]

/** So many rows stand open where rows are ordered; the rest is one press away. */
const rowsOpen = 6
/** So many needs, or communities, are named above the grid. */
const groupsFirst = 5

const Glow = (p: { view: View; slug: string; grid: Grid; rows: readonly GridRow[]; rest?: boolean }) => {
  const { t } = p.view
  const standing = new Map(
    p.grid.standing.map(finding => [`${finding.need} ${finding.communityId}`, finding.judgement]),
  )
  return (
    <HeatGrid
      label={t(p.rest ? words.gridRestLabel : words.gridLabel)}
      corner={t(words.corner)}
      caption={
        p.rest
          ? t(words.gridRestLabel)
          : t(words.countedFrom, {
              services: p.grid.services,
              reach: p.grid.grounds.reach,
              byTravel: p.grid.grounds.travel ? 'yes' : 'no',
            })
      }
      columns={p.grid.grounds.communities.map(({ name }) => name)}
      legend={{
        ...legendIn(p.view),
        open: t(words.legendOpen),
        marked: t(words.judgedConfirmed),
      }}
      rows={p.rows.map(({ need, cells }) => ({
        name: t(needWords[need]),
        cells: cells.map(({ community, cell }) => {
          const decided = standing.get(`${need} ${community.id}`)
          return {
            heat: heatOf(cell),
            figure: figureOf(cell),
            open: cell.range.least < cell.range.most,
            marked: decided === 'confirmed',
            reason: decided ? t(judged[decided]) : sayReason(p.view, cell),
            href: cellPath(p.slug, need, community.id, p.grid.lens),
          }
        }),
      }))}
    />
  )
}

/** What waits for a person's word, before the whole picture. */
const First = (p: { view: View; slug: string; grid: Grid; rows: readonly GridRow[] }) => {
  const { t } = p.view
  const open = toJudge(p.rows, new Set(p.grid.standing.map(keyOf)), p.grid.lens)
  if (open.length === 0) return null
  return (
    <Card tone="lamp">
      <h2>{t(words.firstTitle)}</h2>
      <p class="quiet">{t(words.firstWhy)}</p>
      <ToJudgeList view={p.view} slug={p.slug} lens={p.grid.lens} open={open} most={groupsFirst} />
    </Card>
  )
}

const Ways = (p: { view: View; slug: string }) => {
  const { t } = p.view
  const ways = [
    { href: changesPath(p.slug), label: words.wayChanges },
    { href: sourcesPath(p.slug), label: words.waySources },
    { href: demandPath(p.slug), label: words.wayDemand },
    { href: accessPath(p.slug), label: words.wayAccess },
  ]
  return (
    <nav aria-label={t(words.ways)}>
      <ul class="chips">
        {ways.map(({ href, label }) => (
          <li>
            <a class="chip" href={href}>
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export const GridPage = (p: {
  view: View
  slug: string
  grid: Grid
  rows: readonly GridRow[]
  order: Order
  languages: readonly string[]
  nobodyKnows?: string | undefined
}) => {
  const { t } = p.view
  const { rows, services, lens } = p.grid
  const { communities } = p.grid.grounds
  const counts = tally(rows)
  const empty = communities.length === 0
  const silent = services === 0
  const open = p.order === 'catalogue' ? p.rows.length : rowsOpen
  const lacking = rows.reduce((sum, row) => sum + row.cells.filter(({ cell }) => lacks(cell)).length, 0)
  return (
    <Layout view={p.view} title={t(words.title)}>
      <PageHead
        title={t(words.title)}
        summary={
          empty || silent
            ? undefined
            : t(words.summary, {
                needs: needList.length,
                communities: communities.length,
                nothing: lacking,
                notFresh: counts['not-fresh'],
                cannotTell: counts['cannot-tell'],
              })
        }
      >
        {!empty && (
          <>
            <ButtonLink kind="second" href={mapPath(p.slug, lens)}>
              {t(words.wayMap)}
            </ButtonLink>
            <ButtonLink kind="second" href={reportPath(p.slug, lens)}>
              {t(words.wayReport)}
            </ButtonLink>
          </>
        )}
      </PageHead>
      {empty ? (
        <EmptyState title={t(words.noCommunities)} why={t(words.noCommunitiesWhy)}>
          <ButtonLink href={`/${p.slug}/settings`}>{t(words.addCommunities)}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          {silent && (
            <EmptyState title={t(words.noServices)} why={t(words.noServicesWhy)}>
              {p.view.can('directory.import') && (
                <ButtonLink href={`/${p.slug}/services/import`}>{t(words.importList)}</ButtonLink>
              )}
            </EmptyState>
          )}
          <First view={p.view} slug={p.slug} grid={p.grid} rows={inOrder(rows, 'worst')} />
          <LensForm
            view={p.view}
            action={gapsPath(p.slug)}
            lens={lens}
            languages={p.languages}
            nobodyKnows={p.nobodyKnows}
            extra={{
              name: 'sort',
              label: t(filterWords.sort),
              value: p.order,
              choices: [
                { value: 'worst', label: t(filterWords.sortWorst) },
                { value: 'demand', label: t(filterWords.sortDemand) },
                { value: 'catalogue', label: t(filterWords.sortCatalogue) },
              ],
            }}
          />
          <Glow view={p.view} slug={p.slug} grid={p.grid} rows={p.rows.slice(0, open)} />
          {p.rows.length > open && (
            <details class="more">
              <summary>{t(words.gridRest, { count: p.rows.length - open })}</summary>
              <Glow view={p.view} slug={p.slug} grid={p.grid} rows={p.rows.slice(open)} rest />
            </details>
          )}
          <Ways view={p.view} slug={p.slug} />
          {!silent && p.view.can('directory.import') && (
            <Actions>
              <ButtonLink kind="second" href={`/${p.slug}/services/import`}>
                {t(words.importList)}
              </ButtonLink>
            </Actions>
          )}
        </>
      )}
    </Layout>
  )
}
