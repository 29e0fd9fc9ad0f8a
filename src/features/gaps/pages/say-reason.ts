import type { View } from '#platform/http/view.ts'
import type { Sum } from '../cell/verdict.ts'
import { openWords, verdictWords } from '../verdict.ts'

/** A verdict in a word or two; where a question is open, the question. */
export const sayReason = ({ t }: View, { verdict, reason }: Pick<Sum, 'verdict' | 'reason'>): string =>
  verdict === 'cannot-tell' && reason && reason !== 'exists' ? t(openWords[reason]) : t(verdictWords[verdict])
