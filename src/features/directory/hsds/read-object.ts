import { longestId } from '../external-id.ts'
import { fieldsOf, type ObjectName, type Read } from './shape.ts'
import { isWritten, type Written } from './written.ts'

/** More than this in one field is not something to tell of a service. */
const longestText = 100_000
const longestName = 500

const named: ReadonlySet<ObjectName> = new Set(['organization', 'service', 'location'])

export type Fault = {
  why: 'field-has-wrong-form' | 'text-too-long' | 'name-too-long' | 'id-too-long'
  field: string
  written: string
}

/** Thrown inside one reading, caught by `readObject`. */
class Unreadable extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.why)
    this.fault = fault
  }
}

/**
 * Reads an object of the standard leniently: the standard asks for text, feeds also send numbers and nulls; a list may be
 * one thing not put in a list; blank and null are absent. What cannot be meant (an object where a text stands) is a fault,
 * named by its place.
 */
export function readObject<Name extends ObjectName>(
  name: Name,
  written: Written,
): { ok: true; read: Read<Name> } | { ok: false; fault: Fault } {
  try {
    return { ok: true, read: readFields(name, written, '') as Read<Name> }
  } catch (problem) {
    if (problem instanceof Unreadable) return { ok: false, fault: problem.fault }
    throw problem
  }
}

function readFields(name: ObjectName, written: Written, path: string): Record<string, unknown> {
  const read: Record<string, unknown> = {}
  for (const [field, { is, of }] of fieldsOf(name)) {
    const value = written[field]
    if (value === undefined || value === null || value === '') continue
    if (is === 'text') {
      const said = textFrom(value, field, path, named.has(name))
      if (said !== undefined) read[field] = said
    } else if (is === 'number') {
      const said = numberFrom(value)
      if (said !== undefined) read[field] = said
      else if (field === 'timezone') read.x_timezone = textFrom(value, field, path, false)
    } else if (is === 'one') {
      if (!isWritten(value)) refuse(path + field, value)
      read[field] = readFields(of as ObjectName, value, `${path}${field}.`)
    } else {
      const all = Array.isArray(value) ? value : [value]
      read[field] = all.flatMap((each, n) => {
        if (each === null) return []
        if (!isWritten(each)) refuse(`${path}${field}.${n}`, each)
        return [readFields(of as ObjectName, each, `${path}${field}.${n}.`)]
      })
    }
  }
  return read
}

function refuse(field: string, value: unknown): never {
  throw new Unreadable({ why: 'field-has-wrong-form', field, written: JSON.stringify(value) ?? '' })
}

function textFrom(value: unknown, field: string, path: string, isNamed: boolean): string | undefined {
  if (typeof value === 'object') refuse(path + field, value)
  const said = String(value).trim()
  if (said.length > longestText)
    throw new Unreadable({ why: 'text-too-long', field: path + field, written: said.slice(0, 200) })
  if (isNamed && field === 'name' && said.length > longestName)
    throw new Unreadable({ why: 'name-too-long', field: path + field, written: said.slice(0, 200) })
  if (/(?:^|_)id$/.test(field) && said.length > longestId)
    throw new Unreadable({ why: 'id-too-long', field: path + field, written: said.slice(0, 200) })
  return said || undefined
}

function numberFrom(value: unknown): number | undefined {
  const number = typeof value === 'string' ? (value.trim() ? Number(value) : Number.NaN) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
