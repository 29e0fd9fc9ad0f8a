import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Together } from './together.ts'

export interface Dot {
  id: string
  x: number
  y: number
  r: number
}

export interface Line {
  from: Dot
  to: Dot
  /** How often they came together. */
  strength: number
}

/** As the simulation moves it. */
interface Free extends SimulationNodeDatum {
  id: string
  r: number
}

export interface Laid {
  width: number
  height: number
  dots: Dot[]
  lines: Line[]
}

/**
 * Places organisations so that those who come together often stand near each other (d3-force, a physical simulation:
 * nearness is a help to the eye, not a measure). The same network is always drawn the same: d3-force draws its chances
 * from a fixed sequence, and starts from where the order puts each.
 */
export function layOut(together: Together, width: number, height: number): Laid {
  const most = Math.max(1, ...together.organisations.map(({ partners }) => partners))
  const dots = together.organisations.map(({ id, partners }) => ({
    id,
    x: 0,
    y: 0,
    r: Math.round((width / 110) * (1.4 + 2 * Math.sqrt(partners / most)) * 10) / 10,
  }))
  const free: Free[] = dots.map(({ id, r }) => ({ id, r }))
  const drawn = new Set(dots.map(({ id }) => id))
  const links = together.ties
    .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
    .map(({ from, to, groups, meetings, actions }) => ({
      source: from,
      target: to,
      strength: groups + meetings + actions,
    }))
  const strongest = Math.max(1, ...links.map(({ strength }) => strength))
  forceSimulation(free)
    .force(
      'link',
      forceLink<Free, (typeof links)[number]>(links.map(link => ({ ...link })))
        .id(node => node.id)
        .distance(width / 7)
        .strength(link => 0.05 + (0.25 * link.strength) / strongest),
    )
    .force('charge', forceManyBody().strength(-width / 3.2))
    .force(
      'apart',
      forceCollide<Free>(node => node.r * 1.35),
    )
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.06 * (width / height)))
    .force('centre', forceCenter(0, 0))
    .stop()
    .tick(250)
  const [xs, ys] = [free.map(({ x }) => x ?? 0), free.map(({ y }) => y ?? 0)]
  const edge = Math.max(0, ...dots.map(({ r }) => r)) + 3
  const scaledTo = (values: readonly number[], room: number) => {
    const [least, greatest] = [Math.min(...values), Math.max(...values)]
    const scale = greatest > least ? (room - 2 * edge) / (greatest - least) : 0
    return (value: number) => Math.round((scale ? edge + (value - least) * scale : room / 2) * 10) / 10
  }
  const [fitX, fitY] = [scaledTo(xs, width), scaledTo(ys, height)]
  for (const [n, dot] of dots.entries()) {
    dot.x = fitX(free[n]?.x ?? 0)
    dot.y = fitY(free[n]?.y ?? 0)
  }
  const byId = new Map(dots.map(dot => [dot.id, dot]))
  return {
    width,
    height,
    dots,
    lines: links.flatMap(({ source, target, strength }) => {
      const [from, to] = [byId.get(source), byId.get(target)]
      return from && to ? [{ from, to, strength }] : []
    }),
  }
}
