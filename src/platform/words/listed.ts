// Making a format costs a hundred times more than using it.
const formats = new Map<string, Intl.ListFormat>()

/** Parts of a sentence in one line, as a locale joins them: “a, b and c”, « a, b et c ». */
export function listed(parts: readonly string[], locale: string): string {
  const known = formats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' })
  formats.set(locale, known)
  return known.format(parts)
}
