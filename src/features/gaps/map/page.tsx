import type { View } from '#platform/http/view.ts'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { HeatLegend } from '#platform/ui/heat-grid.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { PlaceMap } from '#platform/ui/place-map.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { GridRow } from '../cell/grid.ts'
import type { Lens } from '../cell/lens.ts'
import { sayNeed } from '../cell/say-lens.ts'
import type { Sum } from '../cell/verdict.ts'
import { needList } from '../need.ts'
import { needWords } from '../need-words.ts'
import { legendIn } from '../pages/legend.ts'
import { LensForm } from '../pages/lens-form.tsx'
import { sayReason } from '../pages/say-reason.ts'
import { cellPath, gapsPath, mapPath } from '../paths.ts'
import { figureOf, heatOf, lacks } from '../verdict.ts'
import { words as gapWords } from '../words.ts'
import { VerdictMap } from './verdict-map.tsx'
import { words } from './words.ts'

export const MapPage = (p: {
  view: View
  slug: string
  row: GridRow
  /** Where somebody confirmed that it is a gap. */
  confirmed: ReadonlySet<string>
  lens: Lens
  languages: readonly string[]
  nobodyKnows: string | undefined
  mapStyleUrl: string | undefined
}) => {
  const { view, slug, lens } = p
  const { t, tongue } = view
  const { need, cells } = p.row
  const named = sayNeed(need, lens, t, tongue)
  const title = t(words.title, { need: named })
  const saysOf = (id: string, cell: Sum) =>
    p.confirmed.has(id) ? t(gapWords.judgedConfirmed) : sayReason(view, cell)
  const spots = cells.map(({ community, cell }) => ({
    name: community.name,
    lon: community.lon,
    lat: community.lat,
    heat: heatOf(cell),
    marked: p.confirmed.has(community.id),
    says: `${figureOf(cell)} · ${saysOf(community.id, cell)}`,
  }))
  return (
    <Layout view={view} title={title}>
      <PageHead
        title={title}
        above={<BackLink href={gapsPath(slug, lens)} label={t(words.back)} />}
        summary={t(words.sentence, {
          lacking: cells.filter(({ cell }) => lacks(cell)).length,
          listed: cells.filter(({ cell }) => cell.verdict === 'listed').length,
          cannotTell: cells.filter(({ cell }) => cell.verdict === 'cannot-tell').length,
        })}
      />
      <LensForm
        view={view}
        action={mapPath(slug)}
        lens={lens}
        languages={p.languages}
        nobodyKnows={p.nobodyKnows}
        extra={{
          name: 'need',
          label: t(words.need),
          value: need,
          choices: needList.map(value => ({ value, label: t(needWords[value]) })),
        }}
      />
      {cells.length === 0 ? (
        <EmptyState title={t(gapWords.noCommunities)} why={t(gapWords.noCommunitiesWhy)} />
      ) : (
        <div class="split">
          <div class="stack">
            <PlaceMap
              styleUrl={p.mapStyleUrl}
              places={spots.map(({ name, says, lon, lat }) => ({ name: `${name}: ${says}`, lon, lat }))}
              show={t(words.realMap)}
            >
              <VerdictMap
                spots={spots}
                label={t(words.label, { need: named })}
                writeKm={km => t(words.km, { km: Math.round(km) })}
              />
            </PlaceMap>
            <HeatLegend
              legend={{
                ...legendIn(view),
                ...(p.confirmed.size > 0 && { marked: t(gapWords.judgedConfirmed) }),
              }}
            />
          </div>
          <Table
            caption={t(words.caption)}
            columns={[
              { label: t(words.community) },
              { label: t(words.answer) },
              { label: t(words.services), figure: true },
              { label: t(words.people), figure: true },
            ]}
            rows={cells.map(({ community, cell }) => [
              <a href={cellPath(slug, need, community.id, lens)}>
                <bdi>{community.name}</bdi>
              </a>,
              saysOf(community.id, cell),
              figureOf(cell),
              community.population === null ? '' : t(words.count, { count: community.population }),
            ])}
          />
        </div>
      )}
    </Layout>
  )
}
