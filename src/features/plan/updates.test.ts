import { beforeEach, describe, expect, it } from 'vitest'
import { looseEnds } from '#features/thread/index.ts'
import { aPlan, askedLink as linkFor, phoneOn, type Told } from '#test/a-plan.ts'
import { type Founded, fieldIn, found, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { findAction, outcomesOf, updatesOf } from './queries/actions.ts'

const box = sandbox()
let here: Founded
const story = (adopt = true) => aPlan(here, box.now, adopt)
const askedLink = (told: Told) => linkFor(here, told, box.now)
const phone = () => phoneOn(box)
const updates = (told: Told) => here.inside(db => updatesOf(db, told.action))
const action = (told: Told) => here.inside(db => findAction(db, told.action))

beforeEach(async () => {
  here = await found(box)
})

describe('a report by link', () => {
  it('is shown by GET, which changes nothing, and kept by POST, once for the same form', async () => {
    const told = await story()
    const link = await askedLink(told)
    const nadia = phone()
    const html = await (await nadia.open(link)).text()
    expect(textOf(html)).toContain('How is it going with “Interpreters at the walk-in clinic”?')
    expect(await updates(told)).toEqual([])
    const sent = { _once: fieldIn(html, '_once'), said: 'at-risk', sentence: 'Still looking for Tigrinya.' }
    const first = await nadia.post(link, sent)
    expect([first.status, first.headers.get('location')]).toEqual([303, `${link}/done`])
    expect((await nadia.post(link, sent)).status).toBe(303)
    const kept = await updates(told)
    expect(kept).toHaveLength(1)
    expect(kept[0]).toMatchObject({
      said: 'at-risk',
      before: 'planned',
      after: 'at-risk',
      byName: 'Nadia Rahal',
    })
    expect(await action(told)).toMatchObject({ state: 'at-risk', heardAt: box.now })
    const thanks = textOf(await (await nadia.open(`${link}/done`)).text())
    expect(thanks).toContain('Thank you. It is on the plan.')
    expect(thanks).toContain('Still looking for Tigrinya.')
    const public_ = await (await box.request(`/lakeside/plan/actions/${told.action}?lang=fr`)).text()
    expect(textOf(public_)).toContain('À risque')
    expect(public_).toContain('<span lang="en" dir="ltr">Still looking for Tigrinya.</span>')
    expect(textOf(public_)).not.toContain('Nadia')
  })

  it('keeps every report as its own row', async () => {
    const told = await story()
    const link = await askedLink(told)
    for (const said of ['on-track', 'stuck', 'unchanged', 'done']) {
      expect((await phone().post(link, { said })).status).toBe(303)
      box.now = new Date(box.now.getTime() + 86_400_000)
    }
    expect((await updates(told)).map(({ said, after }) => `${said} ${after}`)).toEqual([
      'done done',
      'unchanged stuck',
      'stuck stuck',
      'on-track on-track',
    ])
  })

  it('says in the reader’s language what to choose, and loses nothing', async () => {
    const told = await story()
    const link = await askedLink(told)
    const refused = await phone().post(`${link}?lang=ar`, { sentence: 'قريبًا' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('dir="rtl"')
    expect(html).toContain('اختاروا كيف تسير الأمور.')
    expect(html).toContain('قريبًا')
    expect((await phone().post(link, { said: 'dropped' })).status).toBe(422)
    expect(await updates(told)).toEqual([])
  })

  it.each([
    ['HTML', '<script>alert(1)</script> & "more"'],
    ['an emoji', 'Done 🎉'],
    ['Arabic', 'بدأ المترجمون هذا الأسبوع'],
    ['200 characters', 'x'.repeat(200)],
    ['no break', 'a'.repeat(1_999)],
  ])('takes a sentence with %s as it was written', async (_what, sentence) => {
    const told = await story()
    const link = await askedLink(told)
    expect((await phone().post(link, { said: 'on-track', sentence })).status).toBe(303)
    expect(Object.values((await updates(told))[0]?.sentence ?? {})).toEqual([sentence])
    for (const path of ['', `/actions/${told.action}`, '/feed.xml']) {
      const page = await box.request(`/lakeside/plan${path}`)
      expect(page.status).toBe(200)
      expect(await page.text()).not.toContain('<script>alert')
    }
  })

  it('tells what came of it once it is done, which waits for somebody to confirm it', async () => {
    const told = await story()
    const link = await askedLink(told)
    const nadia = phone()
    await nadia.post(link, { said: 'done' })
    expect(textOf(await (await nadia.open(`${link}/done`)).text())).toContain('What came of it?')
    await nadia.post(`${link}?part=outcome`, { outcome: 'Forty people were understood.' })
    const [outcome] = await here.inside(db => outcomesOf(db, told.action))
    expect(outcome).toMatchObject({ say: { en: 'Forty people were understood.' }, confirmedAt: null })
    expect((await here.inside(looseEnds)).outcomes).toHaveLength(1)
    const ada = await here.coordinator()
    await ada.post(`/lakeside/plan/outcomes/${outcome?.id}/confirmation`)
    expect((await here.inside(looseEnds)).outcomes).toEqual([])
  })

  it('takes back an action that is not theirs any more, and says so to staff', async () => {
    const told = await story()
    const link = await askedLink(told)
    const nadia = phone()
    expect(textOf(await (await nadia.open(`${link}?part=not-mine`)).text())).toContain(
      'Should somebody else carry “Interpreters',
    )
    expect((await action(told))?.handedBackAt).toBeNull()
    await nadia.post(`${link}?part=not-mine`, { sentence: 'Ask the hospital' })
    expect(await action(told)).toMatchObject({ handedBackAt: box.now, state: 'planned' })
    const page = textOf(await (await box.request(`/lakeside/plan/actions/${told.action}`)).text())
    expect(page).toContain('Looking for someone to carry it')
    expect(page).not.toContain('Ask the hospital')
    const ada = await here.coordinator()
    const seen = textOf(await (await ada.open(`/lakeside/plan/actions/${told.action}`)).text())
    expect(seen).toContain('Ask the hospital')
  })

  it('opens nothing once it has run out or was taken back', async () => {
    const told = await story()
    const link = await askedLink(told)
    const ada = await here.coordinator()
    const page = await (await ada.open(`/lakeside/plan/actions/${told.action}`)).text()
    const takeBack = page.match(/\/lakeside\/plan\/actions\/[\w-]+\/links\/[\w-]+\/revocation/)?.[0] ?? ''
    expect((await ada.post(takeBack)).status).toBe(303)
    expect((await phone().post(link, { said: 'done' })).status).toBe(410)
    const other = await askedLink(told)
    box.now = new Date(box.now.getTime() + 60 * 86_400_000)
    expect((await phone().open(other)).status).toBe(410)
    expect((await phone().post(other, { said: 'done' })).status).toBe(410)
    expect(await updates(told)).toEqual([])
  })
})
