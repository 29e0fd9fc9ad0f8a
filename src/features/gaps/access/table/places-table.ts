import type { Points } from '../points.ts'
import { columnsIn } from './columns.ts'
import { amountIn, numberIn } from './numbers.ts'
import { Problems } from './problem.ts'
import { recordReader } from './records.ts'

/** Places or supplies as a file lists them, in its order. `points` where it says where they are. */
export interface PlacesTable {
  ids: string[]
  amount: Float64Array
  points?: Points
}

const called = {
  id: ['id'],
  x: ['x'],
  y: ['y'],
  lon: ['lon', 'lng', 'long', 'longitude'],
  lat: ['lat', 'latitude'],
}

/**
 * A reader for `id, x, y` (or `lon, lat`) and one amount, `population` or `capacity`. Where `placed`, every line needs
 * its place. Push the text in pieces, then ask for the result: the table, or all that is wrong with it.
 */
export function placesTable(amount: 'population' | 'capacity', placed: boolean) {
  const problems = new Problems()
  const ids: string[] = []
  const amounts: number[] = []
  const where: { x: number[]; y: number[] } = { x: [], y: [] }
  const lines = new Map<string, number>()
  let columns: Partial<Record<keyof typeof called | 'amount', number>> | undefined
  let axes: readonly ['x', 'y'] | readonly ['lon', 'lat'] | undefined

  const headings = (cells: string[]) => {
    columns = columnsIn<keyof typeof called | 'amount'>(
      cells,
      { ...called, amount: [amount] },
      ['id'],
      problems,
    )
    if (columns.amount === undefined) problems.add({ line: 1, why: 'no-column', column: amount })
    if (columns.x !== undefined && columns.y !== undefined) axes = ['x', 'y']
    else if (columns.lon !== undefined && columns.lat !== undefined) axes = ['lon', 'lat']
    else if (placed) problems.add({ line: 1, why: 'no-place' })
    return problems.count === 0
  }
  let readable = true

  const reader = recordReader((cells, line) => {
    if (!columns) {
      readable = headings(cells)
      return
    }
    if (!readable) return
    const id = (cells[columns.id ?? -1] ?? '').trim()
    if (id === '') return problems.add({ line, why: 'blank', column: 'id' })
    const first = lines.get(id)
    if (first !== undefined) return problems.add({ line, why: 'id-twice', written: id, first })
    lines.set(id, line)
    const written = cells[columns.amount ?? -1] ?? ''
    const read = amountIn(written, reader.delimiter)
    if (!read.ok) return problems.add({ line, why: read.why, column: amount, written })
    if (axes && placed && !placeIn(cells, line, axes)) return
    ids.push(id)
    amounts.push(read.number)
  }, refuse)

  function refuse(problem: { line: number; why: 'quote-open' | 'not-text' }) {
    problems.add(problem)
  }

  function placeIn(cells: string[], line: number, [x, y]: NonNullable<typeof axes>): boolean {
    const pair = [x, y].map(column => {
      const written = cells[columns?.[column] ?? -1] ?? ''
      const read = numberIn(written, reader.delimiter)
      if (!read.ok) problems.add({ line, why: read.why, column, written })
      else if (
        (column === 'lon' && Math.abs(read.number) > 180) ||
        (column === 'lat' && Math.abs(read.number) > 90)
      )
        problems.add({ line, why: 'off-the-earth', column, written })
      else return read.number
      return undefined
    })
    const [east, north] = pair
    if (east === undefined || north === undefined) return false
    where.x.push(east)
    where.y.push(north)
    return true
  }

  return {
    push: (text: string) => reader.push(text),
    end(): { ok: true; table: PlacesTable } | { ok: false; problems: Problems } {
      reader.end()
      if (!columns && problems.count === 0) problems.add({ line: 0, why: 'empty' })
      if (problems.count === 0 && ids.length === 0) problems.add({ line: 0, why: 'no-rows' })
      if (problems.count > 0) return { ok: false, problems }
      const points =
        axes && placed
          ? { on: axes[0] === 'x' ? ('plane' as const) : ('earth' as const), ...where }
          : undefined
      return { ok: true, table: { ids, amount: Float64Array.from(amounts), ...(points ? { points } : {}) } }
    },
  }
}
