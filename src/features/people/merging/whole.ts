/** One column as it was before a merger, after it, and now. */
export interface Whole {
  before: unknown
  after: unknown
  current: unknown
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One spelling for equal values, whatever the order of their keys. */
function spelled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spelled).join(',')}]`
  if (!isFields(value)) return JSON.stringify(value) ?? 'null'
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  return `{${parts
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${spelled(part)}`)
    .join(',')}}`
}

const same = (a: unknown, b: unknown) => spelled(a) === spelled(b)

/** A column whose value is made of the listing and follows it: whatever stands there is not somebody's word. */
const following = new Set(['kinds', 'audiences', 'languages', 'state', 'city', 'province', 'form', 'folded'])

/**
 * What a column goes back to. Where the merger changed nothing, what stands there now stays; where it did, the old value
 * comes back if nobody changed it since. A column of fields is taken field by field.
 */
export function whole(
  name: string,
  { before, after, current }: Whole,
): { value: unknown; changed: string[] } {
  if (same(before, after)) return { value: current, changed: [] }
  if (same(after, current)) return { value: before, changed: [] }
  if (following.has(name)) return { value: before, changed: [] }
  if (!isFields(before) || !isFields(after) || !isFields(current)) return { value: current, changed: [name] }
  const value: Record<string, unknown> = { ...current }
  const changed: string[] = []
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (same(before[field], after[field])) continue
    // Where a value is from follows the value.
    if (!same(after[field], current[field]) && name !== 'origins') changed.push(field)
    else if (field in before) value[field] = before[field]
    else delete value[field]
  }
  return { value, changed }
}
