/**
 * Walks a live interface of HSDS as a reader would and checks what it answers: the base document, the first, second and
 * last pages of every list, and some records whole. Politely: one question at a time, with a pause between.
 */
import type { Fetched } from '#platform/outgoing/fetch-public.ts'
import type { ObjectName } from '../shape.ts'
import { idOf, isWritten, type Written } from '../written.ts'
import { checkRecord } from './check-document.ts'
import type { Checker, Fault } from './checker.ts'

export interface Walk {
  fetch(url: string): Promise<Fetched>
  pause(): Promise<void>
  told?(url: string): void
}

const lists: readonly [string, ObjectName, required: boolean][] = [
  ['services', 'service', true],
  ['taxonomies', 'taxonomy', false],
  ['taxonomy_terms', 'taxonomy_term', false],
  ['organizations', 'organization', false],
  ['service_at_locations', 'service_at_location', false],
]
/** Records of each list that are looked at whole. */
const sampled = 5

/** Gives every fault; ends with how many answers were looked at. */
export async function* checkFeed(checker: Checker, base: string, walk: Walk): AsyncGenerator<Fault, number> {
  const root = base.replace(/\/+$/, '')
  let asked = 0
  const ask = async (url: string): Promise<{ value: Written } | { fault: Fault; status?: number }> => {
    if (asked > 0) await walk.pause()
    asked += 1
    walk.told?.(url)
    const fault = (says: string): { fault: Fault } => ({ fault: { place: url, path: '', says } })
    const answer = await walk.fetch(url)
    if (!answer.ok) return fault(`gave no answer: ${answer.why}${answer.detail ? ` (${answer.detail})` : ''}`)
    if (answer.status !== 200) return { ...fault(`answered ${answer.status}`), status: answer.status }
    try {
      const value: unknown = JSON.parse(new TextDecoder().decode(answer.body))
      return isWritten(value) ? { value } : fault('did not answer with a JSON object')
    } catch {
      return fault('did not answer with JSON')
    }
  }
  const about = await ask(`${root}/`)
  if ('fault' in about) yield about.fault
  else
    for (const field of ['version', 'profile', 'openapi_url'])
      if (typeof about.value[field] !== 'string')
        yield { place: `${root}/`, path: `$.${field}`, says: 'is missing' }
  for (const [list, name, required] of lists) {
    const first = await ask(`${root}/${list}?page=1&per_page=20`)
    if ('fault' in first) {
      if (required || first.status !== 404) yield first.fault
      continue
    }
    const pages: [number, Written][] = [[1, first.value]]
    const total = Number(first.value.total_pages)
    for (const n of new Set([2, total])) {
      if (!(n > 1 && n <= total)) continue
      const page = await ask(`${root}/${list}?page=${n}&per_page=20`)
      if ('fault' in page) yield page.fault
      else pages.push([n, page.value])
    }
    const ids: string[] = []
    for (const [n, page] of pages) {
      const place = `${root}/${list}?page=${n}&per_page=20`
      yield* checkPage(page, n, place)
      for (const record of Array.isArray(page.contents) ? page.contents : []) {
        yield* checkRecord(checker, record, { place }, name)
        const id = isWritten(record) ? idOf(record) : undefined
        if (id !== undefined && ids.includes(id))
          yield { place, id, path: '$.id', says: 'stands on two pages' }
        if (id !== undefined) ids.push(id)
      }
    }
    for (const id of ids.slice(0, sampled)) {
      const url = `${root}/${list}/${encodeURIComponent(id)}`
      const one = await ask(url)
      if ('fault' in one) yield one.fault
      else {
        yield* checkRecord(checker, one.value, { place: url }, name)
        if (idOf(one.value) !== id) yield { place: url, id, path: '$.id', says: 'is another record’s' }
      }
    }
  }
  return asked
}

/** What a page says of itself against what it holds. */
function* checkPage(page: Written, number: number, place: string): Generator<Fault> {
  const says = (path: string, words: string): Fault => ({ place, path: `$.${path}`, says: words })
  const { contents } = page
  if (!Array.isArray(contents)) {
    yield says('contents', 'is to be a list')
    return
  }
  for (const field of ['total_items', 'total_pages', 'page_number', 'size'])
    if (!Number.isInteger(page[field])) yield says(field, 'is to be a whole number')
  const wanted: [string, unknown][] = [
    ['page_number', number],
    ['size', contents.length],
    ['first_page', number === 1],
    ['last_page', number >= Number(page.total_pages)],
    ['empty', contents.length === 0],
  ]
  for (const [field, value] of wanted)
    if (page[field] !== value)
      yield says(field, `is to be ${String(value)}, and is ${JSON.stringify(page[field]) ?? 'missing'}`)
}
