import { expect, test } from 'vitest'
import { findProfile } from '#features/partnership/index.ts'
import { personByEmail } from '#features/people/index.ts'
import { addAction, addGoal, addPlan } from '#features/plan/index.ts'
import { found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { handOver } from '../src/features/partnership/handover/commands.ts'
import { inviteColleague } from '../src/features/partnership/team/commands.tsx'
import { listTeam } from '../src/features/partnership/team/queries.ts'
import { features } from '../src/features.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada Osei' } as const

test('promises, actions and people to be asked pass on too, once', async () => {
  const here = await found(box)
  await here.coordinator()
  const bo = { name: 'Bo Lind', email: 'bo@lakeside.example', role: 'coordinator', tongue: 'en' } as const
  await here.inside(db => inviteColleague(db, actor, bo, 'http://porchlight.test', box.now))
  const [ada, successor] = await here.inside(listTeam)
  const rooms = features.flatMap(({ handover }) => handover ?? [])
  const from = { id: ada?.accountId ?? '', name: 'Ada Osei', email: 'ada@lakeside.example' }
  const to = { id: successor?.accountId ?? '', name: bo.name, email: bo.email }
  const contactId = await here.inside(async db => (await personByEmail(db, from.email))?.id ?? '')
  await here.inside(async db => {
    const planId = await addPlan(db, actor, { name: { en: 'Plan' }, from: 2026, to: 2027 }, box.now)
    const goalId = await addGoal(db, actor, planId, { title: { en: 'Work' } }, box.now)
    const { hostId } = await findProfile(db)
    await addAction(db, actor, { goalId, title: { en: 'Fair' }, leadId: hostId ?? '', contactId }, box.now)
  })
  // The action, and being the person to write to.
  expect(await here.inside(db => handOver(db, actor, rooms, from, to, box.now))).toBe(2)
  expect(await here.inside(db => handOver(db, actor, rooms, from, to, box.now))).toBe(0)
})
