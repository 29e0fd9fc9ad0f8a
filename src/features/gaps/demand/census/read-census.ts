import { columnsIn } from '../../access/table/columns.ts'
import { recordReader } from '../../access/table/records.ts'

export interface CensusRow {
  line: number
  area: string
  areaType: string
  province: string
  /** As the table writes it. */
  written: string
  /** Null: held back, or too unreliable to publish. Never zero. */
  speakers: number | null
}

export interface CensusProblem {
  line: number
  why:
    | 'empty'
    | 'no-rows'
    | 'no-column'
    | 'column-twice'
    | 'quote-open'
    | 'not-text'
    | 'blank'
    | 'not-a-count'
    | 'twice'
    | 'too-long'
    | 'too-many'
  column?: string
  written?: string
  first?: number
}

const called = {
  area: ['area', 'region', 'geo', 'geography', 'geographie'],
  areaType: ['area_type', 'area type', 'type', 'geo_type'],
  province: ['province', 'prov'],
  language: ['language', 'langue'],
  speakers: ['speakers', 'locuteurs', 'count', 'people', 'personnes'],
}

/** How statistical agencies write a figure they do not give: suppressed, not available, too unreliable, not applicable. */
const heldBack = new Set(['', 'x', '..', '...', 'f', '-', '–', '—', 'n/a', 'na', 's.o.', '*', '†'])
const grouped = /^\d{1,3}(?:[ ,.\u00a0\u202f']\d{3})+$/
const mostRows = 100_000
const mostSpeakers = 50_000_000

/** A count as tables write it, with or without grouped thousands; null when held back, undefined when it is no count. */
export function countIn(written: string): number | null | undefined {
  const text = written.trim()
  if (heldBack.has(text.toLowerCase())) return null
  const digits = grouped.test(text) ? text.replace(/\D/g, '') : text
  if (!/^\d+(\.0+)?$/.test(digits)) return undefined
  const count = Number(digits)
  return count <= mostSpeakers ? count : undefined
}

/** Reads a table of speakers by census area, whole or not at all: every problem is named with its line. */
export function readCensus(
  text: string,
): { ok: true; rows: CensusRow[] } | { ok: false; problems: CensusProblem[] } {
  const problems: CensusProblem[] = []
  const rows: CensusRow[] = []
  const seen = new Map<string, number>()
  let columns: ReturnType<typeof columnsIn<keyof typeof called>> | undefined

  const reader = recordReader(
    (cells, line) => {
      if (!columns) {
        const found = {
          add: ({ line, why, column }: { line: number; why: string; column?: string }) =>
            problems.push({
              line,
              why: why === 'column-twice' ? 'column-twice' : 'no-column',
              ...(column ? { column } : {}),
            }),
        }
        columns = columnsIn(cells, called, ['area', 'province', 'language', 'speakers'], found)
        return
      }
      if (problems.some(({ line: at }) => at === 1)) return
      const cell = (key: keyof typeof called) => (cells[columns?.[key] ?? -1] ?? '').trim()
      const row = { area: cell('area'), province: cell('province'), written: cell('language') }
      for (const [column, value] of Object.entries(row)) {
        const name = column === 'written' ? 'language' : column
        if (value === '') return problems.push({ line, why: 'blank', column: name })
        if (value.length > (name === 'province' ? 60 : 200))
          return problems.push({ line, why: 'too-long', column: name })
      }
      const areaType = cell('areaType').slice(0, 40)
      const key = [row.area, areaType, row.province, row.written].join('\n')
      const first = seen.get(key)
      if (first !== undefined)
        return problems.push({ line, why: 'twice', written: `${row.area}, ${row.written}`, first })
      seen.set(key, line)
      const speakers = countIn(cell('speakers'))
      if (speakers === undefined)
        return problems.push({ line, why: 'not-a-count', column: 'speakers', written: cell('speakers') })
      rows.push({ line, ...row, areaType, speakers })
      return
    },
    problem => problems.push(problem),
  )
  reader.push(text)
  reader.end()
  if (!columns && problems.length === 0) problems.push({ line: 0, why: 'empty' })
  if (problems.length === 0 && rows.length === 0) problems.push({ line: 0, why: 'no-rows' })
  if (rows.length > mostRows) problems.push({ line: 0, why: 'too-many' })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows }
}
