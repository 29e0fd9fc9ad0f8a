import type { Part, PlainDocument, Text } from '#platform/documents/document.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import type { Plan } from '../plan.ts'
import { standingOf } from '../progress.ts'
import type { ActionWhole, GoalWhole, PlanWhole } from '../queries/whole.ts'
import { stateWords, words } from '../words.ts'
import { numbered } from './sheet/export.ts'
import { documentWords as d } from './words.ts'

type Reader = Pick<View, 't' | 'tongue'>

/** A text in the reader's language, or marked as what it is. */
export function written(reader: Reader, text: TextIn | null | undefined): Text {
  const found = inTongue(text ?? undefined, reader.tongue)
  return found.tongue === reader.tongue ? found.text : { text: found.text, lang: found.tongue }
}
const plain = (reader: Reader, text: TextIn | null | undefined) =>
  inTongue(text ?? undefined, reader.tongue).text

export function whenOf(reader: Reader, from: PlainDate | null, to: PlainDate | null): string {
  const { t, tongue } = reader
  if (from && to) return t(d.span, { from: writeDay(from, tongue), to: writeDay(to, tongue) })
  if (to) return t(d.by, { day: writeDay(to, tongue) })
  return from ? t(d.since, { day: writeDay(from, tongue) }) : ''
}

const heading = (reader: Reader, level: 1 | 2 | 3, title: TextIn, before = ''): Part => {
  const found = inTongue(title, reader.tongue)
  return {
    kind: 'heading',
    level,
    text: before + found.text,
    ...(found.tongue !== reader.tongue && { lang: found.tongue }),
  }
}

const paragraph = (reader: Reader, text: TextIn | null): Part[] => {
  const found = inTongue(text ?? undefined, reader.tongue)
  return found.text
    .split(/\n\s*\n/)
    .filter(part => part.trim())
    .map(part => ({
      kind: 'paragraph',
      text: part,
      ...(found.tongue !== reader.tongue && { lang: found.tongue }),
    }))
}

export function stateSaid(reader: Reader, action: ActionWhole, today: PlainDate): string {
  return reader.t(standingOf(action, today) === 'unheard' ? words.unheard : stateWords[action.state])
}

function table(
  reader: Reader,
  goal: GoalWhole,
  caption: string,
  actions: readonly ActionWhole[],
  today: PlainDate,
): Part[] {
  if (actions.length === 0) return []
  const { t } = reader
  const numbers = new Map(numbered(goal).map(({ action, number }) => [action.id, number]))
  return [
    {
      kind: 'table',
      caption,
      columns: [d.number, words.action, words.lead, words.partners, d.when, words.state].map(word => t(word)),
      rows: actions.map(action => [
        numbers.get(action.id) ?? '',
        written(reader, action.title),
        action.lead && !action.handedBackAt ? written(reader, action.lead) : t(words.noLead),
        action.partners
          .filter(({ answer }) => answer !== 'not-us')
          .map(({ name }) => plain(reader, name))
          .join(', '),
        whenOf(reader, action.fromDay, action.toDay),
        stateSaid(reader, action, today),
      ]),
    },
    ...milestones(reader, actions),
  ]
}

function milestones(reader: Reader, actions: readonly ActionWhole[]): Part[] {
  const rows = actions.flatMap(action =>
    action.milestones.map(each => [
      written(reader, each.title),
      written(reader, action.title),
      each.due ? writeDay(each.due, reader.tongue) : '',
      each.doneOn ? reader.t(stateWords.done) : '',
    ]),
  )
  if (rows.length === 0) return []
  const { t } = reader
  return [
    {
      kind: 'table',
      caption: t(d.milestones),
      columns: [d.milestone, words.action, words.by, words.state].map(word => t(word)),
      rows,
    },
  ]
}

function goalParts(reader: Reader, goal: GoalWhole, level: 1 | 2, today: PlainDate): Part[] {
  const { t } = reader
  const title = `${t(words.goal, { number: goal.number })}. `
  return [
    heading(reader, level, goal.goal.title, title),
    ...paragraph(reader, goal.goal.say),
    ...table(
      reader,
      goal,
      goal.objectives.length > 0 ? t(d.moreActions) : t(words.actions),
      goal.loose,
      today,
    ),
    ...goal.objectives.flatMap(each => [
      heading(reader, (level + 1) as 2 | 3, each.objective.title, `${each.number} `),
      ...table(reader, goal, plain(reader, each.objective.title), each.actions, today),
    ]),
    ...(goal.actions.length === 0
      ? [{ kind: 'paragraph' as const, text: t(words.noAction), quiet: true }]
      : []),
  ]
}

/** What a plan says of itself before anything else: version, years, adoption, and the day it was written out. */
function aboutLine(reader: Reader, plan: Plan, today: PlainDate): string {
  const { t, tongue } = reader
  return [
    t(words.edition, { edition: plan.edition }),
    t(words.years, { from: String(plan.fromYear), to: String(plan.toYear) }),
    plan.adoptedOn ? t(words.adoptedOn, { day: writeDay(plan.adoptedOn, tongue) }) : t(words.draft),
    t(d.printedOn, { day: writeDay(today, tongue) }),
  ].join(' · ')
}

/** The whole plan as a document: contents, vision, pillars, goals, objectives, actions with leads and days. */
export function planDocument(
  reader: Reader,
  plan: Plan,
  whole: PlanWhole,
  today: PlainDate,
  more: readonly Part[] = [],
): PlainDocument {
  const { t } = reader
  const goalLine = (goal: GoalWhole) => `${goal.number}. ${plain(reader, goal.goal.title)}`
  const lines = [
    ...whole.loose.map(goalLine),
    ...whole.pillars.flatMap(({ pillar, goals }) => [plain(reader, pillar.title), ...goals.map(goalLine)]),
  ]
  return {
    title: plain(reader, plan.name),
    subtitle: aboutLine(reader, plan, today),
    tongue: reader.tongue,
    parts: [
      { kind: 'heading', level: 1, text: t(d.contents) },
      { kind: 'list', ordered: false, lines },
      ...(plan.vision
        ? [
            { kind: 'heading' as const, level: 1 as const, text: t(d.vision) },
            ...paragraph(reader, plan.vision),
          ]
        : []),
      ...whole.loose.flatMap(goal => goalParts(reader, goal, 1, today)),
      ...whole.pillars.flatMap(({ pillar, goals }) => [
        heading(reader, 1, pillar.title),
        ...paragraph(reader, pillar.say),
        ...goals.flatMap(goal => goalParts(reader, goal, 2, today)),
      ]),
      ...more,
    ],
  }
}
