import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPartnership } from '#features/partnership/index.ts'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { lakeside } from '#test/as.ts'
import { ownDatabase } from '#test/sandbox.ts'
import { addAction, addGoal, addPlan, changeAction } from '../index.ts'
import { findAction } from '../queries/actions.ts'
import { findPlan } from '../queries/plans.ts'
import { planWhole } from '../queries/whole.ts'
import { bringBack, readFile } from './commands/bring-back.ts'
import { doDeeds } from './commands/deeds.ts'
import { type Taken, takeFrom } from './commands/taking.ts'
import { findReturn, standingNow } from './queries.ts'
import { type Choice, deedsOf, printOf } from './sheet/choice.ts'
import { compare } from './sheet/compare.ts'

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

const within = <Result>(work: (db: TenantDb) => Promise<Result>) => database.inPartnership(id, 'write', work)

/** A draft of one action, and a file that rewords it and adds another; `lines` are the rows of the file. */
async function brought() {
  const made = await within(async db => {
    const planId = await addPlan(db, ada, { name: { en: 'Plan' }, from: 2026, to: 2031 }, now)
    const goal = await addGoal(db, ada, planId, { title: { en: 'Living here' } }, now)
    const added = await addAction(db, ada, { goalId: goal, title: { en: 'Print the map' } }, now)
    if (!added.ok) throw new Error(added.why)
    return { planId, goal, action: added.id }
  })
  const lines = ['id (do not change),Goal,Action in English', `${made.action},Living here,Fold the map`]
  const read = await readFile(Buffer.from([...lines, ',Living here,Open a help desk'].join('\n')))
  if (!read.ok) throw new Error(read.why)
  const back = await within(db =>
    bringBack(db, ada, { id: made.planId }, { name: 'a.csv', read: read.read }, now),
  )
  return { ...made, back, choices: await within(db => chosen(db, made.planId, back, made.goal)) }
}

/** What a person sees on the page, all of it taken. */
async function chosen(db: TenantDb, planId: string, back: string, goal: string): Promise<Choice[]> {
  const { changes, questions } = await seen(db, planId, back)
  return [...changes, ...questions].map(point => ({
    key: point.key,
    print: printOf(point),
    option: point.question ? `add:${goal}` : 'take',
    typed: '',
  }))
}

async function seen(db: TenantDb, planId: string, returnId: string) {
  const plan = await findPlan(db, planId)
  const back = await findReturn(db, returnId)
  if (!plan || !back) throw new Error('It is gone')
  const standing = await standingNow(db, plan)
  return { plan, back, standing, ...compare(back.body, standing.now, back.answers) }
}

/** As a request does: a refusal undoes all of it. */
const taking = (made: { planId: string; back: string }, choices: readonly Choice[]) => {
  let done: Taken | undefined
  return within(async db => {
    done = await takeFrom(db, ada, made.back, { id: made.planId }, choices, 'en', now)
    if (!done.ok) throw new Error(done.why)
    return done
  }).catch(() => done)
}

const titles = (planId: string) =>
  within(async db =>
    (await planWhole(db, { id: planId }, 'UTC')).goals
      .flatMap(({ actions }) => actions.map(({ title }) => title.en))
      .sort(),
  )

it('takes a file once, however many people press at the same moment, and tells the others', async () => {
  const made = await brought()
  const all = await Promise.all(Array.from({ length: atOnce }, () => taking(made, made.choices)))
  expect(all.filter(each => each?.ok)).toHaveLength(1)
  expect(all.filter(each => each && !each.ok && each.why === 'changed-meanwhile')).toHaveLength(atOnce - 1)
  expect(await titles(made.planId)).toEqual(['Fold the map', 'Open a help desk'])
})

it('would add the row twice, were the plan not held while it is taken', async () => {
  const made = await brought()
  let arrived = 0
  let open = () => {}
  const both = new Promise<void>(resolve => {
    open = resolve
  })
  await Promise.allSettled(
    [1, 2].map(() =>
      within(async db => {
        const { plan, back, standing, changes, questions } = await seen(db, made.planId, made.back)
        const { deeds } = deedsOf([...changes, ...questions], made.choices)
        arrived += 1
        if (arrived === 2) open()
        await both
        const adding = deeds.filter(({ does }) => does.does === 'add')
        await doDeeds(db, ada, { plan, standing, back, deeds: adding, tongue: 'en' }, now)
      }),
    ),
  )
  expect(await titles(made.planId)).toEqual(['Open a help desk', 'Open a help desk', 'Print the map'])
})

it('loses neither of two who change one action at once, by the file and by hand', async () => {
  for (let round = 0; round < 4; round += 1) {
    const made = await brought()
    const [file, hand] = await Promise.all([
      taking(made, made.choices),
      within(db => changeAction(db, ada, made.action, { title: { en: 'Draw the map' }, version: 1 }, now)),
    ])
    expect([file?.ok, hand.ok].filter(Boolean)).toHaveLength(1)
    const [title] = await titles(made.planId)
    expect(title).toBe(hand.ok ? 'Draw the map' : 'Fold the map')
  }
})

const byHand = (made: { action: string }) =>
  within(db => changeAction(db, ada, made.action, { title: { en: 'Draw the map' } }, now))

it('refuses whole what was chosen of a plan that has changed since it was shown', async () => {
  const made = await brought()
  await byHand(made)
  expect(await taking(made, made.choices)).toEqual({ ok: false, why: 'changed-meanwhile' })
  expect(await titles(made.planId)).toEqual(['Draw the map'])
})

it('would overwrite it, did a choice not say what it was made of', async () => {
  const made = await brought()
  await byHand(made)
  const unaware = await within(db => chosen(db, made.planId, made.back, made.goal))
  expect(await taking(made, unaware)).toMatchObject({ ok: true })
  expect((await within(db => findAction(db, made.action)))?.title.en).toBe('Fold the map')
})
