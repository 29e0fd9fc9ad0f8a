/**
 * The official examples of HSDS in and out again, and every answer of the open interface against the published schemas,
 * where `../shared/data` is present.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { type Founded, found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { importFile } from './commands/import/import-file.ts'
import { objectNames } from './hsds/shape.ts'
import { exportPackage } from './open/queries/export.ts'

const shared = new URL('../../../../shared/data/hsds/', import.meta.url)
const present = existsSync(shared)
if (!present)
  console.log('The reference data (../shared/data) is not here: HSDS is not held against its schemas.')

const bytes = (path: string) => readFileSync(new URL(path, shared))
const json = (path: string) => JSON.parse(bytes(path).toString())
const box = sandbox()
const actor = { kind: 'system', name: 'test' } as const

async function taking(here: Founded, ...paths: readonly string[]) {
  for (const path of paths)
    await importFile(
      box.database,
      here.id,
      actor,
      bytes(path),
      { name: path.split('/').at(-1) ?? '', told: { listName: 'examples', part: true } as never },
      box.now,
    )
}
const get = async (path: string, init?: RequestInit) => box.request(`/lakeside/hsds${path}`, init)
const body = async (path: string) => (await get(path)).json()

function validators() {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false })
  addFormats.default(ajv, ['uri', 'email', 'date-time'])
  for (const name of objectNames) ajv.addSchema(json(`schema/${name}.json`), `${name}.json`)
  return (name: string, value: unknown) => {
    const check = ajv.getSchema(`${name}.json`)
    if (!check) throw new Error(name)
    return check(value) ? [] : (check.errors ?? []).map(each => `${each.instancePath} ${each.message}`)
  }
}

describe.runIf(present)('the official examples', () => {
  test.each([
    ['service_full', '/services/ac148810-d857-441c-9679-408f346de14b'],
    ['organization_full', '/organizations/d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610?full_service=true'],
    ['service_at_location_full', '/service_at_locations/e94c9f38-1e8f-4564-91d4-d53501ab1765'],
    ['taxonomy', '/taxonomies/5c4d79d7-cc55-470e-9f1f-8cad074e4892'],
    ['taxonomy_term', '/taxonomy_terms/3f7b145d-84af-42d7-8fae-eaca714b02b2'],
  ])('%s comes back the same', async (name, address) => {
    const here = await found(box)
    await taking(here, `examples/${name}.json`)
    expect(await body(address)).toEqual(json(`examples/${name}.json`))
  })

  test('lists come back the same from what was told whole', async () => {
    const here = await found(box)
    await taking(here, 'examples/service_full.json')
    const same = async (path: string, name: string) => {
      const { contents } = await body(path)
      expect(contents).toEqual(json(`examples/${name}.json`).contents)
    }
    await same('/services', 'service_list')
    await same('/organizations', 'organization_list')
    await same('/service_at_locations', 'service_at_location_list')
  })

  test('a place comes back the same from the organization that has it', async () => {
    const here = await found(box)
    const place = json('examples/location.json')
    const organization = {
      id: 'o-1',
      name: 'Lakeside Hall',
      description: '',
      locations: [place],
      services: [],
    }
    const file = { name: 'one.json', told: { listName: 'examples', part: true } as never }
    await importFile(box.database, here.id, actor, Buffer.from(JSON.stringify(organization)), file, box.now)
    expect(await body('/organizations/o-1')).toEqual(organization)
  })
})

/** The rows of a table by their ids, each without its empty cells. */
const rowsOf = (text: string): Record<string, string>[] =>
  (parse(text, { columns: true, bom: true }) as Record<string, string>[])
    .map(row => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')))
    .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))

describe.runIf(present)('the official CSV package', () => {
  test('comes back row by row', async () => {
    const here = await found(box)
    const folder = new URL('examples/csv/', shared)
    const tables = Object.fromEntries(
      readdirSync(folder).map(name => [name, rowsOf(readFileSync(new URL(name, folder), 'utf8'))]),
    )
    const file = { name: 'package.json', told: { listName: 'examples' } }
    await importFile(box.database, here.id, actor, Buffer.from(JSON.stringify(tables)), file, box.now)
    const written = new Map<string, string>()
    await exportPackage({
      database: box.database,
      partnershipId: here.id,
      zone: 'America/Toronto',
      now: box.now,
      write: async (name, text) => void written.set(name, (written.get(name) ?? '') + text),
    })
    const back = Object.fromEntries(
      [...written].filter(([name]) => name.endsWith('.csv')).map(([name, text]) => [name, rowsOf(text)]),
    )
    expect(back).toEqual(tables)
  })
})

const asked: readonly [string, string][] = [
  ['services', 'service'],
  ['organizations', 'organization'],
  ['service_at_locations', 'service_at_location'],
  ['taxonomies', 'taxonomy'],
  ['taxonomy_terms', 'taxonomy_term'],
]
const questions = [
  '',
  'full=true',
  'full=true&full_service=true',
  'per_page=1&page=2',
  'modified_after=2020-01-01',
  'search=counselling',
  'taxonomy_id=5c4d79d7-cc55-470e-9f1f-8cad074e4892',
  'taxonomy_term_id=3f7b145d-84af-42d7-8fae-eaca714b02b2',
  'organization_id=d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610',
  'postcode=ABC1234&proximity=50000000',
  'postcode=K9J',
  'proximity=44.3,-78.3,9000000',
  'top_only=true',
  'parent_id=0bc248fa-dc27-4650-9ba4-8f1a24ef16a2',
]

describe.runIf(present)('every answer is valid against the published schemas', () => {
  test('lists, single things and lines, with every parameter', async () => {
    const here = await found(box)
    await taking(here, 'examples/organization_full.json', 'examples/taxonomy.json')
    const feed = readdirSync(new URL('feeds/uk-default/', shared)).filter(name => name.endsWith('.json'))
    for (const name of feed) if (name !== 'api_details.json') await taking(here, `feeds/uk-default/${name}`)
    await importFile(
      box.database,
      here.id,
      actor,
      readFileSync(new URL('../services/manitoba.json', shared)),
      { name: 'federal.json' },
      box.now,
    )
    const faults = validators()
    let looked = 0
    for (const [path, name] of asked)
      for (const question of questions) {
        const answer = await get(`/${path}?${question}`)
        expect([path, question, answer.status]).toEqual([
          path,
          question,
          question.startsWith('postcode=ABC') && answer.status === 400 ? 400 : 200,
        ])
        if (answer.status !== 200) continue
        const { contents } = await answer.json()
        const lines = (await (await get(`/${path}?${question}&format=ndjson`)).text()).trim()
        for (const each of [
          ...contents,
          ...lines
            .split('\n')
            .filter(Boolean)
            .map(line => JSON.parse(line)),
        ]) {
          looked += 1
          expect([path, question, each.id, ...faults(name, each)]).toEqual([path, question, each.id])
        }
        for (const { id } of contents.slice(0, 10)) {
          const one = await body(`/${path}/${id}`)
          expect([path, id, one.id, ...faults(name, one)]).toEqual([path, id, id])
        }
      }
    console.log(`${looked} records looked at`)
  })
})
