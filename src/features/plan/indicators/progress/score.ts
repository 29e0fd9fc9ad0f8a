const between = (value: number, from: readonly [number, number], to: readonly [number, number]): number => {
  const share = (value - from[0]) / (from[1] - from[0])
  return Math.min(Math.max(to[0] + share * (to[1] - to[0]), to[0]), to[1])
}

/** −5 to 5 from growth over growth needed: 0 at 0.6, the ends at −0.6 and 1.3 (the method’s figure 2). */
export const scoreWithTarget = (ratio: number): number =>
  ratio < 0.6 ? between(ratio, [-0.6, 0.6], [-5, 0]) : between(ratio, [0.6, 1.3], [0, 5])

/**
 * −5 to 5 from yearly growth towards what is wanted, without a target: −5 at −2 %, −2.5 at 0, 0 at 0.5 %, 2.5 at
 * 1.5 %, 5 at 2 %; those above 0 are lowered by `scaling` near a natural limit (the method’s figure 1).
 */
export function scoreWithoutTarget(growth: number, scaling: number): number {
  if (growth < 0) return between(growth, [-0.02, 0], [-5, -2.5])
  if (scaling === 0) return 5
  const even = growth / scaling
  if (even < 0.005) return between(even, [0, 0.005], [-2.5, 0])
  return even < 0.015 ? between(even, [0.005, 0.015], [0, 2.5]) : between(even, [0.015, 0.02], [2.5, 5])
}
