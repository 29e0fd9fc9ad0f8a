import { fold } from '#platform/text.ts'

// Words that say what kind of body it is, not which one.
const common = new Set(
  'the of for and de du des la le les et l d a of inc ltd ltee limited corporation corp city town municipality ville municipalite township county organization organisation association society centre center'.split(
    ' ',
  ),
)

const meaningful = (name: string): string[] => {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const telling = words.filter(word => !common.has(word))
  return telling.length > 0 ? telling : words
}

/** How alike two names of organisations are, 0 to 1: the share of telling words they have in common (Dice 1945). */
function alike(one: string, other: string): number {
  const [a, b] = [new Set(meaningful(one)), new Set(meaningful(other))]
  if (a.size === 0 || b.size === 0) return 0
  const both = [...a].filter(word => b.has(word)).length
  return (2 * both) / (a.size + b.size)
}

export interface KnownName {
  id: string
  /** Every language its name is written in. */
  names: readonly string[]
}

/** The one that goes by exactly this name in some language, and those that might be meant, the likeliest first. */
export function knownAs(
  names: readonly string[],
  known: readonly KnownName[],
): { exact?: KnownName; near: KnownName[] } {
  const folded = new Set(names.map(fold))
  const exact = known.find(each => each.names.some(name => folded.has(fold(name))))
  if (exact) return { exact, near: [] }
  const near = known
    .map(each => ({
      each,
      score: Math.max(0, ...each.names.flatMap(name => names.map(written => alike(written, name)))),
    }))
    .filter(({ score }) => score >= 0.66)
    .toSorted((a, b) => b.score - a.score)
  return { near: near.slice(0, 4).map(({ each }) => each) }
}
