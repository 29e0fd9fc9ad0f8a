import { type PlainDate, plainDate } from '#platform/time.ts'

const months = [
  ['january', 'janvier', 'jan', 'janv'],
  ['february', 'fevrier', 'feb', 'fev', 'fevr'],
  ['march', 'mars', 'mar'],
  ['april', 'avril', 'apr', 'avr'],
  ['may', 'mai'],
  ['june', 'juin', 'jun'],
  ['july', 'juillet', 'jul', 'juil'],
  ['august', 'aout', 'aug'],
  ['september', 'septembre', 'sep', 'sept'],
  ['october', 'octobre', 'oct'],
  ['november', 'novembre', 'nov'],
  ['december', 'decembre', 'dec'],
]
const monthNamed = new Map(months.flatMap((names, n) => names.map(name => [name, n + 1] as const)))

const dayOf = (year: number, month: number, day: number): PlainDate | undefined =>
  plainDate(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  )

/** Days that a written date could mean. One is certain only where year, month and day cannot be taken for each other. */
export type DayRead = { sure: PlainDate } | { perhaps: PlainDate[] }

const plain = (written: string) =>
  written
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\s,]+/g, ' ')
    .replace(/\b(\d{1,2})(st|nd|rd|th|er)\b/g, '$1')
    .replace(/(\p{L})\./gu, '$1')
    .trim()

/**
 * What day somebody wrote. Sure: `2027-04-03`, `3 April 2027`, `avril 3, 2027`. Figures parted otherwise are only ever
 * perhaps, even where one reading is possible: `25/12/2027` asks too. Two-digit years are of this century.
 */
export function readDay(written: string): DayRead {
  const text = plain(written)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t]00:00(?::00)?(?:\.0+)?z?)?$/.exec(text)
  if (iso) {
    const sure = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    return sure ? { sure } : { perhaps: [] }
  }
  const named =
    /^(\d{1,2})[ -](?:de )?([a-z]+)[ -](\d{4})$/.exec(text) ?? /^([a-z]+) (\d{1,2}) (\d{4})$/.exec(text)
  if (named) {
    const [first = '', second = '', year = ''] = named.slice(1)
    const month = monthNamed.get(first) ?? monthNamed.get(second)
    const day = Number(/^\d/.test(first) ? first : second)
    const sure = month ? dayOf(Number(year), month, day) : undefined
    return sure ? { sure } : { perhaps: [] }
  }
  const figures = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text)
  if (!figures) return { perhaps: [] }
  const [a = 0, b = 0, y = 0] = figures.slice(1).map(Number)
  const year = y < 100 ? 2000 + y : y
  const readings = [dayOf(year, b, a), dayOf(year, a, b)].filter(day => day !== undefined)
  return { perhaps: [...new Set(readings)] }
}

/** The day a spreadsheet's number stands for (1900 system), where it is within a lifetime of any plan. */
export function dayOfSerial(serial: number): PlainDate | undefined {
  if (!Number.isInteger(serial) || serial < 32_874 || serial > 73_050) return undefined
  return plainDate(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10))
}
