/**
 * Which of the things there are somebody means by a name they typed: a name is a likeness, not a key, so whatever is not
 * certain is for a person to say. In: the name as typed, and every known thing with all its names. Out: the one that goes by
 * exactly this name (case, accents and blanks aside); or several that do; or none, with those that come near, the nearest
 * first. Near is three letters in a row in common (the share of Dice 1945, 0 to 1), or one name held whole in the other.
 */
import { fold } from './text.ts'

export interface Known {
  id: string
  /** In every language it has one. */
  names: readonly string[]
}

export type Named<Thing extends Known> =
  | { is: 'one'; it: Thing }
  | { is: 'several'; among: Thing[] }
  | { is: 'none'; near: Thing[] }

const nearFrom = 0.45
const mostNear = 6

/** Letters and digits alone: a comma, a dash or an article of punctuation makes no other name. */
const plainly = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export function named<Thing extends Known>(typed: string, known: readonly Thing[]): Named<Thing> {
  const asked = plainly(typed)
  if (asked === '') return { is: 'none', near: [] }
  const called = known.filter(({ names }) => names.some(name => plainly(name) === asked))
  const [it] = called
  if (it) return called.length === 1 ? { is: 'one', it } : { is: 'several', among: called.slice(0, 50) }
  const askedIn = threes(asked)
  const near = known
    .map(thing => ({
      thing,
      likeness: Math.max(0, ...thing.names.map(name => likeness(asked, askedIn, plainly(name)))),
    }))
    .filter(each => each.likeness >= nearFrom)
    .sort((a, b) => b.likeness - a.likeness || (a.thing.id < b.thing.id ? -1 : 1))
  return { is: 'none', near: near.slice(0, mostNear).map(({ thing }) => thing) }
}

function likeness(asked: string, askedIn: ReadonlySet<string>, name: string): number {
  if (name === '') return 0
  const [short, long] = asked.length < name.length ? [asked, name] : [name, asked]
  const isWithin = short.length > 3 && ` ${long} `.includes(` ${short} `)
  const own = threes(name)
  let both = 0
  for (const three of askedIn) if (own.has(three)) both += 1
  const share = (2 * both) / (askedIn.size + own.size)
  return isWithin ? Math.max(share, nearFrom + share / 2) : share
}

/** Every three letters in a row, word by word, so that the order of words tells little. */
function threes(name: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of name.split(' ')) {
    const padded = ` ${word} `
    for (let at = 0; at < Math.max(1, padded.length - 2); at++) found.add(padded.slice(at, at + 3))
  }
  return found
}
