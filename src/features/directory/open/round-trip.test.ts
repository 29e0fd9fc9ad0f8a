import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import { id, openInterface, serviceOf, system, term } from '#test/open-interface.ts'
import { addService } from '../commands/add-service.ts'
import { importFile } from '../commands/import/import-file.ts'
import { checkPackage } from '../hsds/checking/check-package.ts'
import { Checker } from '../hsds/checking/checker.ts'
import { readTables } from '../hsds/package.ts'
import { profileTerms } from '../hsds/profile.ts'
import type { Written } from '../hsds/written.ts'
import { isAllLines, oneOfLines } from '../intake/package.ts'
import { exportLines, exportPackage } from './queries/export.ts'

const { box, here, json } = openInterface()

/** What `porchlight export hsds` writes: a file for each kind of thing. */
async function exported(partnershipId: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, string>()
  await exportLines({
    database: box.database,
    partnershipId,
    zone: 'America/Toronto',
    now: box.now,
    write: async (file, text) => void files.set(file, (files.get(file) ?? '') + text),
  })
  return new Map([...files].map(([file, text]) => [file, Buffer.from(text)]))
}

/** The tables of the package, as they are read. */
async function tablesOf(partnershipId: string) {
  const files = new Map<string, string>()
  await exportPackage({
    database: box.database,
    partnershipId,
    zone: 'UTC',
    now: box.now,
    write: async (file, text) => void files.set(file, text),
  })
  files.delete('datapackage.json')
  return [...files].map(([file, text]) => {
    const [head = [], ...lines] = parse(text) as string[][]
    const row = (cells: string[]) => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? '']))
    return { file, rows: lines.map((cells, n) => ({ line: n + 2, row: row(cells) })) }
  })
}

test('an export taken in again changes nothing, and its terms of ours are not kept a second time', async () => {
  const { id: partnershipId } = await here(3)
  const files = await exported(partnershipId)
  expect(isAllLines(files.keys())).toBe(true)
  const again = () =>
    importFile(
      box.database,
      partnershipId,
      system,
      oneOfLines(files.values()),
      { name: 'export', told: { listName: 'a list' } },
      box.now,
    )
  expect((await again()).report).toMatchObject({
    services: { taken: 0, changed: 0, unchanged: 3 },
    refused: 0,
  })
  expect(await exported(partnershipId)).toEqual(files)
  const { contents } = await json('/taxonomy_terms?per_page=500')
  const ours = contents.filter((each: Written) => each.id === profileTerms[0]?.id)
  expect(ours).toHaveLength(1)
})

test('an organization says of its services what its source said: none, an empty list, or which', async () => {
  const { take } = await here(1)
  const organization = { name: 'Harbour House', description: '' }
  const silent = { ...organization, id: id(701) }
  const empty = { ...organization, id: id(702), services: [] }
  const { service_at_locations: _, organization: __, ...bare } = serviceOf(9)
  const full = { ...organization, id: id(703), services: [bare] }
  await take([silent, empty, full], 'organizations')
  for (const each of [silent, empty]) expect(await json(`/organizations/${each.id}`)).toEqual(each)
  expect(await json(`/organizations/${full.id}?full_service=true`)).toEqual(full)
})

test('the tabular package is valid where little was typed, and what stands for nothing is read as nothing', async () => {
  const lakeside = await here(0)
  await lakeside.inside(async db => {
    const organisationId = await addOrganisation(db, system, { name: { fr: 'Le Pont' } }, box.now)
    const fields = {
      kinds: ['housing' as const],
      audiences: ['women' as const],
      eligibility: { statuses: { citizen: 'no' as const } },
      areas: [{ en: 'Lakeside' }],
    }
    await addService(db, system, { organisationId, fields, place: { city: 'Lakeside' } }, box.now)
    await addService(db, system, { organisationId, fields: {}, place: { online: true } }, box.now)
  })
  const first = await tablesOf(lakeside.id)
  expect([...checkPackage(new Checker(), first)].filter(({ isNote }) => !isNote)).toEqual([])
  const blank = first.map(({ file, rows }) => ({
    file,
    rows: rows.map(({ line, row }) => ({
      line,
      row: Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [column, cell.replace('\u00A0', '')]),
      ),
    })),
  }))
  expect([...checkPackage(new Checker(), blank)].filter(({ isNote }) => !isNote)).not.toEqual([])
  // A cell that may not be empty is read as one that is.
  expect(readTables(first)).toEqual(readTables(blank))
})

test('the tabular package has of our lists those its terms are of, beside the lists a source brought', async () => {
  const { id: partnershipId, take, inside } = await here(0)
  const needs = { id: id(900), name: 'Needs', description: 'What people need.' }
  const organization = { id: id(500), name: 'Harbour Tenants', description: 'For tenants.' }
  const detailed = { id: id(201), taxonomy_term: { ...term, taxonomy_detail: needs } }
  await take([{ ...serviceOf(1), organization, attributes: [detailed], service_at_locations: [] }])
  const lists = async () => {
    const tables = await tablesOf(partnershipId)
    expect([...checkPackage(new Checker(), tables)].filter(({ isNote }) => !isNote)).toEqual([])
    const { rows = [] } = tables.find(({ file }) => file === 'taxonomies.csv') ?? {}
    return rows.map(({ row }) => row.name).toSorted()
  }
  expect(await lists()).toEqual(['Needs'])
  await inside(async db => {
    const organisationId = await addOrganisation(db, system, { name: { en: 'The Bridge' } }, box.now)
    const fields = { eligibility: { statuses: { citizen: 'no' as const } } }
    await addService(db, system, { organisationId, fields, place: { online: true } }, box.now)
  })
  expect(await lists()).toEqual(['Needs', 'Newcomer eligibility'])
})
