/**
 * How well an offer answers an ask. Kind and, for interpreters, language must be the same, and the offerer another
 * organisation; then time, distance, size and cost are each fit from 0 to 1 or unknown, and come together by Gower's
 * general coefficient (Biometrics 27, 1971) as overlaps do: `least` counts the unknown as unfit and ranks.
 *
 * - time: the share of the asked hours that are offered, over an ordinary week and over single days;
 * - distance: 1 − kilometres / reach; 1 where it comes to whoever uses it;
 * - size: 1 where it holds as many as are asked for, else offered / asked;
 * - cost: 1 for free; for at cost 1 where that is what was asked for, else one half.
 */
import { kilometresBetween, type Point } from '#platform/place.ts'
import type { PlainDate } from '#platform/time.ts'
import { reach } from '../overlap/likeness.ts'
import { inBoth, joined, minutesIn, minutesOf, type Span, weekdays } from '../overlap/week.ts'
import type { Cost, PoolKind, Time } from './entry.ts'

/** An offer or an ask as it is matched. */
export interface Shared {
  id: string
  organisationId: string
  kind: PoolKind
  language: string | null
  times: readonly Time[]
  at: Point | undefined
  comesToYou: boolean
  howMany: number | null
  cost: Cost | null
}

const fitParts = ['time', 'distance', 'size', 'cost'] as const
export type FitPart = (typeof fitParts)[number]

export interface Fit {
  least: number
  known: number
  most: number
  /** Undefined: one of them does not say. */
  time?: { degree: number; minutes: number; asked: number }
  distance?: { degree: number; kilometres?: number }
  size?: { degree: number; offered: number; asked: number }
  cost?: { degree: number; cost: Cost }
}

const weekdayOf = (day: PlainDate) => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7

/** Weekly hours as spans of one week, and the hours of single days apart. */
function spansOf(times: readonly Time[]) {
  const weekly: Span[] = []
  const days = new Map<PlainDate, Span[]>()
  for (const time of times) {
    const [from, to] = [minutesOf(time.from), minutesOf(time.to)]
    if (from === undefined || to === undefined || to <= from) continue
    if ('weekday' in time) {
      const start = weekdays.indexOf(time.weekday) * 1440
      weekly.push({ from: start + from, to: start + to })
    } else days.set(time.on, joined([...(days.get(time.on) ?? []), { from, to }]))
  }
  return { weekly: joined(weekly), days }
}

function timeFit(offer: Shared, ask: Shared): Fit['time'] {
  const [offered, asked] = [spansOf(offer.times), spansOf(ask.times)]
  let [minutes, wanted] = [minutesIn(inBoth(offered.weekly, asked.weekly)), minutesIn(asked.weekly)]
  for (const [day, spans] of asked.days) {
    const start = weekdayOf(day) * 1440
    const thatDay = offered.weekly
      .map(({ from, to }) => ({ from: Math.max(from - start, 0), to: Math.min(to - start, 1440) }))
      .filter(({ from, to }) => to > from)
    wanted += minutesIn(spans)
    minutes += minutesIn(inBoth(joined([...thatDay, ...(offered.days.get(day) ?? [])]), spans))
  }
  if (wanted === 0 || offered.weekly.length + offered.days.size === 0) return undefined
  return { degree: minutes / wanted, minutes, asked: wanted }
}

function distanceFit(offer: Shared, ask: Shared): Fit['distance'] {
  if (offer.comesToYou) return { degree: 1 }
  if (!offer.at || !ask.at) return undefined
  const kilometres = kilometresBetween(offer.at, ask.at)
  return { degree: Math.max(0, 1 - kilometres / reach), kilometres }
}

const sizeFit = (offer: Shared, ask: Shared): Fit['size'] =>
  offer.howMany === null || ask.howMany === null
    ? undefined
    : {
        degree: Math.min(1, offer.howMany / ask.howMany),
        offered: offer.howMany,
        asked: ask.howMany,
      }

const costFit = (offer: Shared, ask: Shared): Fit['cost'] =>
  offer.cost === null
    ? undefined
    : { degree: offer.cost === 'free' || ask.cost === 'at-cost' ? 1 : 0.5, cost: offer.cost }

/** Undefined where the offer is no answer at all: another kind or language, its own, or at none of the asked hours. */
export function fitOf(offer: Shared, ask: Shared): Fit | undefined {
  if (offer.kind !== ask.kind || offer.organisationId === ask.organisationId) return undefined
  if (offer.kind === 'interpreter' && offer.language && ask.language && offer.language !== ask.language)
    return undefined
  const parts = {
    time: timeFit(offer, ask),
    distance: distanceFit(offer, ask),
    size: sizeFit(offer, ask),
    cost: costFit(offer, ask),
  }
  if (parts.time?.degree === 0 || parts.distance?.degree === 0) return undefined
  const known = fitParts.flatMap(name => parts[name]?.degree ?? [])
  const sum = known.reduce((total, each) => total + each, 0)
  return {
    least: sum / fitParts.length,
    known: known.length > 0 ? sum / known.length : 0,
    most: (sum + fitParts.length - known.length) / fitParts.length,
    ...(parts.time && { time: parts.time }),
    ...(parts.distance && { distance: parts.distance }),
    ...(parts.size && { size: parts.size }),
    ...(parts.cost && { cost: parts.cost }),
  }
}

/** The offers that may answer an ask, the best known fit first. */
export const offersFor = <Offer extends Shared>(
  ask: Shared,
  offers: readonly Offer[],
): { offer: Offer; fit: Fit }[] =>
  offers
    .flatMap(offer => {
      const fit = fitOf(offer, ask)
      return fit ? [{ offer, fit }] : []
    })
    .sort(
      (x, y) => y.fit.least - x.fit.least || y.fit.most - x.fit.most || (x.offer.id < y.offer.id ? -1 : 1),
    )
