import { beforeEach, expect, it } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import { looseEnds, stationOf } from '#features/thread/index.ts'
import type { Actor } from '#platform/activity.ts'
import { type Founded, fieldIn, found, textOf } from '#test/as.ts'
import { formOf, sandbox } from '#test/sandbox.ts'
import { askToConfirmOutcome, sayOfOutcome } from './commands/confirming.ts'
import { takeTheirWords } from './commands/rewording.ts'
import { harvestOutcome, setOutcomeAside, takeInOutcome } from './commands/telling.ts'
import { refusesConfirmation, standingOf } from './outcome.ts'
import { confirmationsOf, findOutcome, listOutcomes } from './queries/outcomes.ts'

const box = sandbox()
const ada: Actor = { kind: 'system', name: 'Ada' }
const grady: Actor = { kind: 'link', id: 'l', name: 'Grady' }
let here: Founded
beforeEach(async () => {
  here = await found(box)
})

const told = (by: Actor = ada, cameBy: 'staff' | 'public' = 'staff') =>
  here.inside(async db => {
    const kept = await harvestOutcome(db, by, { say: { en: 'Mothers ride to town alone.' } }, cameBy, box.now)
    if (!kept.ok) throw new Error(kept.why)
    return kept.outcome
  })

it('stays marked until somebody else who can know confirms it', async () => {
  const id = await told()
  const page = async () => textOf(await (await box.request(`/lakeside/plan/outcomes/${id}`)).text())
  expect(await page()).toContain('Not confirmed yet')
  await here.inside(async db => {
    expect((await looseEnds(db)).outcomes).toHaveLength(1)
    expect(await sayOfOutcome(db, ada, id, { verdict: 'confirms' }, box.now)).toMatchObject({
      why: 'own-words',
    })
    expect(await sayOfOutcome(db, grady, id, { verdict: 'cannot' }, box.now)).toMatchObject({
      why: 'words-missing',
    })
    await sayOfOutcome(db, grady, id, { verdict: 'cannot', words: { en: 'I was away.' } }, box.now)
    expect((await findOutcome(db, id))?.confirmedAt).toBeNull()
    await sayOfOutcome(db, grady, id, { verdict: 'with-changes', words: { en: 'Twelve of them.' } }, box.now)
    expect((await looseEnds(db)).outcomes).toEqual([])
    expect(await confirmationsOf(db, id)).toHaveLength(2)
  })
  expect(await page()).toContain('Twelve of them.')
  expect(await page()).not.toContain('Not confirmed yet')
})

it('would let tellers confirm themselves, were their names not compared', () => {
  const outcome = {
    cameBy: 'staff' as const,
    byName: 'Ada',
    tellerEmail: null,
    takenInAt: null,
    setAsideAt: null,
    confirmedAt: null,
  }
  const said = { verdict: 'confirms' as const, words: false }
  expect(refusesConfirmation(outcome, { name: 'ADA ', email: undefined }, said)).toBe('own-words')
  expect(
    refusesConfirmation({ ...outcome, byName: '' }, { name: 'Ada', email: undefined }, said),
  ).toBeUndefined()
  expect(standingOf({ ...outcome, cameBy: 'public' })).toBe('unread')
})

it('takes what anybody tells without an account, and shows it once somebody here has read it', async () => {
  const form = await (await box.request('/lakeside/plan/outcomes/new')).text()
  const sent = await box.request(
    '/lakeside/plan/outcomes',
    formOf({
      _once: fieldIn(form, '_once'),
      say: 'My shop has two new bakers.',
      name: 'Lin',
      email: 'lin@shop.example',
    }),
  )
  expect(sent.status).toBe(303)
  const [one] = await here.inside(db => listOutcomes(db, { standing: 'unread' }))
  if (!one) throw new Error('nothing was kept')
  expect((await box.request(`/lakeside/plan/outcomes/${one.id}`)).status).toBe(404)
  expect(await here.inside(db => stationOf(db, 'plan', one.id, 'outcome'))).toMatchObject({ public: false })
  await here.inside(db => takeInOutcome(db, ada, one.id, box.now))
  const page = textOf(await (await box.request(`/lakeside/plan/outcomes/${one.id}`)).text())
  expect(page).toContain('two new bakers')
  expect(page).not.toContain('lin@shop.example')
  expect(page).not.toContain('Lin')
})

