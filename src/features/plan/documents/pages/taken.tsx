import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { isId } from '#platform/id.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { Button } from '#platform/ui/button.tsx'
import { Moment } from '#platform/ui/dates.tsx'
import { stateWords } from '../../words.ts'
import { undoingPath } from '../paths.ts'
import { actionColumns, headColumns } from '../sheet/headings.ts'
import { isState } from '../sheet/sheet-row.ts'
import { sheetWords } from '../sheet-words.ts'
import type { ReturnChangeRow, ReturnRow } from '../tables.ts'

const fieldName = (view: View, row: ReturnChangeRow): string => {
  if (row.field === 'added') return view.t(sheetWords.added)
  if (row.field === 'taken-out') return view.t(sheetWords.takenOut)
  const columns: Record<string, { en: string; fr: string }> =
    row.thing === 'action' ? actionColumns : { ...actionColumns, ...headColumns }
  const word = columns[row.field]
  return word ? view.t(word) : row.field
}

// An id says nothing to a reader.
function shown(
  view: View,
  names: ReadonlyMap<string, TextIn>,
  row: ReturnChangeRow,
  value: string | null,
): string {
  if (!value) return view.t(sheetWords.empty)
  if (isState(value) && row.field === 'state') return view.t(stateWords[value])
  const name = names.get(value)
  return name ? inTongue(name, view.tongue).text : isId(value) ? '…' : value
}

/** What was taken of this file, press by press, each with its way back. */
export const TakenBefore = (p: {
  view: View
  slug: string
  back: ReturnRow
  changes: readonly ReturnChangeRow[]
  names: ReadonlyMap<string, TextIn>
}) => {
  const { view } = p
  const { t } = view
  const takings = Map.groupBy(
    p.changes.filter(({ undoesId }) => !undoesId),
    row => row.takingId,
  )
  const undone = new Set(p.changes.map(({ undoesId }) => undoesId))
  if (takings.size === 0) return null
  return (
    <section class="stack">
      <h2>{t(sheetWords.history)}</h2>
      {[...takings].map(([takingId, rows]) => (
        <details>
          <summary>
            {rows[0] && <Moment at={rows[0].at} view={view} />} · {rows[0]?.byName} ·{' '}
            {t(sheetWords.taken, {
              taken: rows.filter(({ proposed }) => !proposed).length,
              proposed: rows.filter(({ proposed }) => proposed).length,
            })}
          </summary>
          <ul class="stack tight">
            {rows.map(row => (
              <li>
                {fieldName(view, row)}: <del>{shown(view, p.names, row, row.before)}</del>{' '}
                <ins>{shown(view, p.names, row, row.after)}</ins>
                {undone.has(row.id) && <span class="quiet small"> ({t(sheetWords.takenBack)})</span>}
              </li>
            ))}
          </ul>
          {rows.some(row => !row.proposed && !undone.has(row.id)) && (
            <form method="post" action={undoingPath(p.slug, p.back.id, takingId)} class="stack tight">
              <FormGuard view={view} />
              <p class="quiet small">{t(sheetWords.undoSay)}</p>
              <Button kind="second">{t(sheetWords.undo)}</Button>
            </form>
          )}
        </details>
      ))}
    </section>
  )
}
