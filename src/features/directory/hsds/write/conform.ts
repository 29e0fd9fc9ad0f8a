import { idWithin } from '#platform/id.ts'
import { readSite } from '../../reach.ts'
import type { Field } from '../field.ts'
import { fieldsOf, type ObjectName, objectShape } from '../shape.ts'
import { isWritten, type Written } from '../written.ts'

const namespace = '2c1a3f5e-0f0b-5b7e-9a55-6d0e5a1d7b42'

const fields = new Map<ObjectName, ReadonlyMap<string, Field>>()
const fieldMap = (name: ObjectName): ReadonlyMap<string, Field> => {
  const known = fields.get(name) ?? new Map(fieldsOf(name))
  fields.set(name, known)
  return known
}

// As JSON Schema checks them (RFC 3986, RFC 3339).
const uri = /^[a-z][a-z0-9+.-]*:[a-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/i
const email =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i
const instant = /^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:z|[+-]\d{2}:?\d{2})$/i

/** What a required field says where nobody said it. Others are said to be empty. */
const otherwise: Readonly<Record<string, string>> = {
  location_type: 'physical',
  address_type: 'physical',
  status: 'active',
}

/**
 * Makes an object such as the standard allows, changing nothing that already is. A value of a type, format or choice the
 * standard refuses is not lost: it stands under `x_` and its field's name. What must be there and is not is made: an id
 * from where the object stands (the same each time), an empty text. Undefined where that cannot be honest.
 */
export function conform(name: ObjectName, object: Written, seed: string): Written | undefined {
  const known = fieldMap(name)
  const out: Record<string, unknown> = {}
  const id = typeof object.id === 'string' || typeof object.id === 'number' ? String(object.id) : undefined
  const whole = id ?? seed
  for (const [field, value] of Object.entries(object)) {
    if (value === null || value === undefined) continue
    const as = known.get(field)
    if (!as) out[field] = value
    else if (as.is === 'list') hold(out, field, as, value, whole)
    else if (as.is === 'one') {
      const held = isWritten(value) ? conform(as.of as ObjectName, value, `${whole} ${field}`) : undefined
      if (held) out[field] = held
      else out[`x_${field}`] = value
    } else {
      const said = as.is === 'number' ? asNumber(value) : asText(value, as)
      // `007` is seven, and more than that.
      const isMore = as.is === 'number' && typeof value === 'string' && String(said) !== value
      if (said !== undefined) out[field] = said
      if (said === undefined ? value !== '' : isMore) out[`x_${field}`] = value
    }
  }
  for (const field of objectShape(name).required) {
    if (out[field] !== undefined) continue
    const as = known.get(field)
    if (field === 'id') out.id = idWithin(namespace, `${name} ${seed}`)
    else if (as?.is !== 'text' || as.format || (name === 'phone' && field === 'number')) return undefined
    else out[field] = otherwise[field] ?? ''
  }
  return out
}

function hold(
  out: Record<string, unknown>,
  field: string,
  { of }: Field,
  value: unknown,
  whole: string,
): void {
  const odd: unknown[] = []
  const held: Written[] = []
  const all = Array.isArray(value) ? value : [value]
  all.forEach((each, n) => {
    const fitted = isWritten(each) ? conform(of as ObjectName, each, `${whole} ${field} ${n}`) : undefined
    if (fitted) held.push(fitted)
    else if (each !== null) odd.push(each)
  })
  out[field] = held
  if (odd.length > 0) out[`x_${field}`] = odd
}

function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

function asText(value: unknown, { format, among }: Field): string | undefined {
  if (typeof value === 'object') return undefined
  const said = String(value)
  if (among) {
    if (among.includes(said)) return said
    return among.find(each => each.toLowerCase() === said.trim().toLowerCase())
  }
  if (format === 'uri') return uri.test(said) ? said : siteIn(said)
  if (format === 'email') return email.test(said) ? said : emailIn(said)
  if (format === 'date-time') return instant.test(said) ? said : instantIn(said)
  return said
}

function siteIn(said: string): string | undefined {
  const site = readSite(said)
  const whole = site && new URL(site).href
  return whole && uri.test(whole) ? whole : undefined
}

const emailIn = (said: string): string | undefined => {
  const bare = said.trim().replace(/^mailto:/i, '')
  return email.test(bare) ? bare : undefined
}

/** A day, or an instant without its zone, is taken as of Greenwich. */
function instantIn(said: string): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[t ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?)?$/i.exec(said.trim())
  return parts ? `${parts[1]}T${parts[2] ?? '00:00'}${parts[3] ?? ':00'}Z` : undefined
}
