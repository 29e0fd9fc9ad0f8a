import { beforeEach, describe, expect, it } from 'vitest'
import { addPerson } from '#features/people/index.ts'
import type { Actor } from '#platform/activity.ts'
import { mails } from '#platform/mail/tables.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Founded, fieldIn, found, prairie, textOf } from '#test/as.ts'
import { formOf, sandbox } from '#test/sandbox.ts'
import { askKeeper } from './commands/asking.ts'
import { addBreakdown, publishBreakdown, setThreshold } from './commands/breakdowns.ts'
import { addIndicator, changeIndicator } from './commands/indicators.ts'
import { overrule } from './commands/overruling.ts'
import { enterValue } from './commands/values.ts'
import type { IndicatorFacts } from './indicator.ts'
import { breakdownsOf, correctedValues, findIndicatorSeen, listIndicators } from './queries/indicators.ts'
import { rollUpOf } from './seen.ts'

const box = sandbox()
const ada: Actor = { kind: 'system', name: 'Ada' }
const day = (written: string) => written as PlainDate
const zone = 'America/Toronto'
let here: Founded
beforeEach(async () => {
  here = await found(box)
})

const rides: IndicatorFacts = {
  family: 'contribution',
  title: { en: 'People who rode the van', fr: 'Personnes dans la navette' },
  counts: 'people',
  direction: 'up',
  baseline: { value: 60, on: day('2015-01-01') },
  target: { value: 80, on: day('2030-01-01') },
  rhythm: 'five-yearly',
  public: true,
}

const counted = (measuredOn: string, value: number) => ({
  measuredOn: day(measuredOn),
  value,
  precision: 'count' as const,
})

describe('an indicator', () => {
  it('shows on its page what is measured, how it is doing and every number on the way', async () => {
    const id = await here.inside(async db => {
      const made = await addIndicator(db, ada, rides, box.now)
      await enterValue(db, ada, made, counted('2024-01-01', 71), box.now)
      return made
    })
    const page = textOf(await (await box.request(`/lakeside/plan/indicators/${id}`)).text())
    for (const said of [
      'People who rode the van',
      'How we worked it out',
      '1.89%',
      '1.94%',
      '95%',
      'Statistics Canada',
    ])
      expect(page).toContain(said)
    expect(textOf(await (await box.request('/lakeside/plan/indicators')).text())).toContain('rests on 1 of 1')
  })

  it('says why nobody can tell', async () => {
    const id = await here.inside(db => addIndicator(db, ada, { ...rides, baseline: undefined }, box.now))
    const page = textOf(await (await box.request(`/lakeside/plan/indicators/${id}`)).text())
    expect(page).toContain('Unable to assess')
    expect(page).toContain('Nothing has been measured since the beginning')
  })

  it('corrects a day’s value and keeps the old one', async () => {
    await here.inside(async db => {
      const id = await addIndicator(db, ada, rides, box.now)
      expect(await enterValue(db, ada, id, counted('2024-01-01', 70), box.now)).toMatchObject({
        corrects: false,
      })
      expect(await enterValue(db, ada, id, counted('2024-01-01', 71), box.now)).toMatchObject({
        corrects: true,
      })
      expect(
        (await findIndicatorSeen(db, id, { now: box.now, zone }))?.values.map(({ value }) => value),
      ).toEqual([71])
      expect((await correctedValues(db, id)).map(({ value }) => value)).toEqual([70])
    })
  })

  it('refuses values that cannot be', async () => {
    await here.inside(async db => {
      const id = await addIndicator(db, ada, rides, box.now)
      const put = (measuredOn: string, value: number) =>
        enterValue(db, ada, id, counted(measuredOn, value), box.now)
      expect(await put('2027-01-01', 3)).toMatchObject({ why: 'in-the-future' })
      expect(await put('2024-01-01', -1)).toMatchObject({ why: 'negative-count' })
      expect(await put('2024-01-01', 1.5)).toMatchObject({ why: 'part-of-one' })
    })
  })

  it('shows what a person judged and what the method says, and leaves it out of the mean', async () => {
    await here.inside(async db => {
      const id = await addIndicator(db, ada, rides, box.now)
      await enterValue(db, ada, id, counted('2024-01-01', 71), box.now)
      const computed = (await findIndicatorSeen(db, id, { now: box.now, zone }))?.assessment
      if (!computed) throw new Error('not there')
      await overrule(
        db,
        ada,
        id,
        { status: 'limited', reason: { en: 'The van was full.' }, computed },
        box.now,
      )
      const all = await listIndicators(db, { now: box.now, zone })
      expect(all[0]).toMatchObject({ status: 'limited', assessment: { status: 'on-track' } })
      expect(rollUpOf('contribution', all)).toMatchObject({ of: 1, rests: 0, overruled: 1, score: undefined })
    })
    const page = textOf(await (await box.request('/lakeside/plan/indicators')).text())
    expect(page).toContain('The van was full.')
  })

  it('tells two people who save at once, and loses nothing', async () => {
    await here.inside(async db => {
      const id = await addIndicator(db, ada, rides, box.now)
      expect(await changeIndicator(db, ada, id, rides, 1, box.now)).toEqual({ ok: true })
      expect(await changeIndicator(db, ada, id, rides, 1, box.now)).toMatchObject({
        why: 'changed-meanwhile',
      })
    })
  })

  it('is not there for visitors where it is not public, nor for the neighbours', async () => {
    await found(box, prairie)
    const id = await here.inside(db => addIndicator(db, ada, { ...rides, public: false }, box.now))
    expect((await box.request(`/lakeside/plan/indicators/${id}`)).status).toBe(404)
    expect((await box.request(`/prairie/plan/indicators/${id}`)).status).toBe(404)
  })
})

