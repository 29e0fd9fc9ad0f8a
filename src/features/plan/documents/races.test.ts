import { expect, it } from 'vitest'
import type { TenantDb } from '#platform/db/tenant.ts'
import { atOnce } from '#test/at-once.ts'
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

const ada = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const many = 6
const { within, all } = atOnce(many, now)

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
  const taken = await all(() => taking(made, made.choices))
  expect(taken.filter(each => each?.ok)).toHaveLength(1)
  expect(taken.filter(each => each && !each.ok && each.why === 'changed-meanwhile')).toHaveLength(many - 1)
  expect(await titles(made.planId)).toEqual(['Fold the map', 'Open a help desk'])
})

it('would add the row twice, were the plan not held while it is taken', async () => {
  const made = await brought()
  await all(
    () =>
      within(async db => {
        const { plan, back, standing, changes, questions } = await seen(db, made.planId, made.back)
        const { deeds } = deedsOf([...changes, ...questions], made.choices)
        const adding = deeds.filter(({ does }) => does.does === 'add')
        await doDeeds(db, ada, { plan, standing, back, deeds: adding, tongue: 'en' }, now)
      }),
    2,
  )
  expect(await titles(made.planId)).toEqual(['Open a help desk', 'Open a help desk', 'Print the map'])
})

it('loses neither of two who change one action at once, by the file and by hand', async () => {
  for (const handFirst of [true, false]) {
    const made = await brought()
    const byHand = () =>
      within(db => changeAction(db, ada, made.action, { title: { en: 'Draw the map' }, version: 1 }, now))
    const byFile = () => taking(made, made.choices)
    const done = await all(async n => (await ((n === 0) === handFirst ? byHand() : byFile()))?.ok, 2)
    expect(done.filter(Boolean)).toHaveLength(1)
    const [title] = await titles(made.planId)
    expect(title).toBe(done[handFirst ? 0 : 1] ? 'Draw the map' : 'Fold the map')
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
