import type { Child } from 'hono/jsx'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Facts, Pairs } from '#platform/ui/card.tsx'
import { Day } from '#platform/ui/dates.tsx'
import { ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { LineSection } from '#platform/ui/line.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { Curve } from '../components/curve.tsx'
import { Overruled, StatusLabel, sayLatest } from '../components/status.tsx'
import { Working } from '../components/working.tsx'
import { writeNumber, writeValue } from '../figures.ts'
import { familyWords, precisionWords, rhythmWords } from '../kind-words.ts'
import { indicatorsPath } from '../paths.ts'
import type { Seen } from '../seen.ts'
import type { ValueRow } from '../tables.ts'
import { words } from '../words.ts'
import { Breakdowns } from './breakdowns.tsx'
import type { IndicatorPageProps } from './shown.ts'
import { ForStaff } from './tending.tsx'

function howSure(view: View, of: Seen, value: ValueRow): Child {
  const { t, tongue } = view
  const say =
    value.precision === 'rounded' && value.roundedTo
      ? t(words.roundedTo, { step: writeNumber(value.roundedTo, tongue) })
      : value.precision === 'estimate' && value.margin
        ? t(words.plusMinus, { margin: writeValue(value.margin, of.indicator, tongue) })
        : t(precisionWords[value.precision])
  return value.sample ? `${say}, ${t(words.asked, { count: value.sample })}` : say
}

const Values = (p: IndicatorPageProps) => {
  const { view, seen } = p
  const { t, tongue } = view
  if (seen.values.length === 0) return null
  return (
    <section class="stack">
      <h2>{t(words.values)}</h2>
      <Table
        caption={t(words.values)}
        hideCaption
        columns={[
          { label: t(words.day) },
          { label: t(words.value), figure: true },
          { label: t(words.precision) },
          { label: t(words.source) },
        ]}
        rows={seen.values.toReversed().map(value => [
          <Day day={value.measuredOn} view={view} />,
          <bdi>{writeValue(value.value, seen.indicator, tongue)}</bdi>,
          howSure(view, seen, value),
          <>
            <Written text={value.source ?? seen.indicator.source ?? undefined} tongue={tongue} />
            {value.note && (
              <div class="quiet small">
                <Written text={value.note} tongue={tongue} />
              </div>
            )}
          </>,
        ])}
      />
      {p.corrected.length > 0 && (
        <details class="more">
          <summary>{t(words.corrected)}</summary>
          <ul>
            {p.corrected.map(value => (
              <li>
                {t(words.correctedOn, {
                  value: writeValue(value.value, seen.indicator, tongue),
                  measured: writeDay(value.measuredOn, tongue),
                  day: value.correctedAt ? writeDayOf(value.correctedAt, view.zone, tongue) : '',
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const About = (p: IndicatorPageProps) => {
  const { t, tongue } = p.view
  const { indicator } = p.seen
  const site = indicator.sourceSite
  return (
    <section class="stack">
      {indicator.definition && (
        <>
          <h2>{t(words.definition)}</h2>
          <Prose text={indicator.definition} tongue={tongue} />
        </>
      )}
      <Pairs
        pairs={[
          [
            t(words.source),
            indicator.source &&
              (site ? (
                <a href={site} rel="noopener nofollow">
                  <Written text={indicator.source} tongue={tongue} />
                </a>
              ) : (
                <Written text={indicator.source} tongue={tongue} />
              )),
          ],
          [t(words.direction), t(indicator.direction === 'up' ? words.moreIsBetter : words.lessIsBetter)],
          [t(words.rhythm), t(rhythmWords[indicator.rhythm])],
          [
            t(words.measures),
            p.measures.length > 0
              ? p.measures.map(({ title, href }, n) => (
                  <>
                    {n > 0 && ' · '}
                    <a href={href}>
                      <Written text={title} tongue={tongue} />
                    </a>
                  </>
                ))
              : undefined,
          ],
        ]}
      />
    </section>
  )
}

/** One indicator: how it is doing, drawn; how that was worked out; every value; where it comes from. */
export const IndicatorPage = (p: IndicatorPageProps) => {
  const { view, slug, seen } = p
  const { t, tongue } = view
  const { indicator } = seen
  const title = inTongue(indicator.title, tongue).text
  const on = (day: typeof indicator.baselineOn) => (day ? writeDay(day, tongue) : '')
  return (
    <Layout view={view} title={title} summary={sayLatest(view, seen)}>
      <PageHead
        above={<BackLink href={indicatorsPath(slug)} label={t(words.back)} />}
        title={<Written text={indicator.title} tongue={tongue} />}
        summary={
          <>
            <StatusLabel view={view} status={seen.status} /> {sayLatest(view, seen)}
          </>
        }
      />
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      <Facts
        facts={[
          t(familyWords[indicator.family]),
          indicator.baseline !== null &&
            t(words.began, {
              value: writeValue(indicator.baseline, indicator, tongue),
              day: on(indicator.baselineOn),
            }),
          indicator.target !== null &&
            t(words.towards, {
              value: writeValue(indicator.target, indicator, tongue),
              day: on(indicator.targetOn),
            }),
          indicator.example && t(words.example),
          !indicator.public && t(words.onlyUs),
        ].filter(Boolean)}
      />
      {indicator.retiredAt && (
        <Notice tone="warn">
          {t(words.retired, {
            day: writeDayOf(indicator.retiredAt, view.zone, tongue),
            because: indicator.retiredBecause ?? '',
          })}
        </Notice>
      )}
      {seen.overdue && <p class="quiet">{t(words.overdue, { days: seen.overdue })}</p>}
      <Curve view={view} seen={seen} />
      <Overruled view={view} seen={seen} />
      {view.can('plan.manage') && <ForStaff {...p} />}
      <Working view={view} seen={seen} />
      <Values {...p} />
      <Breakdowns view={view} slug={slug} indicator={indicator} breakdowns={p.breakdowns} />
      <About {...p} />
      <LineSection view={view} slug={slug} line={p.line} here={`plan/indicators/${indicator.id}`} />
    </Layout>
  )
}
