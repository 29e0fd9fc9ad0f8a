import type { View } from '../http/view.ts'
import { writeMoment } from '../time.ts'
import { conflictWords as words } from './conflict-words.ts'
import { Notice } from './notice.tsx'
import { Table } from './table.tsx'
import { WordChanges } from './word-changes.tsx'

export { conflictWords } from './conflict-words.ts'

/** Somebody else saved first: who (where known), when, and field by field what both say. */
export interface Conflict {
  by?: string | undefined
  at: Date
  fields: { label: string; theirs: string; yours: string }[]
}

/** Said above the form that holds what the reader wrote; differences are shown word by word. */
export const ConflictNotice = (p: { view: View; conflict: Conflict }) => {
  const { t, zone, tongue } = p.view
  const { by, at, fields } = p.conflict
  const differing = fields.filter(({ theirs, yours }) => theirs !== yours)
  const shown = (written: string) => (written ? <bdi>{written}</bdi> : <em>{t(words.blank)}</em>)
  return (
    <>
      <Notice tone="warn" said>
        {t(words.said, { name: by ?? t(words.somebody), when: writeMoment(at, zone, tongue) })}
      </Notice>
      {differing.length === 0 ? (
        <p>{t(words.noDifference)}</p>
      ) : (
        <Table
          caption={t(words.differences)}
          columns={[words.field, words.yours, words.theirs, words.between].map(word => ({ label: t(word) }))}
          rows={differing.map(({ label, theirs, yours }) => [
            label,
            shown(yours),
            shown(theirs),
            theirs && yours ? <WordChanges before={theirs} after={yours} /> : '',
          ])}
        />
      )}
    </>
  )
}
