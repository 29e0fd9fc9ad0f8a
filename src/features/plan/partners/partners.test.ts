import { beforeEach, expect, it } from 'vitest'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import { amira, aPlan, lettersOf, phoneOn, type Told } from '#test/a-plan.ts'
import { type Founded, fieldIn, found, textOf } from '#test/as.ts'
import { origin, sandbox } from '#test/sandbox.ts'
import { actionsOfOrganisation, changeAction } from '../index.ts'
import { partnersSeen } from '../queries/whole.ts'
import { askPartners } from './commands.tsx'

const box = sandbox()
let here: Founded
let told: Told
let library: string

/** The story, with a library that is said to help and a mill nobody can write to. */
beforeEach(async () => {
  here = await found(box)
  told = await aPlan(here, box.now)
  await here.inside(async db => {
    library = await addOrganisation(db, amira, { name: { en: 'Library' } }, box.now)
    const mill = await addOrganisation(db, amira, { name: { en: 'Mill' } }, box.now)
    await addPerson(
      db,
      amira,
      { name: 'Sol Marsh', email: 'sol@library.example', organisationId: library },
      box.now,
    )
    await changeAction(db, amira, told.action, { partnerIds: [library, mill] }, box.now)
  })
})

const ask = () => here.inside(db => askPartners(db, amira, told.action, origin, box.now))
const seen = () => here.inside(db => partnersSeen(db, told.action))
const publicPage = async () =>
  textOf(await (await box.request(`/lakeside/plan/actions/${told.action}`)).text())

async function link(): Promise<string> {
  await ask()
  const letter = (await lettersOf(here)).findLast(({ toEmail }) => toEmail === 'sol@library.example')
  return new URL(letter?.text?.match(/http\S+\/l\/[\w-]+/)?.[0] ?? '').pathname
}

it('asks each partner once for itself, and says whom it cannot reach', async () => {
  expect(await ask()).toEqual({ asked: 1, unreached: 1 })
  expect(await publicPage()).toMatch(/Library not confirmed yet/)
})

it('is confirmed by one press on a link, which its opening does not do', async () => {
  const path = await link()
  const sol = phoneOn(box)
  const html = await (await sol.open(path)).text()
  expect(textOf(html)).toContain('Does Library help with “Interpreters at the walk-in clinic”?')
  expect((await seen()).every(({ answer }) => answer === null)).toBe(true)
  expect((await sol.post(path, {})).status).toBe(422)
  const sent = { _once: fieldIn(html, '_once'), answer: 'yes' }
  expect((await sol.post(path, sent)).headers.get('location')).toBe(`${path}/done`)
  expect(await publicPage()).toMatch(/Library confirmed/)
  expect(await here.inside(db => actionsOfOrganisation(db, library))).toMatchObject([
    { role: 'partner', confirmed: true },
  ])
  expect(await ask()).toEqual({ asked: 0, unreached: 1 })
})

it('tells staff, and nobody else, that a partner wants to talk', async () => {
  const path = await link()
  await phoneOn(box).post(path, { answer: 'talk', sentence: 'Who pays for the room?' })
  expect(await publicPage()).not.toContain('Who pays')
  const ada = await here.coordinator()
  expect(textOf(await (await ada.open('/lakeside/today')).text())).toMatch(
    /Library wants to talk about “Interpreters.*Who pays for the room\?/,
  )
  expect(textOf(await (await ada.open('/lakeside/plan/board')).text())).toContain('Who pays for the room?')
})

it('may say “not us”, is not named to visitors any more, and may change its mind', async () => {
  const path = await link()
  await phoneOn(box).post(path, { answer: 'not-us' })
  expect(await publicPage()).not.toContain('Library')
  await phoneOn(box).post(path, { answer: 'yes' })
  expect(await publicPage()).toMatch(/Library confirmed/)
})

it('answers nothing by a link whose partner was taken off the action', async () => {
  const path = await link()
  await here.inside(db => changeAction(db, amira, told.action, { partnerIds: [] }, box.now))
  const answer = await phoneOn(box).post(path, { answer: 'yes' })
  expect(answer.status).toBeLessThan(500)
  expect(await seen()).toEqual([])
})
