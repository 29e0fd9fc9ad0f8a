import type { View } from '#platform/http/view.ts'
import type { TextIn } from '#platform/text.ts'
import { Card } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Chips } from '#platform/ui/filters.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { contactLogPath } from '../../contact-log/paths.ts'
import { nameIn } from '../../list/listed.ts'
import { listPath } from '../../list/paths.ts'
import { layOut } from '../layout.ts'
import { collaborationPath } from '../paths.ts'
import type { Together } from '../together.ts'
import { staffWords, words } from '../words.ts'
import { Network } from './network.tsx'

export interface CollaborationProps {
  view: View
  slug: string
  year: number
  together: Together
  /** Every year there is something to show of, the earliest first. */
  years: readonly { year: number; together: Together }[]
  names: ReadonlyMap<string, TextIn>
}

const shown = 60

const share = (p: { view: View }, value: number | undefined) =>
  value === undefined
    ? p.view.t(words.unknown)
    : new Intl.NumberFormat(p.view.tongue === 'fr' ? 'fr-CA' : p.view.tongue, {
        style: 'percent',
        maximumFractionDigits: 0,
      }).format(value)

const level = (centralisation: number | undefined) =>
  (centralisation ?? 0) < 0.25 ? 'low' : (centralisation ?? 0) < 0.55 ? 'middle' : 'high'

const sentence = (p: CollaborationProps, together: Together) => {
  const { t, tongue } = p.view
  const [first] = together.organisations
  return t(words.said, {
    organisations: together.organisations.length,
    ties: together.ties.length,
    most: nameIn(p.names.get(first?.id ?? '') ?? {}, tongue),
    partners: first?.partners ?? 0,
  })
}

const Picture = (p: CollaborationProps) => {
  const { together } = p
  const { t, tongue } = p.view
  const said = sentence(p, together)
  const nameOf = (id: string) => nameIn(p.names.get(id) ?? {}, tongue)
  const most = { ...together, organisations: together.organisations.slice(0, shown) }
  return (
    <section class="stack">
      <p class="lead">
        {said} {t(words.closeness, { percent: share(p, together.density) })}{' '}
        {together.degreeCentralisation !== undefined &&
          t(words.hangs, { level: level(together.degreeCentralisation) })}
      </p>
      <figure class="stack tight">
        <Network laid={layOut(most, 720, 440)} said={said} numbered nameOf={nameOf} />
        <figcaption class="quiet small">{t(words.picture)}</figcaption>
      </figure>
      <Table
        caption={t(words.title)}
        hideCaption
        columns={[
          { label: t(words.organisation) },
          { label: t(words.partners), figure: true },
          { label: t(words.groups), figure: true },
          { label: t(words.meetings), figure: true },
          { label: t(words.actions), figure: true },
          { label: t(words.between), figure: true },
        ]}
        rows={together.organisations.map((each, n) => [
          <>
            {n < shown && <span class="quiet number">{n + 1}. </span>}
            <Written text={p.names.get(each.id)} tongue={tongue} />
          </>,
          each.partners,
          each.groups,
          each.meetings,
          each.actions,
          share(p, each.between),
        ])}
      />
    </section>
  )
}

const OverTime = (p: CollaborationProps) => {
  const { t, tongue } = p.view
  if (p.years.length < 2) return null
  const nameOf = (id: string) => nameIn(p.names.get(id) ?? {}, tongue)
  return (
    <section class="stack">
      <h2>{t(words.overTime)}</h2>
      <ul class="grid tight plainly">
        {p.years.slice(-6).map(({ year, together }) => (
          <li>
            <a href={collaborationPath(p.slug, year)}>{year}</a>
            <Network
              laid={layOut({ ...together, organisations: together.organisations.slice(0, shown) }, 240, 150)}
              said={`${year}: ${sentence(p, together)}`}
              nameOf={nameOf}
            />
          </li>
        ))}
      </ul>
      <Table
        caption={t(words.overTime)}
        hideCaption
        columns={[
          { label: t(words.year) },
          ...[words.organisations, words.pairs, words.density, words.degree, words.betweenness].map(name => ({
            label: t(name),
            figure: true,
          })),
        ]}
        rows={p.years.map(({ year, together }) => [
          <a href={collaborationPath(p.slug, year)}>{year}</a>,
          together.organisations.length,
          together.ties.length,
          share(p, together.density),
          share(p, together.degreeCentralisation),
          share(p, together.betweennessCentralisation),
        ])}
      />
    </section>
  )
}

const Isolated = (p: CollaborationProps) => {
  const { t, tongue } = p.view
  if (!p.view.can('membership.see') || p.together.isolated.length === 0) return null
  return (
    <Card>
      <h2>{t(staffWords.isolated)}</h2>
      <p class="quiet">{t(staffWords.isolatedWhy, { year: String(p.year) })}</p>
      <ul class="grid tight plainly">
        {p.together.isolated.map(id => (
          <li>
            <a href={contactLogPath(p.slug, id)}>
              <Written text={p.names.get(id)} tongue={tongue} />
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Who works with whom in a year, how that hangs together, and how it was in earlier years. */
export const CollaborationPage = (p: CollaborationProps) => {
  const { view, slug } = p
  const { t } = view
  const year = String(p.year)
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead
        above={<BackLink href={listPath(slug)} label={t(words.members)} />}
        title={t(words.title)}
        summary={t(words.lead, { year })}
      />
      {p.years.length > 1 && (
        <Chips
          label={t(words.chooseYear)}
          remove={t(words.on)}
          chips={p.years.map(each => ({
            label: each.year,
            on: each.year === p.year,
            href: collaborationPath(slug, each.year),
          }))}
        />
      )}
      {p.together.ties.length === 0 ? (
        <EmptyState title={t(words.none, { year })} why={t(words.noneWhy)} />
      ) : (
        <Picture {...p} />
      )}
      <Isolated {...p} />
      <OverTime {...p} />
      <details>
        <summary>{t(words.how)}</summary>
        <p>{t(words.method)}</p>
      </details>
    </Layout>
  )
}
