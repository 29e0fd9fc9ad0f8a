import { beforeEach, describe, expect, test } from 'vitest'
import { lakeside } from '#test/lakeside.ts'
import { addService } from './commands/add-service.ts'
import type { Schedule } from './listing.ts'
import { findListing } from './queries/one.ts'

const lake = lakeside()
const { box, page } = lake
const saturdays: Schedule = { days: ['SA'], every: 'week', opens: '18:00', closes: '20:00' }

beforeEach(async () => {
  await lake.here.inside(async db => {
    const listed = await findListing(db, lake.id, box.now)
    const organisationId = listed?.organisation.id ?? ''
    const actor = { kind: 'system', name: 'test' } as const
    const fields = { kinds: ['taxes-and-money' as const], name: { en: 'Tax table' } }
    await addService(db, actor, { organisationId, fields: { ...fields, schedules: [saturdays] } }, box.now)
    await addService(db, actor, { organisationId, fields: { ...fields, name: { en: 'Tax desk' } } }, box.now)
  })
})

describe('open on a day', () => {
  test('finds who is, counts those whose hours nobody gives, and says what is chosen', async () => {
    const { text } = await page('/lakeside/services?q=tax&day=SA&part=evening')
    expect(text).toContain('Tax table')
    expect(text).not.toContain('Tax desk')
    expect(text).toContain('1 more service fits but does not give its hours')
    expect(text).toContain('Open on Saturday')
    expect(text).toContain('In the evening')
  })

  test('leaves out who is not, and what means nothing is left aside', async () => {
    expect((await page('/lakeside/services?q=tax&day=SA&part=morning')).text).not.toContain('Tax table')
    expect((await page('/lakeside/services?q=tax&day=SU')).text).not.toContain('Tax table')
    expect((await page('/lakeside/services?q=tax&day=weekend')).text).toContain('Tax table')
    expect((await page('/lakeside/services?q=tax&day=XX&part=noon')).text).toContain('Tax desk')
  })

  test.each([
    ['en', 'tax help on saturday', 'q=tax+help&day=SA'],
    ['fr', 'impôts le samedi soir', 'q=imp%C3%B4ts&day=SA&part=evening'],
    ['ar', 'ضرائب يوم السبت', `q=${encodeURIComponent('ضرائب')}&day=SA`],
  ])('said in words it becomes the filter: %s', async (_tongue, q, expected) => {
    const answer = await box.request(`/lakeside/services?q=${encodeURIComponent(q)}`)
    expect(answer.status).toBe(302)
    const to = new URL(answer.headers.get('location') ?? '', 'http://x.test')
    expect([...to.searchParams]).toEqual([...new URLSearchParams(expected)])
  })

  test('where nobody is open then, the words stay as they are', async () => {
    const answer = await box.request('/lakeside/services?q=tax%20help%20on%20sunday')
    expect(answer.status).toBe(200)
  })

  test('and what is found without the day says that it was not chosen by it', async () => {
    const unchosen = 'They are not chosen by the day or time you wrote'
    const { text } = await page('/lakeside/services?q=bankruptcy%20on%20saturday')
    expect(text).toContain('Tax desk')
    expect(text).toContain(unchosen)
    expect((await page('/lakeside/services?q=bankruptcy')).text).not.toContain(unchosen)
    expect((await page('/lakeside/services?q=tax&day=SA')).text).not.toContain(unchosen)
  })
})

test('what is not said by any listing is told, and the kind of help is shown', async () => {
  const { text } = await page('/lakeside/services?q=bankruptcy')
  expect(text).toContain('No listing says “bankruptcy”')
  expect(text).toContain('Tax desk')
})
