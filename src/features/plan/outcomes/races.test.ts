import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPartnership } from '#features/partnership/index.ts'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { lakeside } from '#test/as.ts'
import { ownDatabase } from '#test/sandbox.ts'
import { holdOutcome, sayOfOutcome } from './commands/confirming.ts'
import { takeTheirWords } from './commands/rewording.ts'
import { harvestOutcome } from './commands/telling.ts'
import { confirmationsOf, findOutcome } from './queries/outcomes.ts'

const urls = ownDatabase()
const ada = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const atOnce = 6

let pool: pg.Pool
let database: Database
let id: string

beforeAll(async () => {
  pool = openPool(urls.appUrl, { max: atOnce })
  database = databaseOver(transactOver(pool))
  const founded = await createPartnership(database, ada, lakeside, now)
  if (!founded.ok) throw new Error(founded.why)
  id = founded.id
})
afterAll(() => pool.end())

const within = <Result>(work: Parameters<typeof database.inPartnership<Result>>[2]) =>
  database.inPartnership(id, 'write', work)
const together = <Result>(work: (n: number) => Promise<Result>): Promise<PromiseSettledResult<Result>[]> =>
  Promise.allSettled(Array.from({ length: atOnce }, (_, n) => work(n)))
/** Lets nobody on before `count` have come. */
function meeting(count: number) {
  let open = () => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  let waiting = 0
  return async () => {
    waiting += 1
    if (waiting === count) open()
    await opened
  }
}

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
  expect(await within(db => confirmationsOf(db, outcome))).toHaveLength(atOnce)
  // One found it open; all the others found the name that stands to this day.
  const settledBy = (await within(db => findOutcome(db, outcome)))?.confirmedBy ?? null
  expect(seen).toEqual([null, ...Array.from({ length: atOnce - 1 }, () => settledBy)])
})

it('would be settled again and again, did they not wait for each other', async () => {
  const outcome = await told()
  seen = []
  const met = meeting(atOnce)
  const looking = async (db: TenantDb, sought: string) => {
    const found = await findOutcome(db, sought)
    await met()
    return found
  }
  await confirmAtOnce(outcome, looking)
  expect(seen.filter(name => name === null)).toHaveLength(atOnce)
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
