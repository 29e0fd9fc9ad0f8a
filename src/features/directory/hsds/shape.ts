/**
 * The objects of the Human Services Data Specification 3.1 (Open Referral) and their fields, as one table. The readers
 * of JSON and of the CSV package, the writer, the JSON schemas served and `validate-hsds` are all made from it; a
 * reference test holds it against the published schemas. 3.0 lacks what is marked `3.1`; what is marked `later` is
 * read from feeds of 3.2 and after, and kept; `ours` is of our profile (the standard's timezone is a number, which no zone
 * with daylight saving is). Fields that no edition names are kept too, wherever they stand.
 */
import type { Field } from './field.ts'
import type { ObjectShape } from './object-shape.ts'
import { core } from './shapes/core.ts'
import { details } from './shapes/details.ts'
import { terms } from './shapes/terms.ts'

const shape = { ...core, ...details, ...terms }

export type ObjectName = keyof typeof shape
type Fields<Name extends ObjectName> = (typeof shape)[Name]['fields']

type Value<Of> = Of extends { is: 'list'; of: infer Name extends ObjectName }
  ? readonly Read<Name>[]
  : Of extends { is: 'one'; of: infer Name extends ObjectName }
    ? Read<Name>
    : Of extends { is: 'number' }
      ? number
      : string

/** An object as it was read: trimmed, of the types the standard gives, without what was blank. */
export type Read<Name extends ObjectName> = {
  readonly [Field in keyof Fields<Name>]?: Value<Fields<Name>[Field]>
}

export const objectNames = Object.keys(shape) as ObjectName[]
export const isObjectName = (name: string): name is ObjectName => Object.hasOwn(shape, name)

/** An object's fields in the standard's order. */
export const fieldsOf = (name: ObjectName): readonly (readonly [string, Field])[] => entries[name]
const entries = Object.fromEntries(
  objectNames.map(name => [name, Object.entries(shape[name].fields)]),
) as unknown as Record<ObjectName, readonly (readonly [string, Field])[]>

export const objectShape = (name: ObjectName): ObjectShape => shape[name]
