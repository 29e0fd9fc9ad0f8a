import { asc } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { looseEnds } from '#features/thread/index.ts'
import type { Actor } from '#platform/activity.ts'
import { mails } from '#platform/mail/tables.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import { type Founded, fieldIn, found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { addGoal, addPlan } from '../index.ts'
import { consult } from './commands.tsx'
import { stageOf } from './consultation.ts'
import { commentsOf, consultationOf } from './queries.ts'

const box = sandbox()
const ada: Actor = { kind: 'system', name: 'Ada' }
let here: Founded
let path: string
let planId: string
let goal: string

beforeEach(async () => {
  here = await found(box)
  await here.inside(async db => {
    planId = await addPlan(db, ada, { name: { en: 'Next plan' }, from: 2032, to: 2036 }, box.now)
    goal = await addGoal(db, ada, planId, { title: { en: 'Rides for everyone' } }, box.now)
    const today = dayIn('America/Toronto', box.now)
    await consult(db, ada, planId, { opens: today, closes: today }, box.now)
  })
  path = `/lakeside/plan/plans/${planId}/consultation`
})

const send = async (fields: Record<string, string>) => {
  const page = await (await box.request(path)).text()
  return box.request(`${path}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://porchlight.test' },
    body: new URLSearchParams({ _once: fieldIn(page, '_once'), ...fields }).toString(),
  })
}
const kept = () => here.inside(async db => commentsOf(db, (await consultationOf(db, planId))?.id ?? ''))
const shown = async () => textOf(await (await box.request(path)).text())

it('lets anybody comment on a section without an account, and shows it once staff looked', async () => {
  expect(await shown()).toContain('Rides for everyone')
  expect((await send({ about: `goal:${goal}`, said: 'Also on Sundays, please.' })).status).toBe(303)
  const [comment] = await kept()
  expect(comment).toMatchObject({
    part: 'goal',
    subject: goal,
    said: 'Also on Sundays, please.',
    byName: null,
  })
  expect(await shown()).not.toContain('Also on Sundays')
  const browser = await here.coordinator()
  const at = `${path}/comments/${comment?.id}`
  expect(textOf(await (await browser.open('/lakeside/today')).text())).toContain(
    '1 comment on the draft waits',
  )
  expect((await browser.post(`${at}/answer`, { answerEn: 'We added Sundays.' })).status).toBe(303)
  expect(await shown()).toMatch(/Also on Sundays, please\..*We added Sundays\./)
  expect((await browser.post(`${at}/evidence`)).status).toBe(303)
  expect((await here.inside(looseEnds)).evidence).toHaveLength(1)
  await browser.post(`${path}/telling`, { heardEn: 'Sundays matter.', changedEn: 'Goal 1 says so.' })
  expect(await shown()).toMatch(/What we heard Sundays matter\. What we changed Goal 1 says so\./)
})

it('sends the answer only to an address that was proven, and forgets it then', async () => {
  await send({ about: 'plan', said: 'Hello', email: 'lina@home.example' })
  const letters = () => here.inside(db => db.select().from(mails).orderBy(asc(mails.queuedAt), asc(mails.id)))
  const link = new URL((await letters())[0]?.text.match(/https?:\S+\/l\/\S+/)?.[0] ?? '').pathname
  expect((await box.request(link)).status).toBe(200)
  expect((await kept())[0]?.emailProvenAt).toBeNull()
  await box.request(link, { method: 'POST', headers: { origin: 'http://porchlight.test' } })
  expect((await kept())[0]?.emailProvenAt).not.toBeNull()
  const browser = await here.coordinator()
  await browser.post(`${path}/comments/${(await kept())[0]?.id}/answer`, { answerEn: 'Thank you.' })
  expect((await letters()).map(({ toEmail }) => toEmail)).toContain('lina@home.example')
  expect((await letters()).at(-1)?.text).toContain('Thank you.')
  expect((await kept())[0]?.email).toBeNull()
})

it('keeps nothing from a machine, nothing when it is closed, and nobody’s draft from strangers before it opens', async () => {
  expect((await send({ about: 'plan', said: 'Buy now', website: 'http://x' })).status).toBe(303)
  expect(await kept()).toEqual([])
  const open = (written: string) => written as PlainDate
  await here.inside(db =>
    consult(db, ada, planId, { opens: open('2020-01-01'), closes: open('2020-02-01') }, box.now),
  )
  const late = await box.request(`${path}/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://porchlight.test' },
    body: 'said=Late',
  })
  expect(late.status).toBe(422)
  expect(await kept()).toEqual([])
  await here.inside(db =>
    consult(db, ada, planId, { opens: open('2090-01-01'), closes: open('2090-02-01') }, box.now),
  )
  expect((await box.request(path)).status).toBe(404)
})

it('writes to no address more than four times a day, and never what a stranger typed', async () => {
  for (const n of [1, 2, 3, 4, 5, 6])
    expect((await send({ said: `Buy cheap boats ${n}`, email: 'victim@home.example' })).status).toBe(303)
  const sent = await here.inside(db => db.select().from(mails))
  expect(sent).toHaveLength(4)
  expect(sent.filter(({ text, html }) => `${text}${html}`.includes('cheap boats'))).toEqual([])
  expect(await kept()).toHaveLength(6)
})

it('is open on its first and its last day', () => {
  const between = { opens: '2026-03-01' as PlainDate, closes: '2026-03-31' as PlainDate, toldAt: null }
  expect(stageOf(between, '2026-02-28' as PlainDate)).toBe('ahead')
  expect(stageOf(between, '2026-03-01' as PlainDate)).toBe('open')
  expect(stageOf(between, '2026-03-31' as PlainDate)).toBe('open')
  expect(stageOf(between, '2026-04-01' as PlainDate)).toBe('over')
})
