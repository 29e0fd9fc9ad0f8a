import type { Community } from '#features/partnership/index.ts'
import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Chips } from '#platform/ui/filters.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { needWords } from '../need-words.ts'
import { cellPath, changesPath, gapsPath } from '../paths.ts'
import { figureOf, verdictWords } from '../verdict.ts'
import { words as gapWords } from '../words.ts'
import type { Change, Direction, SnapCell } from './compare.ts'
import type { Snapshot } from './queries.ts'
import { directionWords, words } from './words.ts'

const inOrder: readonly Direction[] = ['worse', 'lost-sight', 'better', 'now-known', 'narrower', 'wider']
const eachAtMost = 25

const partsOf = (quarter: string) => ({ number: quarter.slice(6), year: quarter.slice(0, 4) })

const figure = ({ verdict, least, most }: SnapCell) => figureOf({ verdict, range: { least, most } })

const State = (p: { view: View; cell: SnapCell }) => (
  <>
    <bdi class="number">{figure(p.cell)}</bdi> {p.view.t(verdictWords[p.cell.verdict])}
  </>
)

export const ChangesPage = (p: {
  view: View
  slug: string
  kept: readonly string[]
  compared: { snapshot: Snapshot; changes: readonly Change[]; cells: number; services: number } | undefined
  communities: readonly Community[]
}) => {
  const { view, slug, compared } = p
  const { t, tongue, zone } = view
  const names = new Map(p.communities.map(({ id, name }) => [id, name]))
  const of = (...directions: Direction[]) =>
    compared?.changes.filter(({ direction }) => directions.includes(direction)) ?? []
  const parts = compared && partsOf(compared.snapshot.quarter)
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead
        title={t(words.title)}
        above={<BackLink href={gapsPath(slug)} label={t(gapWords.back)} />}
        summary={
          compared &&
          parts &&
          t(words.since, {
            day: writeDayOf(compared.snapshot.takenAt, zone, tongue),
            quarter: t(words.quarter, parts),
          })
        }
      />
      {p.kept.length > 1 && (
        <Chips
          label={t(words.compareWith)}
          remove={t(words.chosen)}
          chips={p.kept.map(quarter => ({
            label: t(words.quarterShort, partsOf(quarter)),
            href: changesPath(slug, quarter),
            on: quarter === compared?.snapshot.quarter,
          }))}
        />
      )}
      {!compared && <EmptyState title={t(words.none)} why={t(words.noneWhy)} />}
      {compared && (
        <p>
          {compared.changes.length === 0
            ? t(words.same)
            : t(words.counts, {
                cells: compared.cells,
                changed: compared.changes.length,
                better: of('better').length,
                worse: of('worse', 'lost-sight').length,
                known: of('now-known').length,
                before: compared.snapshot.services,
                after: compared.services,
              })}
        </p>
      )}
      {inOrder.map(direction => {
        const changes = of(direction)
        if (changes.length === 0) return null
        return (
          <section class="stack tight">
            <h2>{t(directionWords[direction])}</h2>
            <Table
              caption={t(directionWords[direction])}
              hideCaption
              columns={[
                { label: t(words.need) },
                { label: t(words.community) },
                { label: t(words.was) },
                { label: t(words.is) },
              ]}
              rows={changes
                .slice(0, eachAtMost)
                .map(({ before, after }) => [
                  <a href={cellPath(slug, after.need, after.community)}>{t(needWords[after.need])}</a>,
                  <bdi>{names.get(after.community)}</bdi>,
                  <State view={view} cell={before} />,
                  <State view={view} cell={after} />,
                ])}
            />
            {changes.length > eachAtMost && (
              <p class="quiet">{t(words.more, { count: changes.length - eachAtMost })}</p>
            )}
          </section>
        )
      })}
    </Layout>
  )
}
