import type { VisitorMessage } from '#platform/words/messages.ts'
import type { ValueRefused } from './indicator.ts'
import { keeperWords as words } from './keeper-words.ts'

const said: Record<ValueRefused, readonly [field: string, message: VisitorMessage]> = {
  'in-the-future': ['on', words.future],
  'not-a-share': ['value', words.share],
  'negative-count': ['value', words.negative],
  'part-of-one': ['precision', words.whole],
  'past-its-limit': ['value', words.limit],
}

/** Beside which field a refused value is told, and in which words. */
export const refusedField = (why: ValueRefused) => said[why]
