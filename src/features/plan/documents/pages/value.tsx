import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { stateWords } from '../../words.ts'
import { actionColumns, headColumns } from '../sheet/headings.ts'
import type { Point, Value } from '../sheet/point.ts'
import { isState } from '../sheet/sheet-row.ts'
import { sheetWords } from '../sheet-words.ts'

/** A value as people read it. */
export function said(view: View, value: Value): string {
  switch (value.kind) {
    case 'nothing':
      return view.t(sheetWords.empty)
    case 'text':
      return value.text
    case 'day':
      return writeDay(value.day, view.tongue)
    case 'name':
      return inTongue(value.name, view.tongue).text
    case 'state':
      return isState(value.state) ? view.t(stateWords[value.state]) : value.state
  }
}

/** “Print the map · By (cell Actions M4)” */
export function aboutPoint(view: View, point: Point): { name: string; field: string; where: string } {
  const { t, tongue } = view
  const columns = point.thing === 'action' ? actionColumns : { ...actionColumns, ...headColumns }
  return {
    name: inTongue(point.name, tongue).text,
    field: point.field ? t(columns[point.field]) : '',
    where: point.at
      ? t(point.field ? sheetWords.cell : sheetWords.row, { cell: point.at, row: point.at })
      : '',
  }
}
