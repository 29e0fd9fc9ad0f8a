import type { AppContext } from '#platform/http/env.ts'

/** What is wrong with what was asked, in words, for the engineer who asked it. */
export class Unaskable extends Error {
  readonly parameter: string
  constructor(parameter: string, detail: string) {
    super(detail)
    this.parameter = parameter
  }
}

export interface Asked {
  search: string | undefined
  page: number
  perPage: number | undefined
  format: 'json' | 'ndjson'
  taxonomyTerm: string | undefined
  taxonomy: string | undefined
  organization: string | undefined
  modifiedAfter: Date | undefined
  minimal: boolean
  full: boolean
  fullService: boolean
  postcode: string | undefined
  near: { lat: number; lon: number } | undefined
  metres: number | undefined
  topOnly: boolean
  parent: string | undefined
}

const longest = 300
/** Of all that stands after `?`. The addresses of the other pages repeat it, four times over, in one header. */
const longestQuery = 2_000
/** Metres, where a place is given without how far. */
const usualReach = 5_000

/** Reads what a GET asks in its address and its POST twin in a form or as JSON. Throws `Unaskable`. */
export async function readAsked(c: AppContext): Promise<Asked> {
  if (new URL(c.req.url).search.length > longestQuery)
    throw new Unaskable(
      'query',
      `What stands after the ? is longer than ${longestQuery} characters. The same can be asked of lists by POST, with the parameters in the body.`,
    )
  const sent = c.req.method === 'POST' ? { ...c.req.query(), ...(await bodyOf(c)) } : c.req.query()
  const text = (name: string): string | undefined => {
    const value = sent[name]
    if (value === undefined || value === null) return undefined
    if (typeof value === 'object') throw new Unaskable(name, `${name} is to be one value.`)
    const said = String(value).replaceAll('\0', '').trim()
    if (said.length > longest) throw new Unaskable(name, `${name} is longer than ${longest} characters.`)
    return said || undefined
  }
  const whole = (name: string, most: number): number | undefined => {
    const said = text(name)
    if (said === undefined) return undefined
    if (!/^[1-9]\d{0,8}$/.test(said)) throw new Unaskable(name, `${name} is to be a whole number from 1.`)
    return Math.min(Number(said), most)
  }
  const yes = (name: string): boolean => {
    const said = text(name)?.toLowerCase()
    if (said === undefined || said === 'false' || said === '0') return false
    if (said === 'true' || said === '1') return true
    throw new Unaskable(name, `${name} is to be true or false.`)
  }
  const format = text('format')?.toLowerCase() ?? 'json'
  if (format !== 'json' && format !== 'ndjson')
    throw new Unaskable('format', 'format is to be json or ndjson.')
  const postcode = text('postcode')
  return {
    search: text('search'),
    page: whole('page', 999_999_999) ?? 1,
    perPage: whole('per_page', 1_000_000),
    format,
    taxonomyTerm: text('taxonomy_term_id'),
    taxonomy: text('taxonomy_id'),
    organization: text('organization_id'),
    modifiedAfter: instantIn(text('modified_after')),
    minimal: yes('minimal'),
    full: yes('full'),
    fullService: yes('full_service'),
    postcode,
    ...proximityIn(text('proximity'), postcode),
    topOnly: yes('top_only'),
    parent: text('parent_id'),
  }
}

async function bodyOf(c: AppContext): Promise<Record<string, unknown>> {
  const type = c.req.header('content-type') ?? ''
  if (!/json/i.test(type)) return c.req.parseBody()
  try {
    const body: unknown = JSON.parse((await c.req.text()) || '{}')
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>
  } catch {
    // Said below.
  }
  throw new Unaskable('body', 'The body is to be a JSON object of parameters, or a form.')
}

function instantIn(said: string | undefined): Date | undefined {
  if (said === undefined) return undefined
  // A plus that was not escaped arrives as a space.
  const written = said.replace(/ (\d{2}:?\d{2})$/, '+$1')
  const whole = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i.test(written)
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/i.test(written) || written.length === 10
  const instant = new Date(hasZone ? written : `${written}Z`)
  if (!whole || Number.isNaN(instant.getTime()))
    throw new Unaskable(
      'modified_after',
      'modified_after is to be a day (2026-11-03) or an instant (2026-11-03T15:00:00Z).',
    )
  return instant
}

/** `3000` beside a postcode is metres; `44.3,-78.3` is a place, `44.3,-78.3,3000` a place and metres. */
function proximityIn(said: string | undefined, postcode: string | undefined): Pick<Asked, 'near' | 'metres'> {
  if (said === undefined) return { near: undefined, metres: undefined }
  const numbers = said
    .split(/[,;\s]+/)
    .map(each => (/^[+-]?\d{1,12}(\.\d{1,30})?$/.test(each) ? Number(each) : Number.NaN))
  const [first = Number.NaN, second, third] = numbers
  const wrong = new Unaskable(
    'proximity',
    'proximity is to be metres beside a postcode (3000), or latitude, longitude and metres (44.3,-78.3,3000).',
  )
  if (numbers.some(Number.isNaN)) throw wrong
  if (second === undefined) {
    if (!postcode || first <= 0) throw wrong
    return { near: undefined, metres: first }
  }
  const metres = third ?? usualReach
  if (Math.abs(first) > 90 || Math.abs(second) > 180 || metres <= 0) throw wrong
  return { near: { lat: first, lon: second }, metres }
}
