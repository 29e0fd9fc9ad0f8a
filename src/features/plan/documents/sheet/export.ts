import { csvFile } from '#platform/csv.ts'
import type { Cell, Column, Sheet } from '#platform/documents/xlsx.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { actionStates } from '../../action.ts'
import type { Plan } from '../../plan.ts'
import type { ActionWhole, GoalWhole, PlanWhole } from '../../queries/whole.ts'
import { stateWords } from '../../words.ts'
import { headingWords as h } from './headings.ts'
import { howTo } from './how-to.ts'
import type { Base } from './sheet-row.ts'

type Reader = Pick<View, 't' | 'tongue' | 'now' | 'origin'>

const say = (text: TextIn | null, tongue: 'en' | 'fr') => text?.[tongue] ?? ''
const shown = (reader: Reader, text: TextIn | null | undefined) =>
  inTongue(text ?? undefined, reader.tongue).text

/** How a goal or objective stands in a cell: its number and its title. */
const headLabel = (reader: Pick<View, 'tongue'>, number: string | number, title: TextIn) =>
  `${number}. ${inTongue(title, reader.tongue).text}`.replace(/\s+/g, ' ')

// Written into a cell; longer ones than a cell holds are left out, and asked about where they differ.
const longestBase = 30_000
const written = (base: Base): string => {
  const kept = Object.fromEntries(
    Object.entries(base).filter(([, value]) => (Array.isArray(value) ? value[0] !== '' : value !== '')),
  )
  const text = JSON.stringify(kept)
  if (text.length <= longestBase) return text
  const { sayEn: _en, sayFr: _fr, ...short } = kept
  return JSON.stringify(short).slice(0, longestBase)
}

function actionRow(reader: Reader, seen: GoalWhole, action: ActionWhole, number: string): Cell[] {
  const objective = seen.objectives.find(each => each.objective.id === action.objectiveId)
  const goalLabel = headLabel(reader, seen.number, seen.goal.title)
  const objectiveLabel = objective ? headLabel(reader, objective.number, objective.objective.title) : ''
  const state = reader.t(stateWords[action.state])
  const lead = shown(reader, action.lead)
  const base: Base = {
    goal: [seen.goal.id, goalLabel],
    objective: [objective?.objective.id ?? '', objectiveLabel],
    titleEn: say(action.title, 'en'),
    titleFr: say(action.title, 'fr'),
    sayEn: say(action.why, 'en'),
    sayFr: say(action.why, 'fr'),
    lead: [action.leadId ?? '', lead],
    from: action.fromDay ?? '',
    to: action.toDay ?? '',
    state: [action.state, state],
  }
  return [
    action.id,
    number,
    goalLabel,
    objectiveLabel,
    say(action.title, 'en'),
    say(action.title, 'fr'),
    say(action.why, 'en'),
    say(action.why, 'fr'),
    lead,
    action.partners
      .filter(({ answer }) => answer !== 'not-us')
      .map(({ name }) => shown(reader, name))
      .join('; '),
    action.fromDay && { day: action.fromDay },
    action.toDay && { day: action.toDay },
    state,
    '',
    action.heardOn && { day: action.heardOn },
    written(base),
  ]
}

/** Each action with its number: `2.1.3`, or `2.3` where it has no objective. */
export function numbered(seen: GoalWhole): { action: ActionWhole; number: string }[] {
  return [
    ...seen.loose.map((action, n) => ({ action, number: `${seen.number}.0.${n + 1}` })),
    ...seen.objectives.flatMap(each =>
      each.actions.map((action, n) => ({ action, number: `${each.number}.${n + 1}` })),
    ),
  ]
}

const baseHeading = (reader: Reader, plan: Pick<Plan, 'id'>) =>
  `${reader.t(h.base)} | ${reader.now.toISOString()} | ${plan.id}`

