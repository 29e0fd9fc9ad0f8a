/**
 * One rural postal code covers a town: two streets under it are two places, however alike the rest is. Such a
 * pair is for a person, never taken for one by itself.
 */
import type { ComparedPairs } from './learning/compared.ts'
import { isRural } from './normal/place.ts'
import type { Records } from './records.ts'
import { sameFrom } from './table.ts'

/** From this level on the doors or the streets are others. */
const otherStreet = 3
const atMost = sameFrom - 0.01

/** Takes pairs of different streets under one rural code out of the upper band; changes `p` in place. */
export function keepStreetsApart({ fields }: Records, { a, levels }: ComparedPairs, p: Float64Array): void {
  const codes = fields.flatMap((field, at) =>
    field.values.some(({ value }) => isRural(value.key)) ? [at] : [],
  )
  const streets = fields.flatMap(({ plan, within }, at) =>
    plan.kind === 'address' && within === undefined ? [at] : [],
  )
  if (codes.length === 0 || streets.length === 0) return
  const width = fields.length
  for (let at = 0; at < p.length; at++) {
    if (p[at]! < sameFrom) continue
    const rural = codes.some(field => {
      const cell = fields[field]!.cells[a[at]!]!
      return levels[at * width + field] === 0 && cell >= 0 && isRural(fields[field]!.values[cell]!.value.key)
    })
    if (!rural) continue
    const apart = streets.some(field => {
      const level = levels[at * width + field]!
      return level >= otherStreet && level < fields[field]!.levels.length
    })
    if (apart) p[at] = atMost
  }
}
