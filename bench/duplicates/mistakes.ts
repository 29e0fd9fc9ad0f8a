/** The mistakes people make when the same thing is written down twice. */
export type Chance = () => number

export const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance() * from.length)]!

/** The first of a list far oftener than the last, as names are (Zipf). */
export const often = <T>(chance: Chance, from: readonly T[]): T =>
  from[Math.min(from.length - 1, Math.floor((from.length + 1) ** chance() - 1))]!

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** One slip of the fingers: a letter added, lost, changed, or two changed over. */
export function slip(chance: Chance, text: string): string {
  if (text.length < 3) return text
  const at = 1 + Math.floor(chance() * (text.length - 2))
  const [before, letter, after] = [text.slice(0, at), text[at]!, text.slice(at + 1)]
  const other = /\d/.test(letter) ? String(Math.floor(chance() * 10)) : pick(chance, [...letters])
  switch (Math.floor(chance() * 4)) {
    case 0:
      return before + other + letter + after
    case 1:
      return before + after
    case 2:
      return before + other + after
    default:
      return before + (after[0] ?? '') + letter + after.slice(1)
  }
}

/** A copy of a row with about `mistakes` of them; `own` are ways of writing that a column has besides. */
export function copyWithMistakes(
  chance: Chance,
  row: readonly (string | null)[],
  mistakes: number,
  own: Readonly<Record<number, (text: string) => string>> = {},
): (string | null)[] {
  const copy = [...row]
  for (const [at, write] of Object.entries(own)) {
    const text = copy[Number(at)]
    if (text && chance() < 0.5) copy[Number(at)] = write(text)
  }
  const count = Math.floor(chance() * 2 * mistakes + 0.5)
  for (let turn = 0; turn < count; turn++) {
    const at = Math.floor(chance() * copy.length)
    const text = copy[at]
    if (!text) continue
    const kind = chance()
    copy[at] = kind < 0.62 ? slip(chance, text) : kind < 0.85 ? null : text.split(' ').reverse().join(' ')
  }
  return copy
}
