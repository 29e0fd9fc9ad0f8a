import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rankedWinner } from './ranked.ts'

const times = (n: number, ...ballot: string[]) => Array.from({ length: n }, () => ballot)

it('elects whom the run-off elects, and shows the rounds (the Tennessee example)', () => {
  const ballots = [
    ...times(42, 'Memphis', 'Nashville', 'Chattanooga', 'Knoxville'),
    ...times(26, 'Nashville', 'Chattanooga', 'Knoxville', 'Memphis'),
    ...times(15, 'Chattanooga', 'Knoxville', 'Nashville', 'Memphis'),
    ...times(17, 'Knoxville', 'Chattanooga', 'Nashville', 'Memphis'),
  ]
  const outcome = rankedWinner(ballots)
  expect(outcome).toMatchObject({ method: 'instant run-off', winner: 'Knoxville', tied: [] })
  expect(outcome.rounds.map(({ out }) => out)).toEqual([['Chattanooga'], ['Nashville'], []])
  expect(outcome.rounds[1]?.counts).toContainEqual({ choice: 'Knoxville', votes: 32 })
})

it('says a tie for last that matters, and passes over one that does not', () => {
  const matters = [...times(4, 'A'), ...times(3, 'B', 'C'), ...times(3, 'C', 'B')]
  expect(rankedWinner(matters)).toMatchObject({ winner: undefined, tied: ['B', 'C'] })
  const not = [...times(5, 'A'), ...times(3, 'B', 'A'), ...times(3, 'C', 'A')]
  expect(rankedWinner(not)).toMatchObject({ winner: 'A', tied: [] })
  expect(rankedWinner(not).rounds[0]?.equallyLast).toEqual(['C'])
})

it('bears blank ballots, doubles, nobody voting and a crowd of equals', () => {
  expect(rankedWinner([])).toEqual({ method: 'instant run-off', winner: undefined, tied: [], rounds: [] })
  expect(rankedWinner([[], []], ['A', 'B'])).toMatchObject({ winner: undefined, tied: [] })
  expect(rankedWinner([['A', 'A', 'B'], []])).toMatchObject({ winner: 'A' })
  expect(rankedWinner([['B']], ['A', 'B']).winner).toBe('B')
  const crowd = Array.from({ length: 40 }, (_, at) => [`choice ${at}`])
  expect(rankedWinner(crowd).tied).toHaveLength(40)
})

const choices = ['A', 'B', 'C', 'D', 'E']
const ballots = fc.array(fc.shuffledSubarray(choices), { maxLength: 30 })

it('elects whoever more than half put first', () => {
  fc.assert(
    fc.property(ballots, fc.constantFrom(...choices), (others, one) => {
      const most = [...others, ...times(others.length + 1, one)]
      expect(rankedWinner(most, choices).winner).toBe(one)
    }),
  )
})

it('loses no ballot in any round, and depends on neither the order of ballots nor the names', () => {
  const other: Record<string, string> = { A: 'E', B: 'D', C: 'C', D: 'B', E: 'A' }
  const renamed = (one: string) => other[one] ?? one
  fc.assert(
    fc.property(ballots, cast => {
      const outcome = rankedWinner(cast, choices)
      for (const { counts, exhausted } of outcome.rounds)
        expect(counts.reduce((sum, { votes }) => sum + votes, exhausted)).toBe(cast.length)
      const again = rankedWinner([...cast].reverse(), choices)
      expect([again.winner, again.tied]).toEqual([outcome.winner, outcome.tied])
      const mirrored = rankedWinner(
        cast.map(ballot => ballot.map(renamed)),
        choices,
      )
      expect(mirrored.winner).toBe(outcome.winner && renamed(outcome.winner))
      expect(mirrored.tied).toEqual(outcome.tied.map(renamed).sort())
      expect(outcome.winner === undefined || outcome.tied.length === 0).toBe(true)
    }),
  )
})
