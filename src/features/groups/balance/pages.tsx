import { sectorName } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { Group } from '../group.ts'
import { groupPath } from '../paths.ts'
import type { Ask } from '../reference-terms/asks.ts'
import type { CommunityNames } from '../seats/pages/seat-name.ts'
import { type Balance, type BalanceCell, fullness } from './balance.ts'
import { staffWords as words } from './words.ts'

export const BalancePage = (p: {
  view: View
  slug: string
  group: Group
  balance: Balance
  communities: CommunityNames
  /** Nothing was asked for in the terms of reference; the seats laid out stand in. */
  fromSeats: boolean
}) => {
  const { view, slug, group, balance, communities } = p
  const { t, tongue } = view
  const name = inTongue(group.name, tongue).text
  const title = t(words.balanceOf, { group: name })
  const community = (id: string | null) => (id ? (communities.get(id) ?? '') : t(words.wholeArea))
  const sector = (code: string | null) => sectorName(t, code) || t(words.sectorUnknown)
  const figure = ({ sit, asked }: BalanceCell) =>
    asked === undefined ? String(sit) : t(words.ofAsked, { sit, asked })
  const whom = (ask: Ask) =>
    [ask.sector && sector(ask.sector), ask.communityId && community(ask.communityId)]
      .filter(Boolean)
      .join(' · ') || t(words.anybody)
  const Cell = (cell: { of: BalanceCell; column: string }) => (
    <td data-label={cell.column}>
      <span class={`h${fullness(cell.of)}`}>
        <b>{cell.of.sit === 0 && cell.of.asked === undefined ? '—' : figure(cell.of)}</b>
      </span>
    </td>
  )
  const columns = [...balance.communities.map(community), t(words.all)]
  return (
    <Layout view={view} title={title}>
      <PageHead
        above={<BackLink href={groupPath(slug, group.id)} label={name} />}
        title={title}
        summary={t(words.lead)}
      />
      {p.fromSeats && <Notice tone="info">{t(words.noAsks)}</Notice>}
      <p>
        {t(words.sentence, { seated: balance.seated, missing: balance.missing.length })}{' '}
        {balance.withoutSector > 0 && `${t(words.noSector, { count: balance.withoutSector })} `}
        {balance.withoutCommunity > 0 && t(words.noCommunity, { count: balance.withoutCommunity })}
      </p>
      <div class="heat-box">
        <section class="scroll" tabindex={0} aria-label={t(words.scroll)}>
          <table class="heat">
            <caption>{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t(words.sector)}</th>
                {columns.map(column => (
                  <th scope="col">{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {balance.sectors.map(code => (
                <tr>
                  <th scope="row">{sector(code)}</th>
                  {balance.communities.map(id => (
                    <Cell of={balance.cell(code, id)} column={community(id)} />
                  ))}
                  <Cell of={balance.sectorTotal(code)} column={t(words.all)} />
                </tr>
              ))}
              <tr>
                <th scope="row">{t(words.all)}</th>
                {balance.communities.map(id => (
                  <Cell of={balance.communityTotal(id)} column={community(id)} />
                ))}
                <Cell of={{ sit: balance.seated, asked: undefined }} column={t(words.all)} />
              </tr>
            </tbody>
          </table>
        </section>
        <ul class="legend">
          {(
            [
              [0, words.heat0],
              [2, words.heat2],
              [4, words.heat4],
              ['x', words.heatX],
            ] as const
          ).map(([heat, word]) => (
            <li>
              <i class={`h${heat}`} aria-hidden="true" />
              {t(word)}
            </li>
          ))}
        </ul>
      </div>
      {balance.missing.length > 0 && (
        <section class="stack">
          <h2>{t(words.missingTitle)}</h2>
          <Table
            caption={t(words.missingTitle)}
            hideCaption
            columns={[
              { label: t(words.whom) },
              { label: t(words.there), figure: true },
              { label: t(words.gap), figure: true },
            ]}
            rows={balance.missing.map(({ ask, sit, missing }) => [
              whom(ask),
              t(words.ofAsked, { sit, asked: ask.atLeast }),
              String(missing),
            ])}
          />
        </section>
      )}
    </Layout>
  )
}
