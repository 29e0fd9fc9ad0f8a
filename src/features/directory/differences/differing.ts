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

/** Fields typed here of which their list now says something else. An empty field on both sides is no difference. */
export function typedDiffering(current: object, incoming: object, origins: Origins): Differing[] {
  const [ours, theirs] = [new Map(Object.entries(current)), new Map(Object.entries(incoming))]
  return Object.keys(origins)
    .filter(field => !neverAsked.has(field))
    .filter(field => canonical(ours.get(field)) !== canonical(theirs.get(field)))
    .filter(field => !(isEmpty(ours.get(field)) && isEmpty(theirs.get(field))))
    .map(field => ({ field, theirs: theirs.get(field) }))
}

/** What a second list says differently from what stands here. Its silence contradicts nothing. */
export function contradicting(current: object, incoming: object): Differing[] {
  const ours = new Map(Object.entries(current))
  return Object.entries(incoming)
    .filter(([field, theirs]) => !neverAsked.has(field) && !isEmpty(theirs))
    .filter(([field, theirs]) => canonical(ours.get(field)) !== canonical(theirs))
    .map(([field, theirs]) => ({ field, theirs }))
}
