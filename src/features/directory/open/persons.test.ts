import { expect, test } from 'vitest'
import { found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { importFile } from '../commands/import/import-file.ts'
import { settlePersons } from '../commands/import/persons.ts'
import type { Written } from '../hsds/written.ts'
import { serviceLists } from '../tables.ts'
import { exportLines, exportPackage } from './queries/export.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'test' } as const
const contact = (n: number) => ({
  id: `c-${n}`,
  name: 'Noor Haddad',
  title: 'Intake',
  department: 'Settlement',
  email: 'noor.haddad@example.org',
  phones: [
    { id: `p-${n}`, number: '705-555-0101', type: 'voice', description: 'Ask for Noor' },
    { id: `q-${n}`, number: '705-555-0199', type: 'cell' },
  ],
  x_pronouns: 'she',
  attributes: [{ id: `a-${n}`, value: 'Noor Haddad' }],
})
const service = {
  id: 's-1',
  name: 'Rent help',
  status: 'active',
  email: 'desk@example.org',
  assurer_email: 'noor.haddad@example.org',
  contacts: [contact(1), { id: 'c-9', title: 'Front desk', email: 'Desk@example.org' }],
  organization: {
    ...{ id: 'o-1', name: 'Harbour Tenants', description: '' },
    contacts: [contact(2)],
    locations: [{ id: 'l-2', location_type: 'physical', organization_id: 'o-1', contacts: [contact(3)] }],
  },
  service_at_locations: [
    {
      id: 'at-1',
      contacts: [contact(4)],
      location: { id: 'l-1', location_type: 'physical', contacts: [contact(5)] },
    },
  ],
}
const loose = {
  id: 's-2',
  name: 'Advice',
  status: 'active',
  contacts: 'Noor Haddad',
  organization: { id: 'o-1' },
}

async function here(persons?: 'hold-back') {
  const lakeside = await found(box)
  await importFile(
    box.database,
    lakeside.id,
    actor,
    Buffer.from(JSON.stringify([service, loose])),
    { name: 'list.json', told: { listName: 'a list', ...(persons && { persons }) } },
    box.now,
  )
  return lakeside
}
const everyway = ['services', 'organizations', 'service_at_locations'].flatMap(path =>
  ['', '?full=true&full_service=true', '?format=ndjson&full=true'].map(how => `${path}${how}`),
)
const textOf = async (path: string) => (await box.request(`/lakeside/hsds/${path}`)).text()

test('goes out as it came, contact persons too', async () => {
  await here()
  expect(JSON.parse(await textOf('services/s-1'))).toMatchObject({ contacts: service.contacts })
})

test('held back, the names of contact persons stay here, whatever is asked; the role and the office go out', async () => {
  await here('hold-back')
  for (const path of [...everyway, 'services/s-1', 'organizations/o-1?full_service=true'])
    expect([path, /noor|haddad|0199|pronouns/i.test(await textOf(path))]).toEqual([path, false])
  const told = JSON.parse(await textOf('services/s-1')) as Written
  expect(told.contacts).toEqual([
    {
      ...{ id: 'c-1', title: 'Intake', department: 'Settlement' },
      phones: [{ id: 'p-1', number: '705-555-0101', type: 'voice' }],
    },
    { id: 'c-9', title: 'Front desk', email: 'Desk@example.org' },
  ])
  expect(told).not.toHaveProperty('assurer_email')
})

test('neither export holds names that are held back, and both do when that is lifted', async () => {
  const { id } = await here('hold-back')
  const written = async () => {
    const files: string[] = []
    const exporting = {
      database: box.database,
      partnershipId: id,
      zone: 'America/Toronto',
      now: box.now,
      write: async (_: string, text: string) => void files.push(text),
    }
    await exportLines(exporting)
    await exportPackage(exporting)
    return files.join('\n')
  }
  expect(await written()).not.toMatch(/noor|haddad/i)
  await box.database.inPartnership(id, 'write', async db => {
    const [list] = await db.select().from(serviceLists)
    await settlePersons(db, actor, list?.id ?? '', 'pass-on', box.now)
  })
  expect(await written()).toMatch(/Noor Haddad/)
  expect(JSON.parse(await textOf('services/s-1'))).toMatchObject({ contacts: service.contacts })
})

test('staff say so list by list, and can take it back', async () => {
  const lakeside = await here()
  const browser = await lakeside.coordinator()
  const page = async () => (await browser.open('/lakeside/services/import')).text()
  const passed = await page()
  expect(passed).toContain('Passed on as they came')
  const path = /\/lakeside\/services\/import\/lists\/[^"]+/.exec(passed)?.[0] ?? ''
  await browser.post(path, { persons: 'hold-back' })
  expect(await page()).toMatch(/Held back, as .+ said on/)
  expect(await textOf('services/s-1')).not.toContain('Noor Haddad')
  await browser.post(path, { persons: 'pass-on' })
  expect(await page()).toContain('Passed on as they came')
  expect(await textOf('services/s-1')).toContain('Noor Haddad')
  const nowhere = path.replace(/[0-9a-f]{12}\//, 'ffffffffffff/')
  expect((await browser.post(nowhere, { persons: 'pass-on' })).status).toBe(404)
})
