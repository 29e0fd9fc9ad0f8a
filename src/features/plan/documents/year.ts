import type { PlainDocument } from '#platform/documents/document.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import type { Plan } from '../plan.ts'
import type { ActionWhole, PlanWhole } from '../queries/whole.ts'
import { words } from '../words.ts'
import type { YearActionRow, YearRow } from '../years/tables.ts'
import { stateSaid, whenOf, written } from './whole.ts'
import { documentWords as d } from './words.ts'

type Line = { row: YearActionRow; action: ActionWhole }

/** The work plan of one fiscal year as a document: its actions under their goals, with who, when and what this year. */
export function yearDocument(
  reader: Pick<View, 't' | 'tongue'>,
  year: YearRow,
  plans: readonly { plan: Plan; whole: PlanWhole }[],
  chosen: readonly YearActionRow[],
  today: PlainDate,
): PlainDocument {
  const { t, tongue } = reader
  const rowOf = new Map(chosen.map(row => [row.actionId, row]))
  const linesOf = (actions: readonly ActionWhole[]): Line[] =>
    actions.flatMap(action => {
      const row = rowOf.get(action.id)
      return row ? [{ row, action }] : []
    })
  const cells = ({ row, action }: Line) => [
    written(reader, action.title),
    action.lead && !action.handedBackAt ? written(reader, action.lead) : t(words.noLead),
    row.quarter ? String(row.quarter) : t(d.wholeYear),
    whenOf(reader, action.fromDay, action.toDay),
    written(reader, row.say),
    stateSaid(reader, action, today),
    ...(year.closedAt ? [written(reader, row.leftOver)] : []),
  ]
  const columns = [words.action, words.lead, d.quarter, d.when, d.thisYear, words.state]
  const span = { from: String(year.year), to: String(year.year + 1) }
  const say = inTongue(year.say ?? undefined, tongue).text
  return {
    title: t(d.yearTitle, span),
    subtitle: [t(d.yearSpan, span), t(d.printedOn, { day: writeDay(today, tongue) })].join(' · '),
    tongue,
    parts: [
      ...(say ? [{ kind: 'paragraph' as const, text: say }] : []),
      ...plans.flatMap(({ whole }) =>
        whole.goals.flatMap(goal => {
          const rows = linesOf(goal.actions).map(cells)
          if (rows.length === 0) return []
          const title = `${t(words.goal, { number: goal.number })}. ${inTongue(goal.goal.title, tongue).text}`
          return [
            { kind: 'heading' as const, level: 1 as const, text: title },
            {
              kind: 'table' as const,
              caption: t(words.actions),
              columns: [...columns, ...(year.closedAt ? [d.leftOver] : [])].map(word => t(word)),
              rows,
            },
          ]
        }),
      ),
    ],
  }
}
