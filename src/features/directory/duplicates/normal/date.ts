/** Reads days as lists write them; `undefined` where it is not a day. Day and month may stand either way round. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const french = 'janv fevr mars avri mai juin juil aout sept octo nove dece'.split(' ')

export function readDay(written: string): Day | undefined {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/[t ]\d{1,2}:\d{2}.*$/, '')
  const iso =
    /^(\d{4})[-/. ]?(\d{2})[-/. ]?(\d{2})$/.exec(text) ?? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const last = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text)
  if (last) {
    const [one, two] = [Number(last[1]), Number(last[2])]
    const year = last[3]?.length === 2 ? 1900 + Number(last[3]) : Number(last[3])
    return one > 12 ? day(year, two, one) : day(year, one, two)
  }
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th|er)?[ -])?([a-z]{3,9})\.?[ -,](?: ?(\d{1,2}),? )?(\d{4})$/.exec(
    text.normalize('NFKD').replace(/\p{Mn}/gu, ''),
  )
  const word = named?.[2] ?? ''
  const month = Math.max(
    months.indexOf(word.slice(0, 3)),
    french.findIndex(start => word.startsWith(start)),
  )
  return named && month >= 0 ? day(Number(named[4]), month + 1, Number(named[1] ?? named[3] ?? 0)) : undefined
}

function day(year: number, month: number, on: number): Day | undefined {
  if (year < 1000 || year > 2200 || month > 31 || on > 31 || (month > 12 && on > 12)) return undefined
  return { year, month, day: on }
}
