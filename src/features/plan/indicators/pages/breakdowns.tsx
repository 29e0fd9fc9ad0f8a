import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Table } from '#platform/ui/table.tsx'
import { Written } from '#platform/ui/written.tsx'
import { writeNumber, writeShare } from '../figures.ts'
import { partedWords } from '../kind-words.ts'
import { publicationPath } from '../paths.ts'
import type { BreakdownSeen } from '../queries/indicators.ts'
import { staffWords } from '../staff-words.ts'
import type { IndicatorRow } from '../tables.ts'
import { words } from '../words.ts'

const Published = (p: { view: View; of: IndicatorRow; seen: BreakdownSeen }) => {
  const { view, seen } = p
  const { t, tongue } = view
  const { published, breakdown } = seen
  if (!published) return null
  const shares = p.of.counts === 'percent'
  const count = (value: number | null) =>
    value === null ? <span class="quiet">{t(words.hidden)}</span> : writeNumber(value, tongue)
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? (
      <span class="quiet">{t(words.hidden)}</span>
    ) : (
      writeShare(value / 100, tongue, 1)
    )
  const { parts, total } = published.cells
  const row = (cell: typeof total) => [...(shares ? [share(cell.percent)] : []), count(cell.count)]
  return (
    <>
      <Table
        caption={`${t(partedWords[breakdown.partedBy])} · ${writeDay(breakdown.measuredOn, tongue)}`}
        columns={[
          { label: t(words.group) },
          ...(shares ? [{ label: t(words.share), figure: true }] : []),
          { label: t(words.people), figure: true },
        ]}
        rows={[
          ...parts.map(part => [<Written text={part.name} tongue={tongue} />, ...row(part)]),
          [<strong>{t(words.all)}</strong>, ...row(total)],
        ]}
      />
      <p class="quiet small">
        {t(words.protected, { threshold: published.threshold, base: published.base })}{' '}
        {published.reason &&
          `${t(words.lowered, { threshold: published.threshold, reason: published.reason })} `}
        {t(words.frozen, { day: writeDayOf(published.publishedAt, view.zone, tongue) })}
      </p>
    </>
  )
}

/** The same value by groups: what the public sees, and for staff what was counted. */
export const Breakdowns = (p: {
  view: View
  slug: string
  indicator: IndicatorRow
  breakdowns: readonly BreakdownSeen[]
}) => {
  const { view, slug, indicator } = p
  const { t, tongue } = view
  const keeps = view.can('plan.manage')
  const shown = p.breakdowns.filter(({ published }) => keeps || published)
  return (
    <>
      {shown.map(seen => (
        <section class="stack">
          <h2>{t(partedWords[seen.breakdown.partedBy])}</h2>
          <Published view={view} of={indicator} seen={seen} />
          {keeps && (
            <details class="more no-print" open={!seen.published}>
              <summary>{t(staffWords.asCounted)}</summary>
              <Table
                caption={t(staffWords.asCounted)}
                hideCaption
                columns={[{ label: t(words.group) }, { label: t(words.people), figure: true }]}
                rows={seen.breakdown.cells.map(({ name, count, of }) => [
                  <Written text={name} tongue={tongue} />,
                  of === undefined ? count : `${count} / ${of}`,
                ])}
              />
              {!seen.published && (
                <form method="post" action={publicationPath(slug, indicator.id, seen.breakdown.id)}>
                  <FormGuard view={view} />
                  <Button kind="second">{t(staffWords.publish)}</Button>
                </form>
              )}
            </details>
          )}
        </section>
      ))}
    </>
  )
}
