/** An object of the standard as a source wrote it, by the standard's own field names; other fields are kept too. */
export type Written = { readonly [field: string]: unknown }

export const isWritten = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What of a list are objects. */
export const objectsIn = (value: unknown): readonly Written[] =>
  Array.isArray(value) ? value.filter(isWritten) : isWritten(value) ? [value] : []

/** An id as text: feeds also send numbers. Undefined where there is none. */
export const idOf = (object: Written): string | undefined => textOf(object.id)

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return (typeof value === 'string' && value.trim()) || undefined
}

/** An external id without the mark that keeps one source's small ids apart from another's. */
export const unmarked = (externalId: string): string => externalId.replace(/^([a-z-]+):[0-9a-f]{8}:/, '$1:')

/**
 * What stands in a cell of the package that may not be empty where nobody said anything: a blank that is no empty cell, and
 * nothing anybody would have to be told was made up. Read as nothing again.
 */
export const nobodySaid = '\u00A0'
