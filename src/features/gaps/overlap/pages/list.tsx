import type { Community } from '#features/partnership/index.ts'
import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Filters } from '#platform/ui/filters.tsx'
import { Select } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { needList } from '../../need.ts'
import { needWords } from '../../need-words.ts'
import { gapsPath } from '../../paths.ts'
import { words as gapWords } from '../../words.ts'
import { dimensions, reach, shownFrom } from '../likeness.ts'
import { coordinationPath, leftPath, overlapPath, overlapsPath } from '../paths.ts'
import type { Coordination, OverlapListed } from '../queries.ts'
import { organisationNamesIn, serviceNames } from '../say.ts'
import { words } from '../staff-words.ts'
import { alikeWords, dimensionWords } from '../words.ts'
import { Asked } from './coordination.tsx'
import { degreeSaid } from './degree.tsx'

const InWhat = (p: { view: View; overlap: OverlapListed }) => {
  const { t } = p.view
  const said = dimensions.map(name => [name, p.overlap.likeness[name].alike] as const)
  return (
    <span class="small">
      {said.map(([name, alike], n) => (
        <>
          {n > 0 && ' · '}
          {t(dimensionWords[name])} <span class="quiet">{t(alikeWords[alike])}</span>
        </>
      ))}
    </span>
  )
}

/** Overlaps nobody has decided about, the strongest first, and the proposals under way. */
export const OverlapsPage = (p: {
  view: View
  slug: string
  found: { rows: OverlapListed[]; count: number; left: number; compared: number; communities: Community[] }
  filters: { need?: string | undefined; community?: string | undefined }
  page: number
  size: number
  coordinations: readonly Coordination[]
}) => {
  const { view, slug, found, filters, page, size } = p
  const { t, tongue, zone } = view
  const form = { values: { need: filters.need ?? '', community: filters.community ?? '' }, errors: {} }
  const at = (n: number) => {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value)
    if (n > 1) query.set('page', String(n))
    return `${overlapsPath(slug)}${query.size > 0 ? `?${query}` : ''}`
  }
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead
        above={<BackLink href={gapsPath(slug)} label={t(gapWords.title)} />}
        title={t(words.title)}
        summary={t(words.summary, { count: found.count, compared: found.compared })}
      />
      {p.coordinations.length > 0 && <Asked view={view} slug={slug} coordinations={p.coordinations} />}
      <section class="stack tight">
        <Filters action={overlapsPath(slug)} label={t(words.filter)}>
          <Select
            form={form}
            name="need"
            label={t(words.need)}
            blank={t(words.anyNeed)}
            choices={needList.map(need => ({ value: need, label: t(needWords[need]) }))}
          />
          <Select
            form={form}
            name="community"
            label={t(words.community)}
            blank={t(words.anyCommunity)}
            choices={found.communities.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button kind="second">{t(words.apply)}</Button>
        </Filters>
        {found.rows.length === 0 ? (
          <EmptyState title={t(words.none)} why={t(words.noneWhy)} />
        ) : (
          <>
            <Table
              caption={t(words.title)}
              hideCaption
              columns={[
                { label: t(words.pair) },
                { label: t(words.alike), figure: true },
                { label: t(words.inWhat) },
                { label: t(words.state) },
              ]}
              rows={found.rows.map(overlap => {
                const [a, b] = serviceNames(overlap.seen, tongue)
                const [byA, byB] = organisationNamesIn(overlap.seen, tongue)
                return [
                  <a href={overlapPath(slug, overlap.a, overlap.b)}>
                    {a} <span class="quiet">({byA})</span> · {b} <span class="quiet">({byB})</span>
                  </a>,
                  degreeSaid(view, overlap.likeness),
                  <InWhat view={view} overlap={overlap} />,
                  overlap.proposal ? (
                    <a href={coordinationPath(slug, overlap.proposal.id)}>
                      {t(words.askedOn, { day: writeDayOf(overlap.proposal.proposedAt, zone, tongue) })}
                    </a>
                  ) : (
                    <span class="quiet">{t(words.notLookedAt)}</span>
                  ),
                ]
              })}
            />
            <Pagination
              label={t(words.pages)}
              count={t(words.counted, {
                from: (page - 1) * size + 1,
                to: (page - 1) * size + found.rows.length,
                count: found.count,
              })}
              previous={page > 1 ? { label: t(words.previous), href: at(page - 1) } : undefined}
              next={page * size < found.count ? { label: t(words.next), href: at(page + 1) } : undefined}
            />
          </>
        )}
        {found.left > 0 && (
          <p>
            <a href={leftPath(slug)}>{t(words.leftOnes, { count: found.left })}</a>
          </p>
        )}
      </section>
      <details>
        <summary>{t(words.method)}</summary>
        <p>{t(words.methodSaid, { reach, from: Math.round(shownFrom * 100) })}</p>
      </details>
    </Layout>
  )
}
