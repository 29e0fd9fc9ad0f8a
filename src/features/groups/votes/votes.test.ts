import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import { mails } from '#platform/mail/tables.ts'
import { plainDate } from '#platform/time.ts'
import { atOnce } from '#test/at-once.ts'
import { addGroup } from '../commands.ts'
import { defaultRules, type Rules } from '../rules/terms.ts'
import { seat } from '../seats/commands/seating.ts'
import { castVote, type HoldVote, recuseVoter } from './commands/casting.ts'
import { closeVote, decisionFromVote, withdrawVote } from './commands/closing.ts'
import { openVote } from './commands/opening.ts'
import { tellResult } from './commands/telling.ts'
import { answersOf, findVote, resultOf, type Voter, votersOf } from './queries.ts'
import { type Answer, tallyOf } from './vote.ts'

const actor = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const closesAt = new Date('2026-11-05T22:00:00Z')
const before = new Date(closesAt.getTime() - 1)
const seats = 8
const how = { origin: 'http://porchlight.test' }

const { within: inside, all } = atOnce(seats + 1, now)
let groupId: string
let vote: string
let voters: Voter[]

beforeAll(async () => {
  groupId = await inside(async db => {
    const group = await addGroup(db, actor, { name: { en: 'Council' }, kind: 'council' }, now)
    for (let n = 0; n < seats; n += 1) {
      const organisationId = await addOrganisation(db, actor, { name: { en: `Organisation ${n}` } }, now)
      const facts = { name: `Person ${n}`, email: `p${n}@lakeside.example`, organisationId }
      const personId = await addPerson(db, actor, facts, now)
      const since = plainDate('2026-01-01')
      if (!since) throw new Error('no day')
      await seat(db, actor, { groupId: group, personId, organisationId, role: 'member', since }, now)
    }
    return group
  })
})

async function open(more: { changeable?: boolean; secret?: boolean } = {}): Promise<void> {
  const facts = {
    groupId,
    question: { en: 'Shall we move the bus stop?' },
    kind: 'yes-no' as const,
    secret: more.secret ?? false,
    changeable: more.changeable ?? true,
    closesAt,
  }
  const opened = await inside(db => openVote(db, actor, facts, how, now))
  if (!opened.ok) throw new Error(opened.why)
  vote = opened.id
  voters = await inside(db => votersOf(db, vote))
}

const one = (n = 0): Voter => {
  const voter = voters[n]
  if (!voter) throw new Error('no voter')
  return voter
}
const cast = (voter: Voter, answer: Answer, at: Date, hold?: HoldVote) =>
  inside(db => castVote(db, actor, voter, { answer }, at, hold))

describe('a vote between meetings', () => {
  beforeEach(() => open())

  it('asks each person with a voice by a link of their own', () => {
    expect(voters).toHaveLength(seats)
    expect(new Set(voters.map(({ linkId }) => linkId)).size).toBe(seats)
  })

  it('is open until its second, and not in it', async () => {
    expect(await cast(one(), 'yes', before)).toEqual({ ok: true, changed: false })
    expect(await cast(one(), 'no', closesAt)).toMatchObject({ ok: false, why: 'late', said: 'yes' })
    expect(await inside(db => answersOf(db, vote))).toMatchObject([{ answer: 'yes' }])
  })

  it('takes a changed answer where it may be changed, and refuses a second one where it may not', async () => {
    await cast(one(), 'yes', now)
    expect(await cast(one(), 'no', now)).toEqual({ ok: true, changed: true })
    await open({ changeable: false })
    await cast(one(), 'yes', now)
    expect(await cast(one(), 'no', now)).toMatchObject({ ok: false, why: 'already-answered', said: 'yes' })
  })

  it('counts one voice once, however often it is given at the same time', async () => {
    await open({ changeable: false })
    const outcomes = await all(n => cast(one(), n % 2 ? 'yes' : 'no', now))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await inside(db => answersOf(db, vote))).toHaveLength(1)
  })

  it('counts exactly what it took, when many answer in the closing second', { timeout: 30_000 }, async () => {
    const told = await closingSecond()
    expect(told.counted).toBe(told.taken)
  })

  it('would take answers it does not count without holding the vote', { timeout: 30_000 }, async () => {
    const told = await closingSecond(findVote)
    expect(told.counted).toBeLessThan(told.taken)
  })

  it('leaves whoever steps out of the count, and takes their answer out', async () => {
    await cast(one(), 'yes', now)
    await inside(db => recuseVoter(db, actor, one(), 'My brother drives it', now))
    expect(await cast(one(), 'yes', now)).toMatchObject({ ok: false, why: 'recused' })
    const row = await inside(db => findVote(db, vote))
    if (!row) throw new Error('gone')
    expect(await inside(db => resultOf(db, row))).toMatchObject({ answered: 0, recused: 1 })
  })

  it('forgets who said what of a secret vote when it closes', async () => {
    await open({ secret: true })
    for (const voter of voters) await cast(voter, 'yes', now)
    const known = new Set(voters.flatMap(voter => [voter.id, voter.voice]))
    await inside(db => closeVote(db, actor, vote, closesAt))
    for (const answer of await inside(db => answersOf(db, vote))) {
      expect(known.has(answer.voice)).toBe(false)
      expect(answer).toMatchObject({ voterId: null, at: null, answer: 'yes' })
    }
  })

  it('tells everybody who was asked how it came out, in a letter whose link shows the count', async () => {
    await cast(one(), 'yes', now)
    expect(await inside(db => tellResult(db, actor, vote, how, now))).toBe(0)
    await inside(db => closeVote(db, actor, vote, closesAt))
    expect(await inside(db => tellResult(db, actor, vote, how, closesAt))).toBe(seats)
    const letters = await inside(db => db.select().from(mails).where(eq(mails.about, vote)))
    const told = letters.filter(({ subject }) => subject.startsWith('How it came out'))
    expect(told).toHaveLength(seats)
    expect(told[0]?.text).toMatch(/Too few answered[\s\S]*\/l\//)
  })

  it('forgets it too when the question is taken back', async () => {
    await open({ secret: true })
    await cast(one(), 'no', now)
    expect(await inside(db => withdrawVote(db, actor, vote, 'Asked too early.', now))).toBe(true)
    expect(await inside(db => answersOf(db, vote))).toMatchObject([{ voterId: null, at: null }])
  })

  it('becomes one decision, however many press', async () => {
    for (const voter of voters) await cast(voter, 'yes', now)
    await inside(db => closeVote(db, actor, vote, now))
    const made = await all(() => inside(db => decisionFromVote(db, actor, vote, now)))
    expect(new Set(made.map(each => (each.ok ? each.id : each.why))).size).toBe(1)
  })
})

