import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { callStop } from '#platform/ui/line.tsx'
import type { Station } from '../station.ts'

export const kindOf = (
  view: View,
  station: Pick<Station, 'kind' | 'open'> & { cameTo?: Station['cameTo'] },
): string => callStop(view, station)

export const dayOf = (view: View, station: Station): string => writeDayOf(station.at, view.zone, view.tongue)