describe('groups of people', () => {
  const parts = [7, 45, 120, 60].map((count, n) => ({ name: { en: `Group ${n}` }, count }))

  it('are published with small ones hidden, rounded, and frozen', async () => {
    await here.inside(async db => {
      const id = await addIndicator(db, ada, rides, box.now)
      const kept = await addBreakdown(
        db,
        ada,
        id,
        { on: day('2024-01-01'), partedBy: 'language', parts },
        box.now,
      )
      if (!kept.ok) throw new Error(kept.why)
      expect(await publishBreakdown(db, ada, kept.id, box.now)).toBe(true)
      const [seen] = await breakdownsOf(db, id)
      const shown = seen?.published?.cells.parts.map(({ count }) => count) ?? []
      expect(shown.slice(0, 2)).toEqual([null, null])
      expect(shown.slice(2).every(count => count !== null && count % 5 === 0)).toBe(true)
      expect(await setThreshold(db, ada, { threshold: 5, reason: 'Our council asked' }, box.now)).toEqual({
        ok: true,
      })
      expect(await publishBreakdown(db, ada, kept.id, box.now)).toBe(false)
      expect((await breakdownsOf(db, id))[0]?.published?.cells).toEqual(seen?.published?.cells)
    })
  })

  it('have their counts and their key shown to nobody outside', async () => {
    const id = await here.inside(async db => {
      const made = await addIndicator(db, ada, rides, box.now)
      const kept = await addBreakdown(
        db,
        ada,
        made,
        { on: day('2024-01-01'), partedBy: 'language', parts },
        box.now,
      )
      if (kept.ok) await publishBreakdown(db, ada, kept.id, box.now)
      return made
    })
    const page = textOf(await (await box.request(`/lakeside/plan/indicators/${id}`)).text())
    expect(page).toContain('not shown')
    expect(page).toContain('Groups of fewer than 20 people')
    expect(page).not.toContain('As counted')
  })

  it('need a reason for another threshold, and five at least', async () => {
    await here.inside(async db => {
      expect(await setThreshold(db, ada, { threshold: 4, reason: 'x' }, box.now)).toMatchObject({
        why: 'too-low',
      })
      expect(await setThreshold(db, ada, { threshold: 10 }, box.now)).toMatchObject({ why: 'reason-missing' })
    })
  })

  it('cannot be changed once they are published, even by the program itself', async () => {
    const change = here.inside(db => db.connection.query("update indicator_published set method = 'none'"))
    await expect(change).rejects.toThrow(/permission denied/)
  })
})

describe('whoever keeps the figure', () => {
  it('gives it by the link alone, which opening does not use', async () => {
    const { id, url } = await here.inside(async db => {
      const keeperId = await addPerson(db, ada, { name: 'Petra', email: 'petra@wheels.example' }, box.now)
      const made = await addIndicator(db, ada, { ...rides, keeperId }, box.now)
      const asked = await askKeeper(db, ada, made, 'http://porchlight.test', box.now)
      if (!asked.ok) throw new Error(asked.why)
      expect(await db.select().from(mails)).toHaveLength(1)
      return { id: made, url: asked.url }
    })
    const path = new URL(url).pathname
    const form = await (await box.request(path)).text()
    expect(textOf(form)).toContain('What is the latest figure?')
    const once = fieldIn(form, '_once')
    const bad = await box.request(path, formOf({ _once: once, value: 'many', on: '2024-01-01' }))
    expect(bad.status).toBe(422)
    expect(textOf(await bad.text())).toContain('Write a number')
    const again = fieldIn(await (await box.request(path)).text(), '_once')
    const sent = await box.request(
      path,
      formOf({ _once: again, value: '1 071,5', on: '2024-01-01', precision: 'rounded' }),
    )
    expect(sent.status).toBe(303)
    const seen = await here.inside(db => findIndicatorSeen(db, id, { now: box.now, zone }))
    expect(seen?.latest).toMatchObject({ value: 1071.5, enteredBy: 'Petra' })
  })
})

it('takes many values at once, shown first, the good lines only', async () => {
  const id = await here.inside(db => addIndicator(db, ada, rides, box.now))
  const coordinator = await here.coordinator()
  const form = await (await coordinator.open('/lakeside/plan/indicators/values')).text()
  const lines =
    'figure,day,value\nPeople who rode the van,2024-01-01,71\nPeople who rode the van,03/04/2024,72\nNobody,2024-01-01,3'
  const page = await (
    await coordinator.post('/lakeside/plan/indicators/values', { _once: fieldIn(form, '_once'), lines })
  ).text()
  expect(textOf(page)).toContain('can be read two ways')
  expect(textOf(page)).toContain('No figure is called that')
  expect(textOf(page)).toContain('Keep the 1 good line')
  await coordinator.post('/lakeside/plan/indicators/values', {
    _once: fieldIn(page, '_once'),
    lines,
    take: 'yes',
  })
  const seen = await here.inside(db => findIndicatorSeen(db, id, { now: box.now, zone }))
  expect(seen?.values.map(({ value }) => value)).toEqual([71])
})
