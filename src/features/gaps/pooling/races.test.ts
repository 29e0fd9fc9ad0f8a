import { describe, expect, it } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import { actor, lenders, must, now, sure, use } from '#test/a-pool.ts'
import { atOnce, unheld } from '#test/at-once.ts'
import { origin } from '#test/sandbox.ts'
import { answerMatch, holdOffer, proposeMatch } from './commands/matching.ts'

describe('at the same moment', () => {
  const many = 8
  const stand = atOnce(many, now)

  /** As many ask for one evening as there are connections, and every one of them is told yes. */
  const everybodySaysYes = async (places: number, hold: typeof holdOffer) => {
    const { offerId } = await stand.within(db => lenders(db, places))
    const ids = await stand.within(async db => {
      const made: string[] = []
      for (let n = 0; n < many; n += 1) {
        const organisationId = await addOrganisation(db, actor, { name: { en: `Asker ${n}` } }, now)
        const wish = { offerId, organisationId, use: { ...use, weeks: 2 } }
        made.push(must(await proposeMatch(db, actor, wish, { origin }, now)).id)
      }
      return made
    })
    const outcomes = await stand.together(n =>
      stand.within(db => answerMatch(db, actor, sure(ids[n]), { answer: 'yes' }, { origin }, now, hold)),
    )
    return outcomes.filter(each => each.status === 'fulfilled' && each.value.ok).length
  }

  /** The same organisation asks for one evening by several windows at once. */
  const asksAtOnce = async (hold: typeof holdOffer) => {
    const { offerId, garden } = await stand.within(db => lenders(db))
    const wish = { offerId, organisationId: garden, use }
    const outcomes = await stand.together(() =>
      stand.within(db => proposeMatch(db, actor, wish, { origin }, now, hold)),
    )
    return outcomes.filter(each => each.status === 'fulfilled' && each.value.ok).length
  }
  it('the same thing asked for many times at once is asked for once', async () => {
    expect(await asksAtOnce(holdOffer)).toBe(1)
  })
  it('without holding the offer, it is asked for several times', async () => {
    expect(await asksAtOnce(unheld)).toBeGreaterThan(1)
  })

  it('exactly one gets what there is one of', async () => {
    expect(await everybodySaysYes(1, holdOffer)).toBe(1)
  })

  it('exactly three get what can be lent to three', async () => {
    expect(await everybodySaysYes(3, holdOffer)).toBe(3)
  })

  it('without holding the offer, it is lent to more than there is', async () => {
    expect(await everybodySaysYes(1, unheld)).toBeGreaterThan(1)
  })
})
