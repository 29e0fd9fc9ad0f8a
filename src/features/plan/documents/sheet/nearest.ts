import { fold } from '#platform/text.ts'

const threes = (written: string): Map<string, number> => {
  const found = new Map<string, number>()
  const padded = `  ${fold(written)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  for (let n = 0; n + 3 <= padded.length; n += 1) {
    const three = padded.slice(n, n + 3)
    found.set(three, (found.get(three) ?? 0) + 1)
  }
  return found
}

function likeness(a: Map<string, number>, b: Map<string, number>): number {
  let both = 0
  let all = 0
  for (const [three, count] of a) {
    both += Math.min(count, b.get(three) ?? 0)
    all += count
  }
  for (const count of b.values()) all += count
  return all === 0 ? 0 : (2 * both) / all
}

/** The few that are written most like it (Dice's coefficient over runs of three letters), the nearest first. */
export function nearest<Named>(
  written: string,
  among: readonly Named[],
  namesOf: (one: Named) => readonly string[],
  take = 3,
): Named[] {
  const asked = threes(written)
  const likely = among
    .map(one => ({ one, like: Math.max(0, ...namesOf(one).map(name => likeness(asked, threes(name)))) }))
    .filter(({ like }) => like >= 0.3)
    .sort((a, b) => b.like - a.like)
    .slice(0, take)
  // Beside one that is much nearer, the others only distract.
  return likely.filter(({ like }) => like >= 0.6 * (likely[0]?.like ?? 0)).map(({ one }) => one)
}
