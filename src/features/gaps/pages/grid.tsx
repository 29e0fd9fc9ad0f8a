import { kindWords, type ListScope } from '#features/directory/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Actions, ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { HeatGrid } from '#platform/ui/heat-grid.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { reach } from '../cell/cell.ts'
import { tally } from '../cell/grid.ts'
import type { Judgement } from '../finding.ts'
import { needList } from '../need.ts'
import { needWords } from '../need-words.ts'
import { cellPath } from '../paths.ts'
import type { Grid } from '../queries.ts'
import { figureOf, heatOf, verdictWords } from '../verdict.ts'
import { shown, words } from '../words.ts'

const judged: Record<Judgement, { en: string; fr: string }> = {
  confirmed: words.judgedConfirmed,
  met: words.judgedMet,
  explained: words.judgedExplained,
  dismissed: words.judgedDismissed,
}

const Lists = (p: {
  view: View
  scopes: readonly ListScope[]
  provinces: (codes: readonly string[]) => string
}) => {
  const { t, tongue } = p.view
  const and = new Intl.ListFormat(tongue === 'fr' ? 'fr-CA' : 'en-CA')
  return (
    <section class="stack tight">
      <h2>{t(words.lists)}</h2>
      {p.scopes.length === 0 && <p>{t(words.noLists)}</p>}
      <ul class="stack tight">
        {p.scopes.map(scope => {
          const list = inTongue(scope.source.name, tongue).text
          const kinds = and.format(scope.kinds.map(kind => t(kindWords[kind]).toLocaleLowerCase(tongue)))
          const provinces = p.provinces(scope.provinces)
          return (
            <li>
              {scope.asOf
                ? t(words.listSpeaks, { list, kinds, provinces, day: writeDay(scope.asOf, tongue) })
                : t(words.listSpeaksUndated, { list, kinds, provinces })}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const Glow = (p: { view: View; slug: string; grid: Grid }) => {
  const { t } = p.view
  const standing = new Map(
    p.grid.standing.map(finding => [`${finding.need} ${finding.communityId}`, finding.judgement]),
  )
  return (
    <HeatGrid
      label={t(words.gridLabel)}
      corner={t(words.corner)}
      caption={t(words.countedFrom, { services: p.grid.services, reach })}
      columns={p.grid.communities.map(({ name }) => name)}
      legend={{
        0: t(shown.legendNothing),
        1: t(shown.legendTooFar),
        2: t(shown.legendNotFresh),
        3: t(shown.legendRemoteOnly),
        4: t(shown.legendListed),
        x: t(shown.legendCannotTell),
      }}
      rows={p.grid.rows.map(({ need, cells }) => ({
        name: t(needWords[need]),
        cells: cells.map(({ community, cell }) => {
          const decided = standing.get(`${need} ${community.id}`)
          return {
            heat: heatOf(cell),
            figure: figureOf(cell),
            reason: t(decided ? judged[decided] : verdictWords[cell.verdict]),
            href: cellPath(p.slug, need, community.id),
          }
        }),
      }))}
    />
  )
}

export const GridPage = (p: {
  view: View
  slug: string
  grid: Grid
  provinces: (codes: readonly string[]) => string
}) => {
  const { t } = p.view
  const counts = tally(p.grid.rows)
  const empty = p.grid.communities.length === 0
  const silent = p.grid.services === 0
  return (
    <Layout view={p.view} title={t(words.title)}>
      <PageHead
        title={t(words.title)}
        summary={
          empty || silent
            ? undefined
            : t(words.summary, {
                needs: needList.length,
                communities: p.grid.communities.length,
                nothing: counts.nothing + counts['too-far'],
                notFresh: counts['not-fresh'],
                cannotTell: counts['cannot-tell'],
                reach,
              })
        }
      />
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
          <Glow {...p} />
          <Lists view={p.view} scopes={p.grid.scopes} provinces={p.provinces} />
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
