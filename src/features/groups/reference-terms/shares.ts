import type { Quorum } from '../rules/terms.ts'

/** The shares a form offers by name; others are written as numbers. */
export const shares = {
  'more-than-half': { over: 1, of: 2, moreThan: true },
  half: { over: 1, of: 2, moreThan: false },
  'two-thirds': { over: 2, of: 3, moreThan: false },
  third: { over: 1, of: 3, moreThan: false },
  quarter: { over: 1, of: 4, moreThan: false },
} as const
export type Share = keyof typeof shares

export const quorumKinds = [...(Object.keys(shares) as Share[]), 'number', 'own-share'] as const
export type QuorumKind = (typeof quorumKinds)[number]

/** Which of the choices a quorum is. */
export function quorumKind(quorum: Quorum): QuorumKind {
  if (quorum.kind === 'number') return 'number'
  const named = (Object.keys(shares) as Share[]).find(
    name =>
      shares[name].over === quorum.over &&
      shares[name].of === quorum.of &&
      shares[name].moreThan === quorum.moreThan,
  )
  return named ?? 'own-share'
}

/** The quorum of a choice; undefined when its numbers are missing or make no sense. */
export function quorumFrom(
  kind: QuorumKind,
  numbers: { n?: number | undefined; over?: number | undefined; of?: number | undefined },
): Quorum | undefined {
  if (kind === 'number')
    return numbers.n !== undefined && numbers.n >= 1 ? { kind: 'number', n: numbers.n } : undefined
  if (kind !== 'own-share') return { kind: 'fraction', ...shares[kind] }
  const { over, of } = numbers
  if (over === undefined || of === undefined || over < 1 || of < 1 || over > of) return undefined
  return { kind: 'fraction', over, of, moreThan: false }
}
