import type { Child } from 'hono/jsx'
import type { View } from '#platform/http/view.ts'
import { heldAskPath } from '../paths.ts'
import { words } from './words.ts'

/** At the foot of every page: the way to what is held about whoever reads it. */
export const heldFoot = async (): Promise<(view: View) => Child> => view =>
  view.partnership && <a href={heldAskPath(view.partnership.slug)}>{view.t(words.foot)}</a>
