/** JSON that jsonb takes: it refuses NUL and half a surrogate pair, both of which files may hold. */
export function jsonText(value: unknown): string {
  const written = JSON.stringify(value)
  return /\\u(?:0000|d[89a-f])/i.test(written) ? JSON.stringify(cleaned(JSON.parse(written))) : written
}

const clean = (text: string) => text.replaceAll('\0', '').toWellFormed()

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [clean(key), cleaned(part)]))
}
