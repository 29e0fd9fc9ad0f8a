import { type TextIn, type Tongue, textIn } from '#platform/text.ts'
import type { TextRow } from '../intake/table-text.ts'
import { languageOf } from '../language.ts'
import type { LanguageOfService, Phone, Schedule, Weekday } from '../listing.ts'
import { normalPhone } from '../phone.ts'

export const ohanaTables = [
  'organizations',
  'locations',
  'services',
  'addresses',
  'mail_addresses',
  'phones',
  'contacts',
  'regular_schedules',
  'holiday_schedules',
  'programs',
  'taxonomy',
] as const

export type OhanaTable = (typeof ohanaTables)[number]

export interface Ohana {
  tables: Readonly<Record<OhanaTable, readonly TextRow[]>>
  tongue: Tongue
}

/** Rows of a table that point to this id; one that points to something narrower as well is that thing's. */
export function tied(ohana: Ohana, table: OhanaTable, column: string, id: string): TextRow[] {
  const narrower =
    { organization_id: ['location_id', 'service_id'], location_id: ['service_id'] }[column] ?? []
  return (
    byColumn(ohana.tables[table], column)
      .get(id)
      ?.filter(row => !narrower.some(other => row.cells[other])) ?? []
  )
}

const indexes = new WeakMap<readonly TextRow[], Map<string, Map<string, TextRow[]>>>()

function byColumn(rows: readonly TextRow[], column: string): Map<string, TextRow[]> {
  const all = indexes.get(rows) ?? new Map<string, Map<string, TextRow[]>>()
  indexes.set(rows, all)
  const known = all.get(column)
  if (known) return known
  const made = Map.groupBy(
    rows.filter(row => row.cells[column]),
    row => row.cells[column] ?? '',
  )
  all.set(column, made)
  return made
}

/** Parts of a cell that lists several things. */
export const partsOf = (written: string | undefined): string[] =>
  (written ?? '')
    .split(/[,;](?![^(]*\))/)
    .map(part => part.trim())
    .filter(Boolean)

export const said = (text: string | undefined, tongue: Tongue): TextIn | undefined =>
  text ? textIn({ [tongue]: text }) : undefined

export function phonesOf(ohana: Ohana, column: string, id: string): Phone[] {
  return tied(ohana, 'phones', column, id)
    .filter(({ cells }) => cells.number && !cells.contact_id)
    .map(({ cells }) => {
      const written = [cells.country_prefix, cells.number].filter(Boolean).join(' ')
      const normal = normalPhone(written)
      const about = said(cells.department, ohana.tongue)
      const use = ({ voice: 'voice', fax: 'fax', sms: 'text', text: 'text' } as const)[
        cells.number_type?.toLowerCase() ?? ''
      ]
      return {
        written,
        ...(normal && { normal }),
        ...(cells.extension && { extension: cells.extension }),
        ...(about && { about }),
        ...(use && { use }),
      }
    })
}

export const languagesOf = (written: string | undefined): LanguageOfService[] =>
  partsOf(written).map(part => {
    const code = languageOf(part)?.code
    return { written: part, ...(code && { code }) }
  })

const days: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** A weekday by its English name or its number, where 1 is Monday and 7 Sunday. */
const weekday = (written = ''): Weekday | undefined =>
  days[/^[1-7]$/.test(written) ? Number(written) - 1 : names.indexOf(written.slice(0, 3).toLowerCase())]

/** A clock time as people write it: `8:00`, `08:00:00`, `5:30 PM`. */
function clock(written = ''): string | undefined {
  const [, hour = '', minute = '00', half] =
    /^(\d{1,2})(?::(\d{2}))?(?::\d{2})?\s*([ap])?\.?m?\.?$/i.exec(written) ?? []
  if (hour === '') return undefined
  const shift =
    half?.toLowerCase() === 'p' && Number(hour) < 12
      ? 12
      : half?.toLowerCase() === 'a' && hour === '12'
        ? -12
        : 0
  const whole = Number(hour) + shift
  return whole > 24 || Number(minute) > 59 ? undefined : `${String(whole).padStart(2, '0')}:${minute}`
}

/** Weekly hours; days of the same hours are said together. What is no day or no time is left out. */
export function schedulesOf(ohana: Ohana, column: string, id: string): Schedule[] {
  const together = new Map<string, Weekday[]>()
  for (const { cells } of tied(ohana, 'regular_schedules', column, id)) {
    const [day, opens, closes] = [weekday(cells.weekday), clock(cells.opens_at), clock(cells.closes_at)]
    if (!day || !opens || !closes) continue
    const key = `${opens} ${closes}`
    together.set(key, [...(together.get(key) ?? []), day])
  }
  return [...together].map(([key, on]) => {
    const [opens = '', closes = ''] = key.split(' ')
    return { days: days.filter(day => on.includes(day)), opens, closes, every: 'week' as const }
  })
}

/** Rows that point here and that nothing above understands, as they are: for staff, and for giving back. */
export function asideRows(ohana: Ohana, column: string, id: string): Record<string, unknown> {
  const kept = (['contacts', 'holiday_schedules', 'mail_addresses'] as const).flatMap(table => {
    const rows = tied(ohana, table, column, id).map(row => row.cells)
    return rows.length > 0 ? [[table, rows] as const] : []
  })
  return Object.fromEntries(kept)
}
