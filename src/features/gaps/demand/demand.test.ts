import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { listCommunities } from '#features/partnership/index.ts'
import type { Actor } from '#platform/activity.ts'
import { plainDate } from '#platform/time.ts'
import { type Founded, fieldIn, found, prairie, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import type { Visitor } from '#test/sign-in-desk.ts'
import { bringCensus, pickArea, withdrawCensus } from './census/commands.ts'
import { readCensus } from './census/read-census.ts'
import { askToCount } from './commands/asking.ts'
import { countUnmet, tellDemand, withdraw } from './commands/telling.ts'
import { widestOf } from './demand.ts'
import { monthsTo } from './month.ts'
import { demandFor } from './queries.ts'

const box = sandbox()
const ada: Actor = { kind: 'system', name: 'Ada Osei' }
const day = (written: string) => plainDate(written) ?? expect.fail()
let here: Founded
let lakeside: string
let month: ReturnType<typeof monthsTo>[number]

const table = [
  'area,area_type,province,language,speakers',
  'Port,CA,Ont.,Arabic,20',
  'Port,CA,Ont.,Persian,x',
  'Port,CA,Ont.,Mandarin,10',
  'Port,CA,Ont.,Indigenous languages,5',
  'Haven,CA,Ont.,Arabic,900',
].join('\n')
const port = { area: 'Port', areaType: 'CA', province: 'Ont.' }

beforeEach(async () => {
  here = await found(box)
  lakeside = (await here.inside(listCommunities))[0]?.id ?? ''
  month = monthsTo(day(box.now.toISOString().slice(0, 10)), 2)[1] ?? expect.fail()
})

const bring = () =>
  here.inside(db => {
    const read = readCensus(table)
    if (!read.ok) return expect.fail()
    const told = {
      title: 'Home language',
      source: 'Statistics Canada',
      asOf: day('2021-05-11'),
      rounding: 5,
      reach: 'Everyone.',
    }
    return bringCensus(db, ada, told, read.rows, box.now)
  })
const pick = () => here.inside(db => pickArea(db, ada, lakeside, port, undefined, box.now))
const demand = (language?: string) =>
  here.inside(db => demandFor(db, { need: 'language', communityId: lakeside, language }, box.now))

describe('what is known of demand', () => {
  test('the census speaks of a community only once a person picked its area', async () => {
    await bring()
    expect(await demand('ar')).toEqual([])
    await pick()
    const [census] = await demand('ar')
    expect(census).toMatchObject({
      people: { least: 16, most: 24 },
      rounding: 5,
      basis: 'census',
      kind: 'people',
    })
    expect(census?.reach.en).toContain('which Ada Osei picked for Lakeside')
  })

  test('a figure held back is not known, and not nothing; a language is one however it is written', async () => {
    await bring()
    await pick()
    expect((await demand('fa'))[0]?.people).toBeUndefined()
    expect((await demand('zh'))[0]?.people).toEqual({ least: 6, most: 14 })
  })

  test('a table taken out of use says nothing more', async () => {
    const id = await bring()
    await pick()
    expect(await here.inside(db => withdrawCensus(db, ada, id, box.now))).toBe(true)
    expect(await here.inside(db => withdrawCensus(db, ada, id, box.now))).toBe(false)
    expect(await demand('ar')).toEqual([])
  })

  test('who picks an area after somebody else did is told', async () => {
    await bring()
    expect(await pick()).toEqual({ ok: true })
    expect(await pick()).toEqual({ ok: false, why: 'picked-meanwhile' })
  })

  test('sources stand beside each other, and only the range spans them', async () => {
    await bring()
    await pick()
    const about = { need: 'language', communityId: lakeside, language: 'ar' } as const
    await here.inside(async db => {
      await tellDemand(
        db,
        ada,
        { ...about, least: 10, most: 60, source: 'School board', asOf: day('2026-01-05'), reach: 'Parents.' },
        box.now,
      )
      await tellDemand(
        db,
        ada,
        {
          ...about,
          least: 12,
          most: 12,
          source: 'Survey',
          asOf: day('2026-02-05'),
          reach: 'Members.',
          respondents: 19,
        },
        box.now,
      )
      await countUnmet(db, ada, { ...about, month, times: 7, countedBy: 'Front desk' }, box.now)
    })
    const all = await demand('ar')
    expect(all.map(({ basis, people }) => [basis, people?.least, people?.most])).toEqual([
      ['census', 16, 24],
      ['survey', 12, 12],
      ['estimate', 10, 60],
      ['unmet', 7, 7],
    ])
    expect(widestOf(all)).toEqual({ least: 10, most: 60 })
    expect(all.find(({ basis }) => basis === 'survey')?.public).toBe(false)
    expect(await demand('so')).toEqual([])
  })

  test('the same place cannot count the same month twice, unless the first was taken back', async () => {
    const told = {
      need: 'language',
      communityId: lakeside,
      month,
      times: 7,
      countedBy: 'Front desk',
    } as const
    const count = () => here.inside(db => countUnmet(db, ada, told, box.now))
    const first = await count()
    expect(await count()).toEqual({ ok: false, why: 'counted-already' })
    await here.inside(db => withdraw(db, ada, 'unmet', first.ok ? first.id : '', box.now))
    expect((await count()).ok).toBe(true)
    expect((await demand())[0]?.people).toEqual({ least: 7, most: 7 })
  })
})

test('searches that found nothing count as times asked, of this need and community alone', async () => {
  const today = box.now.toISOString().slice(0, 10)
  const search = (kind: string, community: string | null, times: number, key: string) =>
    here.inside(db =>
      db.execute(sql`insert into unfound_searches (partnership_id, day, fingerprint, kinds, community_id, times)
        values (${db.partnershipId}, ${today}, ${key}, ${sql.param([kind])}::text[], ${community}, ${times})`),
    )
  await search('language-training', lakeside, 3, 'one')
  await search('language-assessment', lakeside, 2, 'two')
  await search('housing', lakeside, 9, 'three')
  await search('language-training', null, 9, 'four')
  expect(await demand()).toMatchObject([
    { basis: 'searches', kind: 'times asked', people: { least: 5, most: 5 }, asOf: today },
  ])
  expect(await demand('ar')).toEqual([])
})

describe('the pages', () => {
  let coordinator: Visitor
  beforeEach(async () => {
    coordinator = await here.coordinator()
  })
  const send = async (path: string, fields: Record<string, string>, at = path) => {
    const page = await (await coordinator.open(at)).text()
    return coordinator.post(path, { _once: fieldIn(page, '_once'), ...fields })
  }
  const figure = () => ({
    basis: 'estimate',
    need: 'language',
    community: lakeside,
    least: '40',
    most: '60',
    source: 'School board',
    asOf: '2026-01-05',
    reach: 'Parents of pupils.',
    language: 'Farsi',
  })

  test('an estimate is kept with its source, and its language by code', async () => {
    const answer = await send('/lakeside/gaps/demand/figures/new', figure())
    expect(answer.status).toBe(303)
    const page = textOf(await (await coordinator.open('/lakeside/gaps/demand')).text())
    expect(page).toContain('40–60')
    expect(page).toContain('Persian')
    expect((await demand('fa'))[0]?.people).toEqual({ least: 40, most: 60 })
  })

  test.each([
    [{ most: '3' }, 'This is less than'],
    [{ least: '-4' }, 'at least'],
    [{ least: 'many' }, ''],
    [{ language: 'Klingonish' }, 'We do not know this language'],
    [{ basis: 'survey' }, 'Say how many answered'],
    [{ community: '019f0000-0000-7000-8000-000000000000' }, 'Choose one'],
    [{ source: '' }, ''],
  ])('%j is refused beside its field, and what was typed is kept', async (wrong, words) => {
    const refused = await send('/lakeside/gaps/demand/figures/new', { ...figure(), ...wrong })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(textOf(html)).toContain(words)
    expect(html).toContain('Parents of pupils.')
    expect(await demand('fa')).toEqual([])
  })

  test('every page opens, empty and full', async () => {
    const open = async () => {
      for (const path of ['', '/census/new', '/areas', '/figures/new', '/unmet/new', '/asking'])
        expect((await coordinator.open(`/lakeside/gaps/demand${path}`)).status).toBe(200)
    }
    await open()
    const id = await bring()
    await pick()
    await here.inside(db =>
      countUnmet(
        db,
        ada,
        { need: 'work', communityId: lakeside, month, times: 3, countedBy: 'Desk' },
        box.now,
      ),
    )
    await open()
    const page = textOf(await (await coordinator.open(`/lakeside/gaps/demand/census/${id}?lang=fr`)).text())
    expect(page).toContain('Indigenous languages')
    for (const path of ['', '/travel', '/travel.csv', '?need=housing&method=raam'])
      expect((await coordinator.open(`/lakeside/gaps/access${path}`)).status).toBe(200)
    expect((await coordinator.open('/lakeside/gaps/access?need=gardens')).status).toBe(404)
  })

  test('an area is picked on its page; one that is not there is refused', async () => {
    await bring()
    const field = `area-${lakeside}`
    const post = (area: string) =>
      send(
        `/lakeside/gaps/demand/areas/${lakeside}`,
        { [field]: area, after: '' },
        '/lakeside/gaps/demand/areas',
      )
    expect((await post('["Nowhere","CA","Ont."]')).status).toBe(422)
    expect((await post(JSON.stringify(['Port', 'CA', 'Ont.']))).status).toBe(303)
    expect((await post('none')).status).toBe(409)
    expect((await demand('ar')).length).toBe(1)
  })

  test('the neighbours find nothing of it, and visitors are led to sign in', async () => {
    const id = await bring()
    const bo = await (await found(box, prairie)).coordinator()
    expect((await bo.open(`/prairie/gaps/demand/census/${id}`)).status).toBe(404)
    expect((await bo.open('/lakeside/gaps/demand')).status).toBe(404)
    expect((await box.request('/lakeside/gaps/demand')).status).toBe(303)
    expect((await box.request('/lakeside/gaps/access')).status).toBe(303)
  })

  test('a partner counts by the link alone, in Arabic too, and nobody is named', async () => {
    const asked = { name: 'Salma', email: 'salma@desk.example', place: 'Food Centre', tongue: 'ar' } as const
    const { url } = await here.inside(db => askToCount(db, ada, asked, 'http://porchlight.test', box.now))
    const path = new URL(url).pathname
    const opened = await (await box.request(`${path}?lang=ar`)).text()
    expect(opened).toContain('dir="rtl"')
    const fields = { need: 'housing', community: lakeside, month: month.slice(0, 7), times: '5' }
    const post = async (more: Record<string, string> = {}) =>
      box.request(path, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'http://porchlight.test',
        },
        body: new URLSearchParams({
          ...fields,
          language: 'Arabic',
          _once: fieldIn(await (await box.request(path)).text(), '_once'),
          ...more,
        }),
      })
    expect((await post({ times: '0' })).status).toBe(422)
    expect((await post({ month: '1999-01' })).status).toBe(422)
    expect((await post({ language: 'qqqqq' })).status).toBe(422)
    const told = () =>
      here.inside(db => demandFor(db, { need: 'housing', communityId: lakeside, language: 'ar' }, box.now))
    expect(await told()).toEqual([])
    const given = await post()
    expect([given.status, given.headers.get('location')]).toEqual([303, `${path}/done`])
    expect((await box.request(`${path}/done?lang=ar`)).status).toBe(200)
    expect((await post()).status).toBe(422)
    const [counted] = await told()
    expect(counted).toMatchObject({ basis: 'unmet', kind: 'times asked', people: { least: 5, most: 5 } })
    expect(counted?.source.en).toBe('Food Centre')
    expect(JSON.stringify(counted)).not.toContain('Salma')
  })
})
