import { mailbox, normalName, normalPlace, normalSite, phoneDigits } from '../duplicates/index.ts'
import { type ComparedColumn, comparedColumns, type WrittenThing } from './compared.ts'
import type { TwinKind } from './twin.ts'

const metres = 0.001

/**
 * Under which keys a thing is looked for: two are compared when they share one. Never a postal code, which may cover a
 * town; a telephone, address or site only together with a word of the name, so that a hall with forty services is not
 * compared with itself; places within some hundred metres by the squares around them.
 * `rareness` gives how many things have a word, so that the two most telling words of a name make a key.
 */
export function keysOf(kind: TwinKind, thing: WrittenThing, rareness: ReadonlyMap<string, number>): string[] {
  const keys = new Set<string>()
  const cell = (column: ComparedColumn) => cellIn(kind, thing, column)
  const telling = tellingWords(kind, thing)
  const byRareness = [...telling].sort(
    (a, b) => (rareness.get(a) ?? 0) - (rareness.get(b) ?? 0) || (a < b ? -1 : 1),
  )
  const [first, second] = byRareness
  if (first) keys.add(second ? `w:${[first, second].sort().join(' ')}` : `w:${first}`)
  if (telling.size > 0) keys.add(`n:${[...telling].sort().join(' ')}`)
  const reached = [
    ...cell('phone').map(phone => `p:${phoneDigits(phone)}`),
    ...cell('email').map(email => `e:${mailbox(email)}`),
    ...cell('site').map(site => `s:${normalSite(site).host}`),
    ...cell('address').map(street => `a:${normalPlace({ street, city: cell('city')[0] }).building}`),
  ].filter(key => key.length > 4)
  const beside = kind === 'locations' ? [''] : byRareness.slice(0, 4)
  for (const key of reached) for (const word of beside) keys.add(`${key} ${word}`)
  for (const coordinates of cell('coordinates')) {
    const [lat = 0, lon = 0] = coordinates.split(',').map(Number)
    const word = first ?? ''
    for (const row of [-1, 0, 1])
      for (const column of [-1, 0, 1])
        keys.add(`c:${Math.floor(lat / metres) + row}:${Math.floor(lon / metres) + column} ${word}`)
  }
  return [...keys]
}

function cellIn(kind: TwinKind, thing: WrittenThing, column: ComparedColumn): string[] {
  const at = (comparedColumns[kind] as readonly string[]).indexOf(column)
  return thing.cells[at]?.split('\n') ?? []
}

/** Words that tell a thing from another; a service without a name has those of its kind and of who offers it. */
export function tellingWords(kind: TwinKind, thing: WrittenThing): Set<string> {
  const named = cellIn(kind, thing, 'name')
  const from =
    kind === 'organisations' || named.length > 0
      ? named
      : [...cellIn(kind, thing, 'organisation'), ...cellIn(kind, thing, 'program')]
  return new Set(from.flatMap(name => [...normalName(name).words]))
}
