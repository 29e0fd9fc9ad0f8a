import { fold, type TextIn, tongues } from '#platform/text.ts'
import type { ActionState } from '../../action.ts'
import type { PlanState } from '../../plan.ts'
import type { PlanWhole } from '../../queries/whole.ts'
import { reportWords, stateWords } from '../../words.ts'
import type { Value } from './point.ts'
import { nothing, textValue } from './point.ts'
import { tidy } from './same-text.ts'
import type { Field, Thing } from './sheet-row.ts'

export interface Organisation {
  id: string
  name: TextIn
}

/** One thing of the plan as it stands now, by field. */
export interface Standing {
  thing: Thing
  id: string
  name: TextIn
  values: { [field in Field]?: Value }
  addedAt?: Date
  state?: ActionState
  /** Its wording was adopted: only the council changes it. */
  frozen: boolean
  goalId?: string
}

/** The plan as it stands now, as far as comparing needs. */
export interface PlanNow {
  state: PlanState
  things: Map<string, Standing>
  goals: { id: string; number: string; title: TextIn }[]
  objectives: { id: string; goalId: string; number: string; title: TextIn }[]
  organisations: readonly Organisation[]
}

const named = (id: string | null | undefined, name: TextIn | null | undefined): Value =>
  id ? { kind: 'name', id, name: name ?? {} } : nothing

export function planNow(
  plan: { state: PlanState },
  whole: PlanWhole,
  organisations: readonly Organisation[],
): PlanNow {
  const things = new Map<string, Standing>()
  const adopted = plan.state !== 'draft'
  for (const seen of whole.goals) {
    const { goal } = seen
    things.set(goal.id, {
      thing: 'goal',
      id: goal.id,
      name: goal.title,
      // The day it was added is known until somebody changes it; then it is asked about rather than passed over.
      ...(goal.version === 1 && { addedAt: goal.changedAt }),
      frozen: adopted,
      values: {
        titleEn: textValue(goal.title.en ?? ''),
        titleFr: textValue(goal.title.fr ?? ''),
        sayEn: textValue(goal.say?.en ?? ''),
        sayFr: textValue(goal.say?.fr ?? ''),
      },
    })
    for (const { objective } of seen.objectives)
      things.set(objective.id, {
        thing: 'objective',
        id: objective.id,
        name: objective.title,
        ...(objective.version === 1 && { addedAt: objective.changedAt }),
        frozen: adopted,
        goalId: goal.id,
        values: {
          titleEn: textValue(objective.title.en ?? ''),
          titleFr: textValue(objective.title.fr ?? ''),
        },
      })
    for (const action of seen.actions) {
      const objective = seen.objectives.find(each => each.objective.id === action.objectiveId)?.objective
      things.set(action.id, {
        thing: 'action',
        id: action.id,
        name: action.title,
        frozen: adopted && action.sinceEdition !== null,
        addedAt: action.createdAt,
        state: action.state,
        goalId: goal.id,
        values: {
          goal: named(goal.id, goal.title),
          objective: named(objective?.id, objective?.title),
          titleEn: textValue(action.title.en ?? ''),
          titleFr: textValue(action.title.fr ?? ''),
          sayEn: textValue(action.why?.en ?? ''),
          sayFr: textValue(action.why?.fr ?? ''),
          lead: named(action.leadId, action.lead),
          from: action.fromDay ? { kind: 'day', day: action.fromDay } : nothing,
          to: action.toDay ? { kind: 'day', day: action.toDay } : nothing,
          state: { kind: 'state', state: action.state },
          news: nothing,
        },
      })
    }
  }
  return {
    state: plan.state,
    things,
    goals: whole.goals.map(({ goal, number }) => ({
      id: goal.id,
      number: String(number),
      title: goal.title,
    })),
    objectives: whole.goals.flatMap(({ goal, objectives }) =>
      objectives.map(({ objective, number }) => ({
        id: objective.id,
        goalId: goal.id,
        number,
        title: objective.title,
      })),
    ),
    organisations,
  }
}

const numberBefore = /^\s*\d+(?:\.\d+)*\s*[.):–-]?\s+/

/** Those written like this, with their number before them or without; a number alone names nothing for certain. */
export function titled<Titled extends { number: string; title: TextIn }>(
  written: string,
  among: readonly Titled[],
): Titled[] {
  const asked = new Set([fold(tidy(written)), fold(tidy(written.replace(numberBefore, '')))])
  return among.filter(({ title }) =>
    tongues.some(tongue => title[tongue] && asked.has(fold(tidy(title[tongue])))),
  )
}

const states = new Map<string, ActionState>()
for (const words of [stateWords, reportWords])
  for (const [code, message] of Object.entries(words))
    if (code in stateWords) {
      states.set(fold(code), code as ActionState)
      for (const said of [message.en, message.fr])
        if (!states.has(fold(said))) states.set(fold(said), code as ActionState)
    }

/** The state a word names, in English or French. */
export const stateNamed = (written: string): ActionState | undefined => states.get(fold(written))
