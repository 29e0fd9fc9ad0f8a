import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import { newId } from '#platform/id.ts'
import { fieldIn, found, prairie, textOf } from '#test/as.ts'
import { lakeside } from '#test/lakeside.ts'
import { findListing } from './queries/one.ts'

const lake = lakeside()
const { box, page, stranger } = lake
const listing = (of = lake.id) => lake.here.inside(db => findListing(db, of, box.now))

describe('finding help', () => {
  test('says how many, why, how fresh, and for whom what is not known', async () => {
    const { text } = await page('/lakeside/services?q=englsh%20clas')
    expect(text).toContain('1 service')
    expect(text).toContain('You wrote “englsh clas”')
    expect(text).toContain('Not confirmed for 3 years. Call before you go.')
    expect(text).toContain('Here because it is language classes')
    expect(text).toContain('languages not listed: ask')
  })

  test.each([
    ['fr', 'cours d’anglais', 'Pas confirmé depuis 3 ans. Appelez avant d’y aller.'],
    ['ar', 'دروس الإنجليزية', 'لم تُؤكَّد منذ 3 سنوات. اتصلوا قبل أن تذهبوا.'],
  ])('in %s', async (lang, q, says) => {
    const { status, text } = await page(`/lakeside/services?lang=${lang}&q=${encodeURIComponent(q)}`)
    expect(status).toBe(200)
    expect(text).toContain(says)
    expect(text).toContain(lang === 'fr' ? 'École de langues du Port' : 'Harbour Language School')
  })

  test('teaches what to try when nothing fits', async () => {
    const { text } = await page('/lakeside/services?q=submarine%20repair&kind=job-search')
    expect(text).toContain('Nothing fits all of that')
    expect(text).toContain('See all services')
  })

  test('nothing in the address breaks it', async () => {
    const written = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('', '-1', '99999999', "' | & !", 'a'.repeat(5_000), newId()),
    )
    const asked = fc.record(
      { q: written, kind: written, audience: written, language: written, community: written, page: written },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(asked, async query => {
        const answer = await box.request(`/lakeside/services?${new URLSearchParams(query)}`)
        expect([200, 404]).toContain(answer.status)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a listing', () => {
  test('shows what, where, how to reach them, and where each thing comes from', async () => {
    const answer = await box.request(`/lakeside/services/${lake.id}`)
    const html = await answer.text()
    expect(html).toContain('href="tel:+17055550142"')
    expect(html).toContain('href="mailto:hello@harbour.example"')
    expect(textOf(html)).toContain('Federal list of newcomer services, as of December 15, 2022')
    expect(textOf(html)).toContain('Languages Not listed: ask')
  })

  test('markup in a name is text', async () => {
    const html = await (await box.request('/lakeside/services?q=job')).text()
    expect(html).toContain('Lakeside Job &lt;Centre&gt; &amp; “Friends” 🏡')
  })

  test('another partnership’s is not here, nor is one that never was', async () => {
    await found(box, prairie)
    const other = (await listing())?.organisation.id
    const paths = [lake.id, newId(), 'nonsense', `${lake.id}/mistakes`, `organisations/${other}`]
    const answers = await Promise.all(paths.map(path => page(`/prairie/services/${path}`)))
    expect(answers.map(answer => answer.status)).toEqual([404, 404, 404, 404, 404])
    expect((await page(`/lakeside/services/${lake.id}`)).status).toBe(200)
  })

  test('whom the partnership knows without listing them is nobody’s to read about', async () => {
    const ada = { kind: 'system', name: 'Ada' } as const
    const known = await lake.here.inside(db =>
      addOrganisation(db, ada, { name: { en: 'Quiet Fund' } }, box.now),
    )
    const listed = (await listing())?.organisation.id
    expect((await page(`/lakeside/services/organisations/${listed}`)).status).toBe(200)
    const { status, text } = await page(`/lakeside/services/organisations/${known}`)
    expect([status, text.includes('Quiet Fund')]).toEqual([404, false])
    const staff = await (await lake.here.coordinator()).open(`/lakeside/services/organisations/${known}`)
    expect(staff.status).toBe(200)
  })

  test('a visitor says what is wrong, and it waits for staff', async () => {
    const visitor = stranger()
    const path = `/lakeside/services/${lake.id}/mistakes`
    const form = await (await visitor.open(path)).text()
    const sent = { said: 'They moved.', replyTo: '', _once: fieldIn(form, '_once') }
    expect((await visitor.post(path, sent)).status).toBe(303)
    expect((await visitor.post(path, { said: ' ', _once: newId() })).status).toBe(422)
    const coordinator = await lake.here.coordinator()
    const tend = textOf(await (await coordinator.open('/lakeside/services/tend')).text())
    expect(tend).toContain('They moved.')
    // The one that was not filled in took nobody's turn.
    for (let n = 0; n < 4; n++)
      expect((await visitor.post(path, { said: 'again', _once: newId() })).status).toBe(303)
    const held = await visitor.post(path, { said: 'The door is round the back', _once: newId() })
    expect(held.status).toBe(429)
    expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0)
    const text = await held.text()
    expect(text).toContain('The door is round the back</textarea>')
    expect(textOf(text)).toContain('Nothing is lost')
    expect(textOf(await (await coordinator.open('/lakeside/services/tend')).text())).not.toContain(
      'round the back',
    )
  })
})
