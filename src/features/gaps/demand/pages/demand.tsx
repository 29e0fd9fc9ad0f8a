import { languageName, statusWords } from '#features/directory/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { writeDay } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { timeWords } from '../../cell/words.ts'
import { lensOf } from '../../finding.ts'
import { needWords } from '../../need-words.ts'
import { cellPath, gapsPath } from '../../paths.ts'
import type { listCensus } from '../census/queries.ts'
import { fewestShown } from '../demand.ts'
import { writeMonth } from '../month.ts'
import {
  areasPath,
  askingPath,
  censusNewPath,
  censusPath,
  figureNewPath,
  figurePath,
  unmetNewPath,
  unmetPath,
} from '../paths.ts'
import type { Figure, Unmet } from '../queries.ts'
import { words } from '../words.ts'

interface DemandProps {
  view: View
  slug: string
  census: Awaited<ReturnType<typeof listCensus>>
  /** Communities with no answer yet. */
  unpicked: number
  figures: readonly Figure[]
  unmet: readonly Unmet[]
  communities: ReadonlyMap<string, string>
}

const Withdraw = (p: { view: View; action: string }) => (
  <form method="post" action={p.action}>
    <FormGuard view={p.view} />
    <Button kind="quiet">{p.view.t(words.withdraw)}</Button>
  </form>
)

const Census = (p: DemandProps) => {
  const { t, tongue, can } = p.view
  if (p.census.length === 0)
    return (
      <EmptyState title={t(words.censusNone)} why={t(words.censusNoneWhy)}>
        {can('gaps.decide') && <ButtonLink href={censusNewPath(p.slug)}>{t(words.bringCensus)}</ButtonLink>}
      </EmptyState>
    )
  return (
    <>
      <Table
        caption={t(words.census)}
        hideCaption
        columns={[
          { label: t(words.colTable) },
          { label: t(words.colAsOf) },
          { label: t(words.colRounding), figure: true },
          { label: t(words.colFigures), figure: true },
          { label: t(words.colHeldBack), figure: true },
        ]}
        rows={p.census.map(table => [
          <a href={censusPath(p.slug, table.id)}>{table.title}</a>,
          writeDay(table.asOf, tongue),
          table.rounding === null ? t(words.notSaid) : String(table.rounding),
          String(table.figures),
          String(table.unknown),
        ])}
      />
      <p>{t(words.areasOpen, { count: p.unpicked })}</p>
      {can('gaps.decide') && (
        <Actions>
          <ButtonLink kind={p.unpicked > 0 ? 'primary' : 'second'} href={areasPath(p.slug)}>
            {t(words.pickAreas)}
          </ButtonLink>
          <ButtonLink kind="second" href={censusNewPath(p.slug)}>
            {t(words.bringCensus)}
          </ButtonLink>
        </Actions>
      )}
    </>
  )
}

const narrowed = (view: View, { language, status, timeOfDay }: Figure): string =>
  [
    language && languageName(language, view.tongue),
    status && view.t(statusWords[status]),
    timeOfDay && view.t(timeWords[timeOfDay]),
  ]
    .filter(Boolean)
    .join(', ')

const Figures = (p: DemandProps) => {
  const { t, tongue, can } = p.view
  const add = can('gaps.decide') && (
    <ButtonLink href={figureNewPath(p.slug)} kind={p.figures.length === 0 ? 'primary' : 'second'}>
      {t(words.tellFigure)}
    </ButtonLink>
  )
  if (p.figures.length === 0)
    return (
      <EmptyState title={t(words.figuresNone)} why={t(words.figuresNoneWhy)}>
        {add}
      </EmptyState>
    )
  return (
    <>
      <Table
        caption={t(words.figures)}
        hideCaption
        columns={[
          { label: t(words.colNeed) },
          { label: t(words.colCommunity) },
          { label: t(words.colPeople), figure: true },
          { label: t(words.colSource) },
          { label: t(words.colAsOf) },
          { label: t(words.colReach) },
          ...(can('gaps.decide') ? [{ label: '' }] : []),
        ]}
        rows={p.figures.map(figure => [
          <>
            <a href={cellPath(p.slug, figure.need, figure.communityId, lensOf(figure))}>
              {t(needWords[figure.need])}
            </a>
            {narrowed(p.view, figure) && <small class="quiet"> {narrowed(p.view, figure)}</small>}
          </>,
          <bdi>{p.communities.get(figure.communityId) ?? ''}</bdi>,
          figure.least === figure.most
            ? String(figure.least)
            : t(words.range, { least: figure.least, most: figure.most }),
          <>
            {figure.source}
            {figure.respondents !== null && (
              <small class="quiet">
                {' '}
                {t(figure.respondents < fewestShown ? words.smallSurvey : words.answersCounted, {
                  count: figure.respondents,
                })}
              </small>
            )}
          </>,
          writeDay(figure.asOf, tongue),
          figure.reach,
          ...(can('gaps.decide')
            ? [<Withdraw view={p.view} action={`${figurePath(p.slug, figure.id)}/withdrawal`} />]
            : []),
        ])}
      />
      <Actions>{add}</Actions>
    </>
  )
}

const UnmetCounts = (p: DemandProps) => {
  const { t, tongue, can } = p.view
  const buttons = can('gaps.decide') && (
    <>
      <ButtonLink href={askingPath(p.slug)} kind={p.unmet.length === 0 ? 'primary' : 'second'}>
        {t(words.askPartner)}
      </ButtonLink>
      <ButtonLink href={unmetNewPath(p.slug)} kind="second">
        {t(words.countUnmet)}
      </ButtonLink>
    </>
  )
  if (p.unmet.length === 0)
    return (
      <EmptyState title={t(words.unmetNone)} why={t(words.unmetNoneWhy)}>
        {buttons}
      </EmptyState>
    )
  return (
    <>
      <p class="quiet">{t(words.unmetLead)}</p>
      <Table
        caption={t(words.unmet)}
        hideCaption
        columns={[
          { label: t(words.colMonth) },
          { label: t(words.colNeed) },
          { label: t(words.colCommunity) },
          { label: t(words.colLanguage) },
          { label: t(words.colTimes), figure: true },
          { label: t(words.colCountedBy) },
          ...(can('gaps.decide') ? [{ label: '' }] : []),
        ]}
        rows={p.unmet.map(each => [
          writeMonth(each.month, tongue),
          t(needWords[each.need]),
          <bdi>{p.communities.get(each.communityId) ?? ''}</bdi>,
          each.language ? languageName(each.language, tongue) : t(words.anyOne),
          String(each.times),
          each.countedBy,
          ...(can('gaps.decide')
            ? [<Withdraw view={p.view} action={`${unmetPath(p.slug, each.id)}/withdrawal`} />]
            : []),
        ])}
      />
      <Actions>{buttons}</Actions>
    </>
  )
}

export const DemandPage = (p: DemandProps) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(words.title)}>
      <BackLink href={gapsPath(p.slug)} label={t(words.toGaps)} />
      <PageHead title={t(words.title)} summary={t(words.lead)} />
      <section class="stack">
        <h2>{t(words.census)}</h2>
        <Census {...p} />
      </section>
      <section class="stack">
        <h2>{t(words.figures)}</h2>
        <Figures {...p} />
      </section>
      <section class="stack">
        <h2>{t(words.unmet)}</h2>
        <UnmetCounts {...p} />
      </section>
    </Layout>
  )
}
