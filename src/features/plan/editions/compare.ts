import type { TextIn } from '#platform/text.ts'
import type { Thing } from './amendment.ts'
import type { EditionBody, GoalKept, Worded } from './edition.ts'

export interface Place {
  thing: Thing
  id: string
  title: TextIn
  say: TextIn | null
  /** The thing it stands under; null at the top. */
  under: string | null
}

/** Everything in a version, each once, in the order it is read. */
export function everythingIn(body: EditionBody): Place[] {
  const put = (thing: Thing, { id, title, say }: Worded, under: string | null): Place => ({
    thing,
    id,
    title,
    say,
    under,
  })
  const ofGoal = (goal: GoalKept, under: string | null): Place[] => [
    put('goal', goal, under),
    ...goal.actions.map(action => put('action', action, goal.id)),
    ...goal.objectives.flatMap(objective => [
      put('objective', objective, goal.id),
      ...objective.actions.map(action => put('action', action, objective.id)),
    ]),
  ]
  return [
    ...body.goals.flatMap(goal => ofGoal(goal, null)),
    ...body.pillars.flatMap(pillar => [
      put('pillar', pillar, null),
      ...pillar.goals.flatMap(goal => ofGoal(goal, pillar.id)),
    ]),
  ]
}

export type Difference =
  | { change: 'added'; after: Place }
  | { change: 'withdrawn'; before: Place }
  | { change: 'reworded' | 'moved'; before: Place; after: Place }

const inOrder = (text: TextIn | null) => JSON.stringify(Object.entries(text ?? {}).sort())
const sameWords = (a: Place, b: Place) =>
  inOrder(a.title) === inOrder(b.title) && inOrder(a.say) === inOrder(b.say)

/** What became of one version in another, in the order of the later one; what is gone comes last. */
export function differences(before: EditionBody, after: EditionBody): Difference[] {
  const then = new Map(everythingIn(before).map(place => [place.id, place]))
  const now = everythingIn(after)
  const here = new Set(now.map(({ id }) => id))
  return [
    ...now.flatMap((place): Difference[] => {
      const old = then.get(place.id)
      if (!old) return [{ change: 'added', after: place }]
      const found: Difference[] = []
      if (!sameWords(old, place)) found.push({ change: 'reworded', before: old, after: place })
      if (old.under !== place.under) found.push({ change: 'moved', before: old, after: place })
      return found
    }),
    ...[...then.values()]
      .filter(({ id }) => !here.has(id))
      .map((place): Difference => ({ change: 'withdrawn', before: place })),
  ]
}

/** The version in force on a day: the last adopted on it or before; undefined before the first. */
export const inForceOn = <Kept extends { adoptedOn: string; edition: number }>(
  kept: readonly Kept[],
  day: string,
): Kept | undefined =>
  kept
    .filter(({ adoptedOn }) => adoptedOn <= day)
    .sort((a, b) => a.adoptedOn.localeCompare(b.adoptedOn) || a.edition - b.edition)
    .at(-1)
