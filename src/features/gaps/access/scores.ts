import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { exactCell } from '#platform/csv.ts'
import { type AccessInput, accessTo } from './access.ts'
import type { Method } from './method.ts'
import { type Pairs, pairsByCost, pairsByDistance } from './pairs.ts'
import { costTable } from './table/cost-table.ts'
import { type PlacesTable, placesTable } from './table/places-table.ts'
import { Problems } from './table/problem.ts'
import { textOfFile } from './table/text-of-file.ts'

export interface AccessFiles {
  demand: string
  supply: string
  /** Left out: distance between the places. */
  costs?: string | undefined
  method: Method
  /** In the unit of the costs, or of the places: metres where they are lon and lat. */
  catchment: number
  others?: 'refuse' | 'skip'
  options: Pick<AccessInput, 'weights' | 'raam'>
}

export interface Scored {
  ids: string[]
  scores: (number | undefined)[]
  /** Population × access, and how much capacity there is, for whoever wants to compare. Not for `raam`. */
  given: number
  capacity: number
  pairs: number
  unit: 'cost' | 'metres' | 'units'
  skipped: number
}

export type AccessRead =
  | ({ ok: true } & Scored)
  | { ok: false; file: 'demand' | 'supply' | 'costs'; problems: Problems }

/** Told how far one file has been read, from 0 to 1. */
export type OnRead = (file: 'demand' | 'supply' | 'costs', share: number) => void

interface Reader<Ended> {
  push(text: string): void
  end(): Ended
}

async function readThrough<Ended>(path: string, reader: Reader<Ended>, onShare: (share: number) => void) {
  for await (const { text, read, size } of textOfFile(path)) {
    reader.push(text)
    onShare(size === 0 ? 1 : read / size)
  }
  return reader.end()
}

/**
 * Access of every place in a file, by `accessTo`. Files are read once, line by line. What is wrong with one is given
 * back as a value, with its lines; a file that is not there throws.
 */
export async function scoreFiles(files: AccessFiles, onRead: OnRead = () => {}): Promise<AccessRead> {
  const placed = files.costs === undefined
  const demand = await readThrough(files.demand, placesTable('population', placed), share =>
    onRead('demand', share),
  )
  if (!demand.ok) return { ok: false, file: 'demand', problems: demand.problems }
  const supply = await readThrough(files.supply, placesTable('capacity', placed), share =>
    onRead('supply', share),
  )
  if (!supply.ok) return { ok: false, file: 'supply', problems: supply.problems }
  const joined = await joinedBy(files, demand.table, supply.table, onRead)
  if (!joined.ok) return joined
  const { pairs, unit, skipped } = joined
  const scores = accessTo(files.method, {
    demand: demand.table.amount,
    supply: supply.table.amount,
    pairs,
    catchment: files.catchment,
    ...files.options,
  })
  if (scores.some(score => score !== undefined && !Number.isFinite(score)))
    throw new RangeError('The numbers are too far apart to be divided by each other. Choose another unit.')
  return {
    ok: true,
    ids: demand.table.ids,
    scores,
    given: scores.reduce<number>((sum, score, n) => sum + (score ?? 0) * (demand.table.amount[n] ?? 0), 0),
    capacity: supply.table.amount.reduce((sum, each) => sum + each, 0),
    pairs: pairs.cost.length,
    unit,
    skipped,
  }
}

type Joined =
  | { ok: true; pairs: Pairs; unit: Scored['unit']; skipped: number }
  | { ok: false; file: 'supply' | 'costs'; problems: Problems }

async function joinedBy(
  files: AccessFiles,
  demand: PlacesTable,
  supply: PlacesTable,
  onRead: OnRead,
): Promise<Joined> {
  if (files.costs !== undefined) {
    const reader = costTable(demand.ids, supply.ids, files.others)
    const costs = await readThrough(files.costs, reader, share => onRead('costs', share))
    if (!costs.ok) return { ok: false, file: 'costs', problems: costs.problems }
    const pairs = pairsByCost(costs.table, demand.ids.length, supply.ids.length, files.catchment)
    return { ok: true, pairs, unit: 'cost', skipped: costs.skipped }
  }
  const [from, to] = [demand.points, supply.points]
  if (!from || !to || from.on !== to.on) {
    const problems = new Problems()
    problems.add({ line: 0, why: from && to ? 'other-kind' : 'no-place' })
    return { ok: false, file: 'supply', problems }
  }
  return {
    ok: true,
    pairs: pairsByDistance(from, to, files.catchment),
    unit: from.on === 'earth' ? 'metres' : 'units',
    skipped: 0,
  }
}

/** Writes `id,score` beside its final place and then moves it there: half a file is never left behind. */
export async function writeScores(path: string, { ids, scores }: Pick<Scored, 'ids' | 'scores'>) {
  const out = resolve(path)
  const part = `${out}.${process.pid}.part`
  let file: FileHandle | undefined
  try {
    file = await open(part, 'w')
    let text = 'id,score\n'
    for (const [n, id] of ids.entries()) {
      text += `${exactCell(id)},${scores[n] ?? ''}\n`
      if (text.length > 1 << 20) {
        await file.write(text)
        text = ''
      }
    }
    await file.write(text)
    await file.close()
    await rename(part, out)
  } catch (error) {
    await file?.close().catch(() => {})
    await rm(part, { force: true })
    throw error
  }
}