function actionSheet(reader: Reader, plan: Plan, whole: PlanWhole, leads: readonly TextIn[]): Sheet {
  const { t } = reader
  const goals = whole.goals.map(({ number, goal }) => headLabel(reader, number, goal.title))
  const objectives = whole.goals.flatMap(each =>
    each.objectives.map(({ number, objective }) => headLabel(reader, number, objective.title)),
  )
  const columns: Column[] = [
    { title: t(h.id), hidden: true, width: 38 },
    { title: t(h.number), width: 8 },
    { title: t(h.goal), width: 28, choices: goals },
    { title: t(h.objective), width: 28, choices: objectives },
    { title: t(h.actionEn), width: 44 },
    { title: t(h.actionFr), width: 44 },
    { title: t(h.whyEn), width: 32 },
    { title: t(h.whyFr), width: 32 },
    {
      title: t(h.lead),
      width: 26,
      choices: [...new Set(leads.map(name => shown(reader, name)))].filter(Boolean),
    },
    { title: t(h.partners), width: 26 },
    { title: t(h.from), width: 13, kind: 'day' },
    { title: t(h.to), width: 13, kind: 'day' },
    { title: t(h.state), width: 20, choices: actionStates.map(state => t(stateWords[state])) },
    { title: t(h.news), width: 36 },
    { title: t(h.heard), width: 16, kind: 'day' },
    { title: baseHeading(reader, plan), hidden: true, width: 20 },
  ]
  return {
    name: t(h.actionsSheet),
    columns,
    rows: whole.goals.flatMap(seen =>
      numbered(seen).map(({ action, number }) => actionRow(reader, seen, action, number)),
    ),
  }
}

function headSheet(reader: Reader, plan: Plan, whole: PlanWhole): Sheet {
  const { t } = reader
  const titled = (
    id: string,
    number: string,
    kind: string,
    pillar: string,
    title: TextIn,
    why: TextIn | null,
  ) => [
    id,
    number,
    kind,
    pillar,
    say(title, 'en'),
    say(title, 'fr'),
    say(why, 'en'),
    say(why, 'fr'),
    written({
      titleEn: say(title, 'en'),
      titleFr: say(title, 'fr'),
      sayEn: say(why, 'en'),
      sayFr: say(why, 'fr'),
    }),
  ]
  const pillarOf = new Map(
    whole.pillars.flatMap(({ pillar, goals }) => goals.map(({ goal }) => [goal.id, pillar.title] as const)),
  )
  return {
    name: t(h.headsSheet),
    columns: [
      { title: t(h.id), hidden: true, width: 38 },
      { title: t(h.number), width: 8 },
      { title: t(h.what), width: 16 },
      { title: t(h.pillar), width: 24 },
      { title: t(h.titleEn), width: 48 },
      { title: t(h.titleFr), width: 48 },
      { title: t(h.sayEn), width: 40 },
      { title: t(h.sayFr), width: 40 },
      { title: baseHeading(reader, plan), hidden: true, width: 20 },
    ],
    rows: whole.goals.flatMap(seen => [
      titled(
        seen.goal.id,
        String(seen.number),
        t(h.goalKind),
        shown(reader, pillarOf.get(seen.goal.id)),
        seen.goal.title,
        seen.goal.say,
      ),
      ...seen.objectives.map(({ objective, number }) =>
        titled(objective.id, number, t(h.objectiveKind), '', objective.title, null),
      ),
    ]),
  }
}

/** The whole plan as sheets to edit and bring back: actions, goals with their objectives, and how it works. */
export const planSheets = (
  reader: Reader,
  plan: Plan,
  whole: PlanWhole,
  leads: readonly TextIn[],
): Sheet[] => [actionSheet(reader, plan, whole, leads), headSheet(reader, plan, whole), howTo(reader, plan)]

/** The actions of the plan as CSV, with what bringing them back needs. */
export function planCsv(reader: Reader, plan: Plan, whole: PlanWhole): string {
  const sheet = actionSheet(reader, plan, whole, [])
  const plain = (cell: Cell) => (typeof cell === 'object' && cell !== null ? cell.day : (cell ?? ''))
  return csvFile([sheet.columns.map(({ title }) => title), ...sheet.rows.map(row => row.map(plain))])
}
