import { beforeEach, expect, test } from 'vitest'
import {
  addService,
  importFile,
  listedServices,
  type NewService,
  servicesAlike,
} from '#features/directory/index.ts'
import { addOrganisation } from '#features/people/index.ts'
import type { Actor } from '#platform/activity.ts'
import { federalRecord, fileOf } from '#test/a-list.ts'
import { type Founded, found } from '#test/as.ts'
import { ontario } from '#test/lakeside.ts'
import { sandbox } from '#test/sandbox.ts'
import type { Lens } from './cell/lens.ts'
import { findCell, gridOf } from './queries.ts'

const box = sandbox()
const ada: Actor = { kind: 'system', name: 'Ada Osei' }
let here: Founded

const typed: NewService['fields'][] = [
  {
    name: { en: 'Evening English' },
    kinds: ['language-training'],
    languages: [{ code: 'ar', written: 'Arabic' }],
    eligibility: { statuses: { 'refugee-claimant': 'yes' } },
    schedules: [{ days: ['MO'], opens: '18:30', closes: '21:00' }],
    cost: { is: 'free', options: [] },
    room: { is: 'yes', on: '2026-01-05' as never },
  },
  { kinds: ['job-search'], eligibility: { statuses: { 'refugee-claimant': 'no' } } },
  { kinds: ['housing'], areas: [{ en: 'Lakeside and around' }] },
  { kinds: ['health'], state: 'temporarily closed' },
  { kinds: [], terms: [{ taxonomy: 'Open Eligibility', name: { en: 'Food Pantry' } }] },
]

beforeEach(async () => {
  here = await found(box)
  const list = [
    federalRecord('Harbour School', { Lang_training: 'yes', Job_search: 'yes' }, ontario),
    federalRecord('Farville Centre', { General: 'yes', Franco: 'yes' }, { ...ontario, Latitude: '49.1' }),
    federalRecord('Nowhere Hall', { Job_search: 'yes' }, { ...ontario, Longitude: '', Latitude: '' }),
  ]
  await importFile(box.database, here.id, ada, fileOf(list), { name: 'list.json' }, box.now)
  await here.inside(async db => {
    const organisationId = await addOrganisation(db, ada, { name: { en: 'Harbour House' } }, box.now)
    for (const fields of typed)
      await addService(
        db,
        ada,
        {
          organisationId,
          fields,
          place: { city: 'Lakeside', province: 'ON', coordinates: { longitude: -78.3, latitude: 44.3 } },
        },
        box.now,
      )
  })
})

const asked = new Set(['language', 'work', 'housing', 'health', 'food', 'settling', 'legal'])
const lenses: Lens[] = [{}, { language: 'ar', status: 'refugee-claimant', time: 'evening' }]
test.each(lenses)('read alike or one by one, every cell says the same: %j', async lens => {
  await here.inside(async db => {
    const grid = await gridOf(db, box.now, lens)
    const verdicts = new Set<string>()
    for (const { need, cells } of grid.rows.filter(({ need }) => asked.has(need)))
      for (const { community, cell } of cells) {
        const seen = await findCell(db, need, community.id, box.now, lens)
        const { verdict, reason, range, there } = seen?.cell ?? {}
        expect([need, cell]).toEqual([need, { verdict, reason, range, there }])
        verdicts.add(cell.verdict)
      }
    expect(verdicts.size).toBeGreaterThan(2)
  })
})

test('those alike are as many, and as each is', async () => {
  await here.inside(async db => {
    const listed = await listedServices(db, box.now)
    const alike = await servicesAlike(db, box.now, { hours: true })
    expect(alike.flatMap(({ at }) => at)).toHaveLength(listed.length)
    const judged = ({
      kinds,
      freshness,
      paused,
      cost,
      room,
      schedules,
      languages,
    }: (typeof alike)[number]['service']) =>
      JSON.stringify({ kinds, freshness, paused, cost, room, schedules, languages })
    expect(alike.flatMap(({ service, at }) => at.map(() => judged(service))).sort()).toEqual(
      listed.map(judged).sort(),
    )
  })
})
