import type { View } from '#platform/http/view.ts'
import type { AccessOver, ScoreOf } from './over.ts'
import { words } from './words.ts'

const figure = (view: View, number: number, digits: number) =>
  new Intl.NumberFormat(view.tongue === 'fr' ? 'fr-CA' : 'en-CA', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(number)

/** A score as it is read: services for 10,000 people, places for 1,000, or a cost. */
export function sayScore(view: View, over: AccessOver, score: number): string {
  if (over.method === 'raam') return figure(view, score, 2)
  return figure(view, score * (over.capacity === 'known' ? 1000 : 10_000), 2)
}

export const scoreColumn = (over: AccessOver) => {
  if (over.method === 'raam') return words.colCost
  return over.capacity === 'known' ? words.colPlaces : words.colServices
}

const extent = (view: View, over: AccessOver, far: number) =>
  over.by === 'travel'
    ? view.t(words.minutes, { number: figure(view, far, 0) })
    : view.t(words.kilometres, { number: figure(view, far / 1000, 0) })

/** The sentence on the method, with what it was given. */
export function sayMethod(view: View, over: AccessOver): string {
  const said = {
    '2sfca': words.said2sfca,
    e2sfca: words.saide2sfca,
    '3sfca': words.said3sfca,
    raam: words.saidraam,
  }[over.method]
  return view.t(said, {
    catchment: extent(view, over, over.catchment),
    scale: extent(view, over, over.catchment / 3),
  })
}

export const whyNone = (view: View, { why }: ScoreOf): string => (why ? view.t(words[why]) : '')

/** From the best served down; for a cost, from the least up. Those without a score come last. */
export function inOrder(over: AccessOver): ScoreOf[] {
  const better = over.method === 'raam' ? 1 : -1
  return over.scores.toSorted((a, b) => {
    if (a.score === undefined || b.score === undefined)
      return Number(a.score === undefined) - Number(b.score === undefined)
    return (a.score - b.score) * better
  })
}

/** What the bars show, in one sentence. */
export function sayPicture(view: View, over: AccessOver): string {
  const scored = inOrder(over).filter(({ score }) => score !== undefined)
  const [best, last] = [scored[0], scored.at(-1)]
  if (!best || !last) return ''
  const cost = over.method === 'raam'
  const said = (one: ScoreOf) => {
    const figure = sayScore(view, over, one.score ?? 0)
    if (cost) return figure
    return view.t(over.capacity === 'known' ? words.placesFor : words.servicesFor, { figure })
  }
  return view.t(cost ? words.pictureCost : words.picture, {
    best: best.community.name,
    last: last.community.name,
    most: said(cost ? last : best),
    least: said(cost ? best : last),
  })
}
