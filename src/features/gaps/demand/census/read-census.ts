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

/** How the statistical agency heads the column of languages in its downloads. */
const downloadedAs = [
  'language spoken most often at home',
  'langue parlee le plus souvent a la maison',
  'mother tongue',
  'langue maternelle',
  'all languages spoken at home',
  'knowledge of languages',
  'connaissance des langues',
]

const called = {
  area: ['area', 'region', 'geo', 'geography', 'geographie', 'geographic name', 'nom geographique'],
  areaType: ['area_type', 'area type', 'type', 'geo_type'],
  province: ['province', 'prov'],
  language: ['language', 'langue', ...downloadedAs],
  speakers: ['speakers', 'locuteurs', 'count', 'people', 'personnes', 'value', 'valeur'],
}
const needed = ['area', 'language', 'speakers'] as const

/** A heading without what downloads put after it: “Language spoken most often at home (331)”. */
const bareHeading = (heading: string): string => heading.replace(/\s*\(\d+\)\s*$/, '')

/** Titles and notes that stand before the headings, at most. */
const linesAbove = 30

/** How statistical agencies write a figure they do not give: suppressed, not available, too unreliable, not applicable. */
const heldBack = new Set(['', 'x', '..', '...', '…', 'e', 'f', '-', '–', '—', 'n/a', 'na', 's.o.', '*', '†'])
/** After a figure: revised, preliminary, or graded by how sure it is. */
const graded = /(?<=\d)\s*[a-erp]$/i
/** After a name: the number of a note. */
const noteMark = /(?:\s*\(\d{1,2}\)|\s*[¹²³⁰⁴-⁹]+|\s+\d{1,2})+$/
const grouped = /^\d{1,3}(?:[ ,.\u00a0\u202f']\d{3})+$/
const mostRows = 100_000
const mostSpeakers = 50_000_000

/** A count as tables write it, with or without grouped thousands; null when held back, undefined when it is no count. */
export function countIn(written: string): number | null | undefined {
  const text = written.trim()
  if (heldBack.has(text.toLowerCase())) return null
  const figure = text.replace(graded, '')
  const digits = grouped.test(figure) ? figure.replace(/\D/g, '') : figure
  if (!/^\d+(\.0+)?$/.test(digits)) return undefined
  const count = Number(digits)
  return count <= mostSpeakers ? count : undefined
}

/** “Peterborough (CMA), Ontario” in its parts; a province or a country is its own. */
function placeIn(written: string): { area: string; areaType: string; province: string } {
  const [, name = '', areaType = '', province = ''] =
    /^(.*?)\s*(?:\(([^()]*)\))?\s*(?:,\s*([^,()]+))?$/.exec(written) ?? []
  return { area: name || written, areaType, province: province.trim() || name || written }
}

/**
 * Reads a table of speakers by census area, whole or not at all: every problem is named with its line. Titles above the
 * headings and notes below the figures are passed over. Where no column names the province, the area's name does.
 */
export function readCensus(
  text: string,
): { ok: true; rows: CensusRow[] } | { ok: false; problems: CensusProblem[] } {
  const problems: CensusProblem[] = []
  const rows: CensusRow[] = []
  const seen = new Map<string, number>()
  let nearest: CensusProblem[] | undefined
  let above = 0
  let columns: ReturnType<typeof columnsIn<keyof typeof called>> | undefined

  const reader = recordReader(
    (cells, line) => {
      if (!columns) {
        if (above >= linesAbove) return
        const headings = cells.map(bareHeading)
        const missing: CensusProblem[] = []
        const found = columnsIn(headings, called, needed, {
          add: ({ line: at, why, column }) =>
            missing.push({
              line: at,
              why: why === 'column-twice' ? 'column-twice' : 'no-column',
              ...(column ? { column } : {}),
            }),
        })
        if (missing.length === 0) columns = found
        // The line that came nearest to headings is the one whose faults are told.
        else if (nearest === undefined || missing.length < nearest.length) nearest = missing
        above += 1
        return
      }
      if (cells.filter(each => each.trim() !== '').length === 1) return
      const cell = (key: keyof typeof called) => (cells[columns?.[key] ?? -1] ?? '').trim()
      const place =
        columns.province === undefined
          ? placeIn(cell('area'))
          : { area: cell('area'), areaType: cell('areaType'), province: cell('province') }
      const row = {
        area: place.area,
        province: place.province,
        written: cell('language').replace(noteMark, ''),
      }
      for (const [column, value] of Object.entries(row)) {
        const name = column === 'written' ? 'language' : column
        if (value === '') return problems.push({ line, why: 'blank', column: name })
        if (value.length > (name === 'province' ? 60 : 200))
          return problems.push({ line, why: 'too-long', column: name })
      }
      const areaType = place.areaType.slice(0, 40)
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
  if (!columns && problems.length === 0) problems.push(...(nearest ?? [{ line: 0, why: 'empty' as const }]))
  if (problems.length === 0 && rows.length === 0) problems.push({ line: 0, why: 'no-rows' })
  if (rows.length > mostRows) problems.push({ line: 0, why: 'too-many' })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows }
}
