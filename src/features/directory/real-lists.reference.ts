/** Checks every reader on the real lists in `../shared/data`, where that folder is present. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ReadRow } from './listing.ts'
import { type FileReading, readServicesFile } from './read-file.ts'
import { documentTerms, vocabularyOf } from './search/document.ts'
import { isFound } from './search/explain.ts'
import { readQuery } from './search/query.ts'

const shared = new URL('../../../../shared/data/', import.meta.url)
const present = existsSync(shared)
if (!present) console.log('The reference data (../shared/data) is not here: the real lists are not checked.')

const read = (path: string) => readServicesFile(readFileSync(new URL(path, shared)))
const count = (codes: readonly string[]) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(codes, code => code)).map(([code, all]) => [code, all?.length]),
  )
const ids = (rows: readonly ReadRow[], of: (row: ReadRow) => readonly string[]) =>
  new Set(rows.flatMap(of)).size
const figures = ({ rows, refused }: FileReading) => ({
  rows: rows.length,
  refused: count(refused.map(each => each.reason)),
  organisations: ids(rows, row => [row.organisation.externalId]),
  locations: ids(rows, row => row.locations.map(each => each.externalId)),
  services: ids(rows, row => row.services.map(each => each.externalId)),
})

describe.runIf(present)('the federal list', () => {
  test.each([
    ['alberta', 84],
    ['atlantic', 67],
    ['british-columbia', 243],
    ['manitoba', 66],
  ])('%s: all %i records are taken or refused with a reason', (name, records) => {
    const reading = read(`services/${name}.json`)
    console.log(
      name,
      figures(reading),
      count(reading.rows.flatMap(row => row.remarks.map(each => each.code))),
    )
    expect(reading.rows.length + reading.refused.length).toBe(records)
    for (const { reason } of reading.refused) expect(['no-kind-marked', 'listed-twice']).toContain(reason)
    expect(reading.scope.provinces).not.toContain('QC')
    for (const row of reading.rows) expect(row.services.length).toBeGreaterThan(0)
    expect(read(`services/${name}.json`)).toEqual(reading)
  })

  test('the same question in other words finds the same services', () => {
    const services = read('services/manitoba.json').rows.flatMap(row =>
      row.services.map(service => ({
        organisationName: row.organisation.name,
        kinds: service.kinds,
        audiences: service.audiences,
        texts: [service.about],
        places: row.locations.flatMap(each => [each.address?.city, each.address?.street]),
      })),
    )
    const vocabulary = [...new Set(services.flatMap(vocabularyOf))].map(word => ({ word, frequency: 1 }))
    const terms = services.map(documentTerms)
    const found = (asked: string) => {
      const query = readQuery(asked, vocabulary)
      return terms.flatMap((each, at) => (isFound(query, each) ? [at] : []))
    }
    const expected = found('english class')
    console.log(`english class: ${expected.length} of ${services.length} services`)
    expect(expected.length).toBeGreaterThan(20)
    for (const asked of [
      "cours d'anglais",
      'englsh clas',
      'formation linguistique',
      'دروس انجليزية',
      'курси англійської',
    ])
      expect([asked, found(asked)]).toEqual([asked, expected])
    const lost = services.filter(({ organisationName: { en = '' } }, at) => !found(en).includes(at))
    expect(lost.map(each => each.organisationName.en)).toEqual([])
  })
})

describe.runIf(present)('the official HSDS examples and a public feed', () => {
  const listing = /^(organization|service|service_at_location)(_full|_list)?\.json$/
  const folders = present ? ['hsds/examples/', 'hsds/feeds/uk-default/'] : []
  for (const folder of folders)
    test.each(readdirSync(new URL(folder, shared)).filter(name => name.endsWith('.json')))(
      `${folder}%s`,
      name => {
        const reading = read(folder + name)
        console.log(folder + name, figures(reading))
        if (listing.test(name)) {
          expect(reading.refused).toEqual([])
          expect(reading.rows.length).toBeGreaterThan(0)
        } else if (/taxonomy|tabular/.test(name)) {
          expect(reading.refused).toEqual([])
          expect((reading.records ?? []).length + reading.rows.length).toBeGreaterThan(0)
        } else {
          const wanted = name === 'location.json' ? 'organisation-missing' : 'not-a-listing'
          expect(reading.refused.map(each => each.reason)).toEqual([wanted])
        }
      },
    )
})
