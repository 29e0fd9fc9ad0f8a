import { kindWords } from '#features/directory/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { Thread } from '#platform/ui/thread.tsx'
import { reach } from '../cell/cell.ts'
import type { CellSeen } from '../queries.ts'
import { words } from '../words.ts'

/** The four tests in order, each with what it found; hollow where the working never got that far. */
export const Working = (p: { view: View; seen: CellSeen }) => {
  const { t, tongue } = p.view
  const { cell } = p.seen
  const known = cell.near.length + cell.far.length + cell.remote.length + cell.unplaced.length
  const nearest = cell.far[0]
  const fresh = cell.range.least
  const listNames = (lists: (typeof cell.spoken)[number]['lists']) =>
    lists.map(({ source }) => inTongue(source.name, tongue).text).join(', ')
  const near =
    cell.near.length > 0
      ? t(words.nearSome, { count: cell.near.length, reach })
      : nearest?.kilometres !== undefined
        ? t(words.nearNearest, {
            reach,
            name: inTongue(nearest.service.name, tongue).text,
            kilometres: Math.round(nearest.kilometres),
          })
        : t(words.nearNone, { reach })
  const freshness =
    fresh > 0 ? t(words.freshSome, { count: fresh }) : t(words.freshNone, { count: cell.near.length })
  return (
    <Thread
      label={t(words.working)}
      stations={[
        {
          kind: t(words.stepSpoken),
          open: cell.spoken.some(({ lists }) => lists.length === 0),
          text: (
            <ul class="plainly">
              {cell.spoken.map(({ kind, lists }) => (
                <li>
                  {lists.length > 0
                    ? t(words.kindSpoken, { kind: t(kindWords[kind]), lists: listNames(lists) })
                    : t(words.kindSilent, { kind: t(kindWords[kind]) })}
                </li>
              ))}
            </ul>
          ),
        },
        {
          kind: t(words.stepExists),
          open: known === 0,
          text: known === 0 ? t(words.existsNone) : t(words.existsSome, { count: known }),
        },
        {
          kind: t(words.stepNear),
          open: cell.near.length === 0,
          text: known === 0 ? t(words.notAsked) : near,
        },
        {
          kind: t(words.stepFresh),
          open: fresh === 0,
          text: cell.near.length === 0 ? t(words.notAsked) : freshness,
        },
      ]}
    />
  )
}
