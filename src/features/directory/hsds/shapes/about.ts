import { list } from '../field.ts'

/** What nearly every object may carry. */
export const about = { attributes: list('attribute'), metadata: list('metadata') }
