import type { OpenPlace } from '#features/groups/index.ts'
import { sectorName } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { type Heat, type HeatCell, HeatGrid } from '#platform/ui/heat-grid.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { listPath } from '../../list/paths.ts'
import { newApproachPath } from '../paths.ts'
import type { Approach } from '../queries.ts'
import {
  type At,
  emptyCommunities,
  emptySectors,
  type Row,
  type Square,
  type Table,
  unseatedSectors,
} from '../table-grid.ts'
import { atWords, staffWords as words } from '../words.ts'
import { Approaches } from './approaches.tsx'

const heatOf: Record<At, Heat> = { seat: 4, member: 3, asked: 2, 'place-open': 1, nobody: 0, elsewhere: 'x' }

export interface MissingProps {
  view: View
  slug: string
  day: PlainDate
  communities: readonly { id: string; name: string }[]
  rows: readonly Row[]
  table: Table
  places: readonly OpenPlace[]
  approaches: readonly Approach[]
  /** Since when those who were asked have been members, by approach. */
  since: ReadonlyMap<string, PlainDate>
}

function cellOf(p: MissingProps, sector: string, community: string | undefined, square: Square): HeatCell {
  const { t } = p.view
  const { at } = square
  const heat = heatOf[at]
  if (at === 'seat' || at === 'member') {
    const href = listPath(p.slug, { sector, ...(community ? { community } : {}) })
    const seats = square.seats > 0 ? { reason: t(words.seatsShort, { count: square.seats }) } : {}
    return { heat, figure: t(words.membersShort, { count: square.members }), ...seats, href }
  }
  const href = newApproachPath(p.slug, { sector, ...(community ? { community } : {}) })
  const reason =
    at === 'asked'
      ? t(words.askedShort)
      : at === 'place-open'
        ? t(words.openShort, { count: square.openPlaces })
        : at === 'elsewhere'
          ? t(words.forArea)
          : t(atWords.nobody)
  return { heat, figure: t(words.none), reason, href }
}

const Grid = (p: MissingProps) => {
  const { t, tongue } = p.view
  return (
    <HeatGrid
      caption={t(words.gridCaption, { day: writeDay(p.day, tongue) })}
      label={t(words.grid)}
      corner={t(words.sector)}
      columns={[...p.communities.map(({ name }) => name), t(words.wholeArea)]}
      rows={p.rows.map(({ sector, squares }) => ({
        name: sectorName(t, sector),
        cells: squares.map((square, n) => cellOf(p, sector, p.communities[n]?.id, square)),
      }))}
      legend={{
        0: t(atWords.nobody),
        1: t(atWords['place-open']),
        2: t(atWords.asked),
        3: t(atWords.member),
        4: t(atWords.seat),
        x: t(atWords.elsewhere),
      }}
    />
  )
}

const Missing = (p: MissingProps) => {
  const { view, slug } = p
  const { t, tongue } = view
  const named = (sector: string) => sectorName(t, sector) ?? sector
  const gone = emptyCommunities(
    p.table,
    p.communities.map(({ id }) => id),
  )
  const lists = [
    {
      title: t(words.emptySectors),
      lines: emptySectors(p.rows).map(sector => ({
        text: named(sector),
        href: newApproachPath(slug, { sector }),
      })),
    },
    {
      title: t(words.emptyCommunities),
      lines: p.communities
        .filter(({ id }) => gone.includes(id))
        .map(({ id, name }) => ({ text: name, href: newApproachPath(slug, { community: id }) })),
    },
    {
      title: t(words.unseated),
      lines: unseatedSectors(p.rows).map(sector => ({
        text: named(sector),
        href: listPath(slug, { sector }),
      })),
    },
    {
      title: t(words.places),
      lines: p.places.map(place => {
        const community = p.communities.find(({ id }) => id === place.communityId)
        const what = [place.sector && named(place.sector), community?.name].filter(Boolean).join(', ')
        const group = inTongue(place.group, tongue).text
        return {
          text: t(words.placeLine, { group, count: place.open, what: what || t(words.anybody) }),
          href: newApproachPath(slug, {
            ...(place.sector ? { sector: place.sector } : {}),
            ...(community ? { community: community.id } : {}),
          }),
        }
      }),
    },
  ].filter(({ lines }) => lines.length > 0)
  return (
    <div class="grid">
      {lists.map(({ title, lines }) => (
        <section class="stack tight">
          <h2>{title}</h2>
          <ul>
            {lines.map(({ text, href }) => (
              <li>
                <a href={href}>
                  <bdi>{text}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Sectors and communities without a seat or a member, and who is being asked. */
export const MissingPage = (p: MissingProps) => {
  const { view, slug } = p
  const { t } = view
  const plan = view.can('membership.manage') && (
    <ButtonLink href={newApproachPath(slug)}>{t(words.plan)}</ButtonLink>
  )
  const ids = p.communities.map(({ id }) => id)
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead
        above={<BackLink href={listPath(slug)} label={t(words.members)} />}
        title={t(words.title)}
        summary={t(words.said, {
          sectors: emptySectors(p.rows).length,
          allSectors: p.rows.length,
          communities: emptyCommunities(p.table, ids).length,
          allCommunities: ids.length,
        })}
      >
        {plan}
      </PageHead>
      <section class="stack">
        <h2>{t(words.approaches)}</h2>
        {p.approaches.length === 0 ? (
          <EmptyState title={t(words.noApproaches)} why={t(words.noApproachesWhy)}>
            {plan}
          </EmptyState>
        ) : (
          <Approaches {...p} />
        )}
      </section>
      <Missing {...p} />
      <section class="stack">
        <h2>{t(words.grid)}</h2>
        <div class="at-table">
          <Grid {...p} />
        </div>
      </section>
    </Layout>
  )
}