/** All answer and somebody closes, at once, a moment around the close. */
async function closingSecond(hold?: HoldVote): Promise<{ taken: number; counted: number }> {
  let taken = 0
  let counted = 0
  await all(async n => {
    const voter = voters[n]
    if (voter) {
      if ((await cast(voter, 'yes', before, hold)).ok) taken += 1
      return
    }
    const closed = await inside(db => closeVote(db, actor, vote, closesAt))
    if (!closed.ok) throw new Error(closed.why)
    counted = closed.result.answered
  })
  return { taken, counted }
}

describe('the count', () => {
  const rules = fc.record({
    decides: fc.constantFrom<Rules['decides'][]>('consensus', 'consent', 'majority', 'two-thirds'),
    abstentionsCountAsNo: fc.boolean(),
  })
  const said = fc.array(
    fc.record({
      voice: fc.integer({ min: 0, max: 9 }).map(n => `v${n}`),
      answer: fc.constantFrom<Answer[]>('yes', 'no', 'abstain'),
    }),
    { maxLength: 12 },
  )
  const unique = (answers: { voice: string; answer: Answer }[]) => [
    ...new Map(answers.map(each => [each.voice, each])).values(),
  ]
  const voices = Array.from({ length: 8 }, (_, n) => `v${n}`)
  const tally = (r: Partial<Rules>, recused: string[], answers: { voice: string; answer: Answer }[]) =>
    tallyOf({ kind: 'yes-no', rules: { ...defaultRules, ...r }, options: [] }, voices, recused, answers)

  it('does not depend on the order answers came in', () => {
    fc.assert(
      fc.property(rules, said, (r, all) => {
        const answers = unique(all)
        expect(tally(r, [], [...answers].reverse())).toEqual(tally(r, [], answers))
      }),
    )
  })

  it('counts nobody who was not asked, and nobody who stepped out', () => {
    fc.assert(
      fc.property(rules, said, fc.subarray(voices), (r, all, recused) => {
        const result = tally(r, recused, unique(all))
        const counted = result.counted
        expect((counted?.yes ?? 0) + (counted?.no ?? 0) + (counted?.abstain ?? 0)).toBe(result.answered)
        expect(result.answered).toBeLessThanOrEqual(voices.length - recused.length)
      }),
    )
  })

  it('is never undone by one more yes, and never carried without a quorum', () => {
    fc.assert(
      fc.property(rules, said, (r, all) => {
        const answers = unique(all).filter(({ voice }) => voices.includes(voice))
        const first = tally(r, [], answers)
        if (first.verdict === 'carried') {
          const silent = voices.find(voice => !answers.some(each => each.voice === voice))
          const more = silent ? [...answers, { voice: silent, answer: 'yes' as const }] : answers
          expect(tally(r, [], more).verdict).toBe('carried')
          expect(first.quorum.holds).toBe(true)
        }
      }),
    )
  })
})
