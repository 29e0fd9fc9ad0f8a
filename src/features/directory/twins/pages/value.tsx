import type { View } from '#platform/http/view.ts'
import { directionOf, isTongue, tongues } from '#platform/text.ts'
import { plainly } from '../values.ts'

/** One value as it is written: each language on a line of its own, marked as what it is. */
export const Value = (p: { view: View; value: unknown }) => {
  const { value, view } = p
  const isWritten =
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every(key => (tongues as readonly string[]).includes(key))
  if (!isWritten) return <bdi>{plainly(value, view)}</bdi>
  const lines = Object.entries(value as Record<string, string>).filter(
    ([, text], n, all) => all.findIndex(([, other]) => other === text) === n,
  )
  return (
    <>
      {lines
        .toSorted(([a], [b]) => Number(b === view.tongue) - Number(a === view.tongue) || (a < b ? -1 : 1))
        .map(([tongue, text]) => (
          <span class="said" lang={tongue} dir={isTongue(tongue) ? directionOf(tongue) : undefined}>
            {text}
          </span>
        ))}
    </>
  )
}
