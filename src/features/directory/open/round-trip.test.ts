import { expect, test } from 'vitest'
import { id, openInterface, serviceOf, system } from '#test/open-interface.ts'
import { importFile } from '../commands/import/import-file.ts'
import { profileTerms } from '../hsds/profile.ts'
import type { Written } from '../hsds/written.ts'
import { isAllLines, oneOfLines } from '../intake/package.ts'
import { exportLines } from './queries/export.ts'

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
