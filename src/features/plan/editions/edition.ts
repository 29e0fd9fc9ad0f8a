import type { TextIn } from '#platform/text.ts'

/** One thing of a version, with the wording it was adopted in. */
export interface Worded {
  id: string
  title: TextIn
  say: TextIn | null
}

export interface ObjectiveKept extends Worded {
  actions: readonly Worded[]
}

export interface GoalKept extends Worded {
  /** As it is written before the goal's title: `1`, `2`. */
  number: string
  /** Actions of no objective. */
  actions: readonly Worded[]
  objectives: readonly ObjectiveKept[]
}

export interface PillarKept extends Worded {
  goals: readonly GoalKept[]
}

/** A whole version of a plan, as it was adopted. Goals of no pillar stand before the first pillar. */
export interface EditionBody {
  name: TextIn
  vision: TextIn | null
  fromYear: number
  toYear: number
  goals: readonly GoalKept[]
  pillars: readonly PillarKept[]
}

/** Every goal in the order it is read. */
export const goalsIn = (body: Pick<EditionBody, 'goals' | 'pillars'>): GoalKept[] => [
  ...body.goals,
  ...body.pillars.flatMap(pillar => pillar.goals),
]
