import { describe, expect, it } from 'vitest'
import type { TenantDb } from '#platform/db/tenant.ts'
import { atOnce, unheld } from '#test/at-once.ts'
import { origin } from '#test/sandbox.ts'
import { linksIn, must, twoClasses } from '#test/two-classes.ts'
import { answerProposal } from './commands/answering.ts'
import { proposeToCoordinate } from './commands/proposing.ts'
import { findCoordination } from './queries.ts'

const actor = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')

describe('at the same moment', () => {
  const many = 6
  const stand = atOnce(many, now)

  it('many propose, and one proposal with two letters is made', async () => {
    const pair = await stand.within(db => twoClasses(db))
    const outcomes = await stand.together(() =>
      stand.within(db => proposeToCoordinate(db, actor, pair, { origin }, now)),
    )
    const made = outcomes.filter(each => each.status === 'fulfilled' && each.value.ok)
    expect(made).toHaveLength(1)
    expect(await stand.within(linksIn)).toHaveLength(2)
  })

  // One side changes its mind while the other answers: whoever answers last must know whether the first could be read.
  const crossing = async (hold?: (db: TenantDb, id: string) => Promise<void>) => {
    const pair = await stand.within(db => twoClasses(db, 'ar'))
    const { id } = must(await stand.within(db => proposeToCoordinate(db, actor, pair, { origin }, now)))
    const coordination = await stand.within(db => findCoordination(db, id))
    if (!coordination) throw new Error('Not there')
    const { a, b } = coordination
    await stand.within(db => answerProposal(db, actor, a.id, { choice: 'talk' }, now))
    await stand.within(db => answerProposal(db, actor, b.id, { choice: 'talk' }, now))
    const sides = [a, b, a, b]
    const answers = await stand.all(
      n => stand.within(db => answerProposal(db, actor, (sides[n] ?? a).id, { choice: 'leave' }, now, hold)),
      sides.length,
    )
    return answers.filter(({ ok }) => ok).length
  }
  it('nobody changes an answer the other side has read', async () => {
    expect(await crossing()).toBe(0)
  })

  const turns = async (hold?: (db: TenantDb, id: string) => Promise<void>) => {
    const pair = await stand.within(db => twoClasses(db, 'ar'))
    const { id } = must(await stand.within(db => proposeToCoordinate(db, actor, pair, { origin }, now)))
    const coordination = await stand.within(db => findCoordination(db, id))
    if (!coordination) throw new Error('Not there')
    const { a, b } = coordination
    await stand.within(db => answerProposal(db, actor, a.id, { choice: 'talk' }, now))
    // `b` answers for the first time as `a` changes: with the lock one comes after the other and sees it.
    const outcomes = await stand.all(n =>
      stand.within(db => answerProposal(db, actor, b.id, { choice: n ? 'pool' : 'talk' }, now, hold)),
    )
    return outcomes.filter(({ ok }) => ok).length
  }
  it('of many first answers of one side one is taken, for the other can read it from then on', async () => {
    expect(await turns()).toBe(1)
  })
  it('without holding the proposal, more than one is taken', async () => {
    expect(await turns(unheld)).toBeGreaterThan(1)
  })
})
