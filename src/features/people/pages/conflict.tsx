import type { View } from '#platform/http/view.ts'
import { writeMoment } from '#platform/time.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Table } from '#platform/ui/table.tsx'
import { words } from '../words.ts'

/** Somebody else saved first: who, when, and field by field what differs. */
export interface Conflict {
  by: string | undefined
  at: Date
  fields: { label: string; theirs: string; yours: string }[]
}

export const ConflictNotice = (p: { view: View; conflict: Conflict }) => {
  const { t, zone, tongue } = p.view
  const differing = p.conflict.fields.filter(({ theirs, yours }) => theirs !== yours)
  const shown = (written: string) => (written ? <bdi>{written}</bdi> : <em>{t(words.blank)}</em>)
  return (
    <>
      <Notice tone="warn" said>
        {t(words.conflict, {
          name: p.conflict.by ?? t(words.somebody),
          when: writeMoment(p.conflict.at, zone, tongue),
        })}
      </Notice>
      {differing.length === 0 ? (
        <p>{t(words.noDifference)}</p>
      ) : (
        <Table
          caption={t(words.differences)}
          columns={[{ label: t(words.field) }, { label: t(words.yours) }, { label: t(words.theirs) }]}
          rows={differing.map(({ label, theirs, yours }) => [label, shown(yours), shown(theirs)])}
        />
      )}
    </>
  )
}
