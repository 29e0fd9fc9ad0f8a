import type { CostTable } from '../pairs.ts'
import { columnsIn } from './columns.ts'
import { amountIn } from './numbers.ts'
import { Problems } from './problem.ts'
import { recordReader } from './records.ts'

const called = {
  from: ['from', 'origin', 'de'],
  to: ['to', 'dest', 'destination', 'a'],
  cost: ['cost', 'minutes', 'min', 'time', 'cout'],
}

/** A list of numbers that grows without boxing them. */
function growing<A extends Int32Array | Float64Array>(make: (length: number) => A) {
  let held = make(1024)
  let length = 0
  return {
    push(number: number) {
      if (length === held.length) {
        const wider = make(held.length * 2)
        wider.set(held)
        held = wider
      }
      held[length] = number
      length += 1
    },
    done: () => held.subarray(0, length) as A,
  }
}

/** Remembers pairs seen: bits where all pairs fit, a set of numbers where they would not. */
function seenPairs(places: number, supplies: number) {
  const bits = places * supplies <= 2 ** 31 ? new Uint8Array(Math.ceil((places * supplies) / 8)) : undefined
  const set = new Set<number>()
  /** True when it had been seen before. */
  return (i: number, j: number): boolean => {
    const key = i * supplies + j
    if (!bits) return set.size === set.add(key).size
    const bit = 1 << (key % 8)
    const byte = bits[Math.floor(key / 8)] ?? 0
    bits[Math.floor(key / 8)] = byte | bit
    return (byte & bit) !== 0
  }
}

/**
 * A reader for `from, to, cost` between known places and known supplies; a pair the file does not give cannot be
 * reached. A line about somebody else is a problem, unless `others` is `skip`: then it is passed over and counted.
 */
export function costTable(
  places: readonly string[],
  supplies: readonly string[],
  others: 'refuse' | 'skip' = 'refuse',
) {
  const problems = new Problems()
  const index = (ids: readonly string[]) => new Map(ids.map((id, n) => [id, n]))
  const known = { from: index(places), to: index(supplies) }
  const before = seenPairs(places.length, supplies.length)
  const out = {
    from: growing(length => new Int32Array(length)),
    to: growing(length => new Int32Array(length)),
    cost: growing(length => new Float64Array(length)),
  }
  let columns: Partial<Record<keyof typeof called, number>> | undefined
  let readable = true
  let lines = 0
  let joined = 0
  let skipped = 0

  const reader = recordReader(
    (cells, line) => {
      if (!columns) {
        columns = columnsIn(cells, called, ['from', 'to', 'cost'], problems)
        readable = problems.count === 0
        return
      }
      if (!readable) return
      lines += 1
      const price = cells[columns.cost ?? -1] ?? ''
      const read = amountIn(price, reader.delimiter)
      if (!read.ok) return problems.add({ line, why: read.why, column: 'cost', written: price })
      const [from, to] = [(cells[columns.from ?? -1] ?? '').trim(), (cells[columns.to ?? -1] ?? '').trim()]
      if (from === '') return problems.add({ line, why: 'blank', column: 'from' })
      if (to === '') return problems.add({ line, why: 'blank', column: 'to' })
      const [i, j] = [known.from.get(from), known.to.get(to)]
      if ((i === undefined || j === undefined) && others === 'skip') {
        skipped += 1
        return
      }
      if (i === undefined) return problems.add({ line, why: 'unknown-from', column: 'from', written: from })
      if (j === undefined) return problems.add({ line, why: 'unknown-to', column: 'to', written: to })
      if (before(i, j)) return problems.add({ line, why: 'pair-twice', written: `${from} → ${to}` })
      joined += 1
      out.from.push(i)
      out.to.push(j)
      out.cost.push(read.number)
    },
    problem => problems.add(problem),
  )

  return {
    push: (text: string) => reader.push(text),
    end(): { ok: true; table: CostTable; skipped: number } | { ok: false; problems: Problems } {
      reader.end()
      if (!columns && problems.count === 0) problems.add({ line: 0, why: 'empty' })
      if (problems.count === 0 && lines === 0) problems.add({ line: 0, why: 'no-rows' })
      if (problems.count === 0 && joined === 0) problems.add({ line: 0, why: 'no-overlap' })
      if (problems.count > 0) return { ok: false, problems }
      const table = { from: out.from.done(), to: out.to.done(), cost: out.cost.done() }
      return { ok: true, table, skipped }
    },
  }
}
