import type { View } from '#platform/http/view.ts'
import { WordChanges } from '#platform/ui/word-changes.tsx'
import { Written } from '#platform/ui/written.tsx'
import { printOf, type Wrong } from '../sheet/choice.ts'
import { keptOf, type Option, type Point } from '../sheet/point.ts'
import { questionWords, sheetWords, wrongWords } from '../sheet-words.ts'
import { aboutPoint, said } from './value.tsx'

export interface Asked {
  view: View
  wrong: ReadonlyMap<string, Wrong>
  /** What was chosen and typed, by the names of the fields. */
  typed: Readonly<Record<string, string>>
}

const questionName = (point: Point) => `q ${point.key}`
const typedName = (point: Point) => `t ${point.key}`

function label(view: View, point: Point, option: Option): string {
  const { t } = view
  const { value } = option
  switch (value.does) {
    case 'leave':
      if (point.question === 'row-removed') return t(sheetWords.leaveIn)
      if (!point.field) return t(sheetWords.leaveRow)
      return point.question === 'meanwhile'
        ? t(sheetWords.theirs, { value: said(view, point.now) })
        : t(sheetWords.leave)
    case 'set': {
      const shown = said(view, value.to)
      if (point.key.startsWith('row:'))
        return t(point.thing === 'action' ? sheetWords.itIs : sheetWords.itIsHead, { name: shown })
      if (option.key === 'both') return t(sheetWords.both, { value: shown })
      if (value.to.kind === 'nothing') return t(sheetWords.emptyIt)
      return point.question === 'meanwhile' || point.question === 'merged' || point.question === 'moved'
        ? t(sheetWords.yours, { value: shown })
        : t(sheetWords.meanIt, { value: shown })
    }
    case 'type-day':
      return t(sheetWords.otherDay)
    case 'type-reason':
      return t(sheetWords.reason, { state: said(view, value.to) })
    case 'drop':
      return t(point.thing === 'action' ? sheetWords.drop : sheetWords.takeOut)
    case 'add':
      return value.under
        ? t(value.as === 'action' ? sheetWords.addUnder : sheetWords.addObjective, {
            goal: said(view, { kind: 'name', ...value.under }),
          })
        : t(sheetWords.addGoal)
    case 'new-lead':
      return t(sheetWords.newLead, { name: value.name })
    case 'use-row':
      return t(sheetWords.useRow, { row: value.row })
  }
}

const Way = (p: Asked & { point: Point; option: Option; n: number }) => {
  const { point, option, view } = p
  const name = questionName(point)
  const value = `${printOf(point)} ${option.key}`
  const { does } = option.value
  const typing = does === 'type-day' ? 'date' : does === 'type-reason' || does === 'drop' ? 'text' : undefined
  const text = label(view, point, option)
  return (
    <div class="way">
      <label class="choice">
        <input type="radio" name={name} value={value} checked={p.typed[name] === value} />
        <span>{text}</span>
      </label>
      {typing && (
        <input
          type={typing}
          name={typedName(point)}
          aria-label={text}
          value={p.typed[typedName(point)]}
          maxlength={typing === 'text' ? 2000 : undefined}
        />
      )}
    </div>
  )
}

/** One question with its ways to answer; none is chosen beforehand. */
export const QuestionCard = (p: Asked & { point: Point }) => {
  const { view, point } = p
  const { t, tongue } = view
  const { field, where } = aboutPoint(view, point)
  const wrong = p.wrong.get(point.key)
  const values = {
    cell: point.cell ?? said(view, point.yours),
    yours: said(view, point.yours),
    now: said(view, point.now),
  }
  const clash = point.question === 'meanwhile' && point.now.kind === 'text' && point.yours.kind === 'text'
  return (
    <fieldset class="field question">
      <legend>
        <Written text={point.name} tongue={tongue} />
        {field && ` · ${field}`}
      </legend>
      <span class="hint">
        {[where, point.proposed && t(sheetWords.proposed)].filter(Boolean).join(' · ')}
      </span>
      {wrong && <span class="wrong">{t(wrongWords[wrong])}</span>}
      <p>{point.question && t(questionWords[point.question], values)}</p>
      {clash && (
        <p class="quiet small">
          <WordChanges before={keptOf(point.now)} after={keptOf(point.yours)} />
        </p>
      )}
      {point.options.map((option, n) => (
        <Way {...p} option={option} n={n} />
      ))}
    </fieldset>
  )
}
