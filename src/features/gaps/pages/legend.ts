import type { View } from '#platform/http/view.ts'
import { shown } from '../words.ts'

/** What each shade means, in the reader's language. */
export const legendIn = ({ t }: View) => ({
  0: t(shown.legendNothing),
  1: t(shown.legendTooFar),
  2: t(shown.legendNotFresh),
  3: t(shown.legendRemoteOnly),
  4: t(shown.legendListed),
  x: t(shown.legendCannotTell),
})
