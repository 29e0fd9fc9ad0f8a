import type { View } from '#platform/http/view.ts'
import { Label } from '#platform/ui/label.tsx'
import { Table } from '#platform/ui/table.tsx'
import { WordChanges } from '#platform/ui/word-changes.tsx'
import { Written } from '#platform/ui/written.tsx'
import { printOf } from '../sheet/choice.ts'
import { keptOf, type Point } from '../sheet/point.ts'
import { sheetWords } from '../sheet-words.ts'
import { aboutPoint, said } from './value.tsx'

const After = (p: { view: View; point: Point }) => {
  const { view, point } = p
  const { t } = view
  const words = point.now.kind === 'text' && point.yours.kind === 'text'
  return (
    <span>
      {words ? (
        <WordChanges before={keptOf(point.now)} after={keptOf(point.yours)} />
      ) : (
        <bdi>{said(view, point.yours)}</bdi>
      )}
      {point.reason && <span class="quiet small"> {t(sheetWords.withReason, { reason: point.reason })}</span>}
      {point.formula && <span class="quiet small"> {t(sheetWords.formula, { formula: point.formula })}</span>}
      {(point.field === 'state' || point.field === 'news') && (
        <span class="quiet small"> · {t(sheetWords.stays)}</span>
      )}
      {point.proposed && (
        <>
          {' '}
          <Label tone="info">{t(sheetWords.proposed)}</Label>
        </>
      )}
    </span>
  )
}

/** Every plain change, cell by cell, old and new; all ticked, each can be left out. `off`: which were. */
export const Changes = (p: {
  view: View
  points: readonly Point[]
  taken: ReadonlySet<string> | undefined
}) => {
  const { view } = p
  const { t, tongue } = view
  return (
    <Table
      caption={t(sheetWords.changes)}
      hideCaption
      columns={[sheetWords.what, sheetWords.inPlan, sheetWords.inFile, sheetWords.takeIt].map(word => ({
        label: t(word),
      }))}
      rows={p.points.map(point => {
        const { name, field, where } = aboutPoint(view, point)
        const value = `${printOf(point)} ${point.key}`
        return [
          <>
            <Written text={point.name} tongue={tongue} />
            <span class="quiet small"> {[field, where].filter(Boolean).join(' · ')}</span>
          </>,
          <bdi>{said(view, point.now)}</bdi>,
          <After view={view} point={point} />,
          <label class="tick">
            <input type="checkbox" name="take" value={value} checked={p.taken ? p.taken.has(value) : true} />
            <span class="unseen">{t(sheetWords.takeThis, { what: `${name}, ${field}` })}</span>
          </label>,
        ]
      })}
    />
  )
}
