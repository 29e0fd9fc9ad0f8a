import { expect, it } from 'vitest'
import { atOnce } from '#test/at-once.ts'
import { holdOutcome, sayOfOutcome } from './commands/confirming.ts'
import { takeTheirWords } from './commands/rewording.ts'
import { harvestOutcome } from './commands/telling.ts'
import { confirmationsOf, findOutcome } from './queries/outcomes.ts'

const ada = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const people = 6
const { within, together } = atOnce(people, now)

const told = () =>
  within(async db => {
    const kept = await harvestOutcome(db, ada, { say: { en: 'Mothers ride alone.' } }, 'staff', now)
    if (!kept.ok) throw new Error(kept.why)
    return kept.outcome
  })
const confirmAtOnce = (outcome: string, hold: typeof holdOutcome) =>
  together(n =>
    within(db =>
      sayOfOutcome(
        db,
        { kind: 'system', name: `Reader ${n}` },
        outcome,
        { verdict: 'confirms' },
        now,
        async (...asked) => {
          const held = await hold(...asked)
          seen.push(held?.confirmedBy ?? null)
          return held
        },
      ),
    ),
  )
let seen: (string | null)[] = []

it('keeps every word said at once, and the first who confirms settles it', async () => {
  const outcome = await told()
  seen = []
  await confirmAtOnce(outcome, holdOutcome)
  expect(await within(db => confirmationsOf(db, outcome))).toHaveLength(people)
  // One found it open; all the others found the name that stands to this day.
  const settledBy = (await within(db => findOutcome(db, outcome)))?.confirmedBy ?? null
  expect(seen).toEqual([null, ...Array.from({ length: people - 1 }, () => settledBy)])
})

it('would be settled again and again, did they not wait for each other', async () => {
  const outcome = await told()
  seen = []
  await confirmAtOnce(outcome, findOutcome)
  expect(seen.filter(name => name === null)).toHaveLength(people)
})

it('takes the words of one confirmation once, however many tap', async () => {
  const outcome = await told()
  const said = { verdict: 'with-changes', words: { en: 'Twelve of them.' } } as const
  await within(db => sayOfOutcome(db, { kind: 'system', name: 'Grady' }, outcome, said, now))
  const [confirmation] = await within(db => confirmationsOf(db, outcome))
  const taken = await together(() =>
    within(db => takeTheirWords(db, ada, outcome, confirmation?.id ?? '', now)),
  )
  expect(taken.filter(each => each.status === 'fulfilled' && each.value.ok)).toHaveLength(1)
})
