import { beforeEach, describe, expect, test } from 'vitest'
import { importFile } from '#features/directory/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import { findStation, looseEnds } from '#features/thread/index.ts'
import type { Actor } from '#platform/activity.ts'
import { newId } from '#platform/id.ts'
import { type Founded, fieldIn, found, prairie, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import type { Visitor } from '#test/sign-in-desk.ts'
import { decideOnGap } from './index.ts'
import { findCell } from './queries.ts'

const box = sandbox()
const ada: Actor = { kind: 'system', name: 'Ada Osei' }
let here: Founded
let lakeside: string

/** A federal-form list of one service, fourteen kilometres away, that speaks for Ontario. */
const list = (city: string, latitude: string, marked: string) =>
  new TextEncoder().encode(
    JSON.stringify([
      {
        Type: { en: 'Harbour Language School', fr: 'École de langues du Port' },
        Address: { en: '12 Pier Street', fr: '12, rue du Quai' },
        City: { en: city, fr: city },
        Province: { en: 'Ontario', fr: 'Ontario' },
        Postal: { en: 'K9J 1A1', fr: 'K9J 1A1' },
        Website: { en: '', fr: '' },
        Telephone: { en: '705-555-0142', fr: '705-555-0142' },
        Email: { en: '', fr: '' },
        Note: { en: '', fr: '' },
        Services: { [marked]: 'yes' },
        Coordinates: { Longitude: '-78.3', Latitude: latitude },
        Distance: 0,
      },
    ]),
  )

const bringIn = (bytes: Uint8Array) =>
  importFile(box.database, here.id, ada, bytes, { name: 'list.json' }, box.now)
const cell = (need: string) => here.inside(db => findCell(db, need, lakeside, box.now))

beforeEach(async () => {
  here = await found(box)
  lakeside = (await here.inside(listCommunities))[0]?.id ?? ''
})

describe('what the lists say', () => {
  test('with no list at all, nothing can be told', async () => {
    expect((await cell('language'))?.cell.verdict).toBe('cannot-tell')
  })

  test('a list is believed for its kinds and its province only', async () => {
    await bringIn(list('Lakeside', '44.3', 'Lang_training'))
    expect((await cell('language'))?.cell.verdict).toBe('not-fresh')
    expect((await cell('work'))?.cell.verdict).toBe('nothing')
    expect((await cell('housing'))?.cell.verdict).toBe('cannot-tell')
  })

  test('what is beyond reach is too far, with the nearest named', async () => {
    await bringIn(list('Farville', '45.5', 'Lang_training'))
    const seen = await cell('language')
    expect(seen?.cell.verdict).toBe('too-far')
    expect(seen?.cell.services[0]?.kilometres).toBeCloseTo(133.4, 0)
  })
})

describe('what people decide', () => {
  const decide = (judgement: 'confirmed' | 'explained', en: string) =>
    here.inside(async db => {
      const decision = { need: 'work', communityId: lakeside, judgement, note: { en } } as const
      const decided = await decideOnGap(db, ada, decision, box.now)
      if (!decided.ok) throw new Error(decided.why)
      return decided
    })

  test('a confirmed gap is evidence on the thread that nobody took up yet', async () => {
    const decided = await decide('confirmed', 'Eleven people asked us this spring.')
    const loose = await here.inside(looseEnds)
    expect(loose.evidence.map(({ id }) => id)).toEqual([decided.station])
    expect(loose.evidence[0]).toMatchObject({
      public: true,
      title: {
        en: 'Missing in Lakeside: Finding work',
        fr: 'Trouver du travail\u00a0: une lacune à Lakeside',
      },
    })
  })

  test('the latest word stands, the earlier ones are kept, and a gap thought better of leaves the public thread', async () => {
    const first = await decide('confirmed', 'Nobody helps.')
    await decide('explained', 'The next town’s office comes on Tuesdays.')
    const seen = await cell('work')
    expect(seen?.findings.map(({ judgement, standing }) => [judgement, standing])).toEqual([
      ['explained', true],
      ['confirmed', false],
    ])
    const station = await here.inside(db => findStation(db, first.station ?? ''))
    expect(station?.public).toBe(false)
  })

  test('what the lists said at that moment is kept beside it', async () => {
    await bringIn(list('Farville', '45.5', 'Job_search'))
    await decide('confirmed', 'Too far without a bus.')
    await bringIn(list('Lakeside', '44.3', 'Job_search'))
    const [finding] = (await cell('work'))?.findings ?? []
    expect(finding?.seen).toMatchObject({ verdict: 'too-far', nearest: { kilometres: 133 } })
  })
})

describe('the pages', () => {
  let ada: Visitor
  const path = (need = 'work') => `/lakeside/gaps/${need}/${lakeside}`
  const send = async (fields: Record<string, string>) => {
    const page = await (await ada.open(path())).text()
    return ada.post(path(), { _once: fieldIn(page, '_once'), ...fields })
  }
  beforeEach(async () => {
    ada = await here.coordinator()
  })

  test('the grid leads to the cell, the cell to a decision, the decision to its public page', async () => {
    expect(await (await ada.open('/lakeside/gaps')).text()).toContain(path())
    const answer = await send({ judgement: 'confirmed', noteEn: 'Nobody <b>helps</b> 🙂 here.' })
    expect(answer.status).toBe(303)
    const cellPage = await (await ada.open(path())).text()
    const finding = cellPage.match(/\/lakeside\/gaps\/findings\/[0-9a-f-]+/)?.[0] ?? ''
    expect(cellPage).toContain('/lakeside/plan/actions/new?because=')
    const shown = await box.request(`${finding}?lang=fr`)
    const html = await shown.text()
    expect(shown.status).toBe(200)
    expect(html).toContain('Nobody &lt;b&gt;helps&lt;/b&gt; 🙂 here.')
    expect(textOf(html)).toContain('Reconnue comme lacune par Ada Osei')
  })

  test('without a reason nothing is kept, and what was chosen is still there', async () => {
    const refused = await send({ judgement: 'dismissed' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(textOf(html)).toContain('Write your reason in one of the languages.')
    expect(html).toMatch(/value="dismissed"[^>]*checked/)
    expect((await cell('work'))?.findings).toEqual([])
  })

  test.each(['/gaps/gardens/x', `/gaps/work/${newId()}`, '/gaps/findings/1'])('%s is not there', async rest =>
    expect((await ada.open(`/lakeside${rest}`)).status).toBe(404),
  )

  test('the neighbours see neither the cell nor the finding', async () => {
    const neighbours = await found(box, prairie)
    const bo = await neighbours.coordinator()
    const decided = await here.inside(db =>
      decideOnGap(
        db,
        { kind: 'system', name: 'Ada' },
        { need: 'work', communityId: lakeside, judgement: 'confirmed', note: { en: 'x' } },
        box.now,
      ),
    )
    for (const rest of [`work/${lakeside}`, `findings/${decided.ok ? decided.finding : ''}`])
      expect((await bo.open(`/prairie/gaps/${rest}`)).status).toBe(404)
    expect((await bo.open(path())).status).toBe(404)
  })

  test('visitors are led to the sign-in page', async () => {
    const answer = await box.request(path())
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toContain('/sign-in?to=')
  })
})
