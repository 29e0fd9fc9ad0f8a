import { isTongue } from '#platform/text.ts'
import { canonical, type Origins } from '../origin.ts'

/** What a list says of one field where something else stands here; `theirs` undefined: it has nothing there. */
export interface Differing {
  field: string
  theirs: unknown
}

// Where a service is given is a matter of its places, and what nobody understands yet is nobody's to choose.
const neverAsked = new Set(['locations', 'aside'])

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' &&
    Object.values(value).every(part => isEmpty(part) || part === 'unknown' || part === ''))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether theirs says nothing else than ours: a list of one language does not speak against what was translated here. */
function agrees(ours: unknown, theirs: unknown): boolean {
  if (canonical(ours) === canonical(theirs)) return true
  if (Array.isArray(ours) && Array.isArray(theirs))
    return ours.length === theirs.length && ours.every((each, n) => agrees(each, theirs[n]))
  if (!isRecord(ours) || !isRecord(theirs)) return false
  const keys = Object.keys(theirs)
  if (keys.length > 0 && keys.every(isTongue)) return keys.every(tongue => ours[tongue] === theirs[tongue])
  return [...new Set([...Object.keys(ours), ...keys])].every(key => agrees(ours[key], theirs[key]))
}

/** Fields typed here of which their list now says something else. An empty field on both sides is no difference. */
export function typedDiffering(current: object, incoming: object, origins: Origins): Differing[] {
  const [ours, theirs] = [new Map(Object.entries(current)), new Map(Object.entries(incoming))]
  return Object.keys(origins)
    .filter(field => !neverAsked.has(field))
    .filter(field => !agrees(ours.get(field), theirs.get(field)))
    .filter(field => !(isEmpty(ours.get(field)) && isEmpty(theirs.get(field))))
    .map(field => ({ field, theirs: theirs.get(field) }))
}

/** What a second list says differently from what stands here. Its silence contradicts nothing. */
export function contradicting(current: object, incoming: object): Differing[] {
  const ours = new Map(Object.entries(current))
  return Object.entries(incoming)
    .filter(([field, theirs]) => !neverAsked.has(field) && !isEmpty(theirs))
    .filter(([field, theirs]) => !agrees(ours.get(field), theirs))
    .map(([field, theirs]) => ({ field, theirs }))
}
