import { expect, test } from 'vitest'
import type { PlainDate } from '#platform/time.ts'
import { type Founded, found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { addAction } from '../commands/actions.ts'
import { addGoal, addObjective } from '../commands/goals.ts'
import { addPlan, adoptPlan } from '../commands/plans.ts'
import { openAmendment, proposalsOf } from '../editions/commands/amending.ts'
import { findPlan } from '../queries/plans.ts'
import { planWhole } from '../queries/whole.ts'
import { bringBack, readFile } from './commands/bring-back.ts'
import { takeFrom } from './commands/taking.ts'
import { undoTaking } from './commands/undoing.ts'
import { findReturn, standingNow } from './queries.ts'
import { type Choice, printOf } from './sheet/choice.ts'
import { compare } from './sheet/compare.ts'

const box = sandbox()
const ada = { kind: 'system', name: 'Ada Osei' } as const
const heading = 'id (do not change),No.,What it is,Title in English'

const drafted = (lakeside: Founded) =>
  lakeside.inside(async db => {
    const planId = await addPlan(db, ada, { name: { en: 'Our plan' }, from: 2026, to: 2031 }, box.now)
    const living = await addGoal(db, ada, planId, { title: { en: 'Living here' } }, box.now)
    const empty = await addGoal(db, ada, planId, { title: { en: 'Celebrating' } }, box.now)
    const homes = await addObjective(db, ada, living, { title: { en: 'Homes' } }, box.now)
    await addAction(
      db,
      ada,
      { goalId: living, objectiveId: homes, title: { en: 'List rooms to rent' } },
      box.now,
    )
    return { planId, living, empty, homes }
  })

/** What the file of goals and objectives asks, and taking from it what is answered. */
async function brought(lakeside: Founded, planId: string, lines: readonly string[]) {
  const read = await readFile(Buffer.from([heading, ...lines].join('\n')))
  if (!read.ok) throw new Error(read.why)
  const back = await lakeside.inside(db =>
    bringBack(db, ada, { id: planId }, { name: 'goals.csv', read: read.read }, box.now),
  )
  const asked = () =>
    lakeside.inside(async db => {
      const plan = await findPlan(db, planId)
      const kept = await findReturn(db, back)
      if (!plan || !kept) throw new Error('It is gone')
      const { now } = await standingNow(db, plan)
      return { plan, ...compare(kept.body, now, kept.answers) }
    })
  const take = async (answers: Record<string, [option: string, typed?: string]>) => {
    const { questions } = await asked()
    const choices = questions.flatMap((point): Choice[] => {
      const [option, typed = ''] = answers[point.key] ?? []
      return option ? [{ key: point.key, print: printOf(point), option, typed }] : []
    })
    return lakeside.inside(db => takeFrom(db, ada, back, { id: planId }, choices, 'en', box.now))
  }
  return { asked, take }
}

const optionsBy = (questions: readonly { key: string; options: readonly { key: string }[] }[]) =>
  Object.fromEntries(questions.map(({ key, options }) => [key, options.map(each => each.key)]))

test('new goals and objectives are asked about with their place, and added to a draft as answered', async () => {
  const lakeside = await found(box)
  const { planId, living, empty, homes } = await drafted(lakeside)
  const file = await brought(lakeside, planId, [
    `${living},1,Goal,Living here`,
    `${homes},1.1,Objective,Homes`,
    ',1.2,Objective,Neighbours',
    `${empty},2,Goal,Celebrating`,
    ',3,Goal,Working here',
    ',,,Something else',
  ])
  const { questions } = await file.asked()
  expect(optionsBy(questions)).toEqual({
    'row::4': [`add:${living}`, `add:${empty}`, 'leave'],
    'row::6': ['add', 'leave'],
    'row::7': ['add', `add:${living}`, `add:${empty}`, 'leave'],
  })
  const taken = await file.take({
    'row::4': [`add:${living}`],
    'row::6': ['add'],
    'row::7': ['leave'],
  })
  expect(taken).toMatchObject({ ok: true, taken: 2, proposed: 0, left: 1 })
  const whole = await lakeside.inside(db => planWhole(db, { id: planId }, 'UTC'))
  expect(whole.goals.map(({ goal }) => goal.title.en)).toEqual(['Living here', 'Celebrating', 'Working here'])
  expect(whole.goals[0]?.objectives.map(({ objective }) => objective.title.en)).toEqual([
    'Homes',
    'Neighbours',
  ])
  expect((await file.asked()).questions).toEqual([])
})

test('in an adopted plan they become proposals to the council', async () => {
  const lakeside = await found(box)
  const { planId, living, empty, homes } = await drafted(lakeside)
  await lakeside.inside(db => adoptPlan(db, ada, planId, '2026-10-01' as PlainDate, box.now))
  const file = await brought(lakeside, planId, [
    `${living},1,Goal,Living here`,
    `${homes},1.1,Objective,Homes`,
    ',1.2,Objective,Neighbours',
    ',3,Goal,Working here',
  ])
  const taken = await file.take({
    'row::4': [`add:${living}`],
    'row::5': ['add'],
    [`removed:${empty}`]: ['drop', 'Each town does it on its own.'],
  })
  expect(taken).toMatchObject({ ok: true, taken: 0, proposed: 3 })
  const asked = await lakeside.inside(async db => {
    const open = await openAmendment(db, planId)
    return open ? proposalsOf(db, open.id) : []
  })
  expect(asked.map(({ kind, thing, under }) => [kind, thing, under])).toEqual([
    ['addition', 'objective', living],
    ['addition', 'goal', null],
    ['withdrawal', 'goal', null],
  ])
  expect((await file.asked()).questions).toEqual([])
})

test('a goal or objective whose row is gone is asked about; it leaves a draft with a reason, and comes back', async () => {
  const lakeside = await found(box)
  const { planId, living, homes, empty } = await drafted(lakeside)
  const file = await brought(lakeside, planId, [',9,Goal,Other'])
  expect(optionsBy((await file.asked()).questions)).toMatchObject({
    [`removed:${living}`]: ['leave'],
    [`removed:${empty}`]: ['drop', 'leave'],
    [`removed:${homes}`]: ['drop', 'leave'],
  })
  expect(await file.take({ [`removed:${homes}`]: ['drop'] })).toMatchObject({ ok: false, why: 'wrong' })
  const taken = await file.take({ [`removed:${homes}`]: ['drop', 'It says too little.'] })
  if (!taken.ok) throw new Error(taken.why)
  const objectives = () =>
    lakeside.inside(async db => {
      const [goal] = (await planWhole(db, { id: planId }, 'UTC')).goals
      return [goal?.objectives.length, goal?.actions.length]
    })
  expect(await objectives()).toEqual([0, 1])
  const { plan } = await file.asked()
  expect(await lakeside.inside(db => undoTaking(db, ada, plan, taken.takingId, box.now))).toEqual({
    undone: 1,
    kept: 0,
  })
  expect(await objectives()).toEqual([1, 1])
})