it('shows strangers no organisation that no plan names', async () => {
  await here.inside(db =>
    addOrganisation(db, ada, { name: { en: 'Quiet Harbour Foundation' }, kind: 'organisation' }, box.now),
  )
  const form = await (await box.request('/lakeside/plan/outcomes/new')).text()
  expect(textOf(form)).toContain('Tell')
  expect(form).not.toContain('Quiet Harbour')
})

it('keeps nothing a program filled in', async () => {
  const form = await (await box.request('/lakeside/plan/outcomes/new')).text()
  await box.request(
    '/lakeside/plan/outcomes',
    formOf({ _once: fieldIn(form, '_once'), say: 'Buy now', website: 'https://spam.example' }),
  )
  expect(await here.inside(db => listOutcomes(db))).toEqual([])
})

it('is confirmed by a link that opening does not use', async () => {
  const id = await told()
  const url = await here.inside(async db => {
    const to = { name: 'Grady', email: 'grady@douro.example', tongue: 'en' as const }
    const asked = await askToConfirmOutcome(db, ada, id, to, 'http://porchlight.test', box.now)
    if (!asked.ok) throw new Error(asked.why)
    return asked.url
  })
  const path = new URL(url).pathname
  const form = await (await box.request(path)).text()
  expect(textOf(form)).toContain('Mothers ride to town alone.')
  expect((await here.inside(db => findOutcome(db, id)))?.confirmedAt).toBeNull()
  const sent = await box.request(path, formOf({ _once: fieldIn(form, '_once'), verdict: 'confirms' }))
  expect(sent.status).toBe(303)
  expect((await here.inside(db => findOutcome(db, id)))?.confirmedBy).toBe('Grady')
})

it('leaves out what a person set aside, with the reason kept', async () => {
  const id = await told()
  await here.inside(async db => {
    expect(await setOutcomeAside(db, ada, id, 'It was another town.', box.now)).toBe(true)
    expect(await listOutcomes(db)).toEqual([])
    expect((await looseEnds(db)).outcomes).toEqual([])
  })
  expect((await box.request(`/lakeside/plan/outcomes/${id}`)).status).toBe(404)
})

it('takes the words of somebody who confirmed it in one tap, and keeps both', async () => {
  const id = await told()
  const words = { en: 'Twelve mothers ride to town alone.' }
  await here.inside(db => sayOfOutcome(db, grady, id, { verdict: 'with-changes', words }, box.now))
  const coordinator = await here.coordinator()
  const path = `/lakeside/plan/outcomes/${id}`
  const page = await (await coordinator.open(path)).text()
  const at = /action="([^"]*\/rewording)"/.exec(page)?.[1] ?? ''
  await coordinator.post(at, { _once: fieldIn(page, '_once') })
  expect((await here.inside(db => findOutcome(db, id)))?.say).toEqual(words)
  expect(await here.inside(db => stationOf(db, 'plan', id, 'outcome'))).toMatchObject({ title: words })
  const shown = await (await box.request(path)).text()
  expect(textOf(shown)).toContain('Before, it read: “Mothers ride to town alone.”')
  expect(shown).not.toContain('/rewording')
  const [said] = await here.inside(db => confirmationsOf(db, id))
  await here.inside(async db => {
    expect(await takeTheirWords(db, ada, id, said?.id ?? '', box.now)).toMatchObject({ why: 'done-before' })
    await sayOfOutcome(db, { ...grady, name: 'Lin' }, id, { verdict: 'confirms' }, box.now)
    const plain = (await confirmationsOf(db, id)).find(each => each.verdict === 'confirms')?.id ?? ''
    expect(await takeTheirWords(db, ada, id, plain, box.now)).toMatchObject({ why: 'no-other-words' })
  })
})
