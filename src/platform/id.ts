import { v5, v7, validate } from 'uuid'

/** A new UUIDv7: sorts by the moment it was made. */
export const newId = (): string => v7()

/** Whether a string from outside (a URL, a file) has the shape of an id. */
export const isId = (written: string): boolean => validate(written)

/** The one id of a thing that is kept as part of another: the same name within the same `whole` gives the same id. */
export const idWithin = (whole: string, name: string): string => v5(name, whole)
