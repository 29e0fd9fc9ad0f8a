import type { View } from '#platform/http/view.ts'
import { writeMoment } from '#platform/time.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Table } from '#platform/ui/table.tsx'
import { staffWords } from '../words.ts'

/** Somebody else saved first: when, and field by field what differs. */
export interface Conflict {
  at: Date
  fields: { label: string; theirs: string; yours: string }[]
}

export const ConflictNotice = (p: { view: View; conflict: Conflict }) => {
  const { t, zone, tongue } = p.view
  const differing = p.conflict.fields.filter(({ theirs, yours }) => theirs !== yours)
  const shown = (written: string) => (written ? <bdi>{written}</bdi> : <em>{t(staffWords.blank)}</em>)
  return (
    <>
      <Notice tone="warn" said>
        {t(staffWords.conflict, { when: writeMoment(p.conflict.at, zone, tongue) })}
      </Notice>
      {differing.length > 0 && (
        <Table
          caption={t(staffWords.differences)}
          columns={[staffWords.field, staffWords.yours, staffWords.theirs].map(word => ({ label: t(word) }))}
          rows={differing.map(({ label, theirs, yours }) => [label, shown(yours), shown(theirs)])}
        />
      )}
    </>
  )
}
