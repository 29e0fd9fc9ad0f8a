import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { aPartnership } from '#test/a-partnership.ts'
import { sandbox } from '#test/sandbox.ts'
import { importFile } from '../commands/import/import-file.ts'
import { longestId } from '../external-id.ts'
import { fieldsOf, type ObjectName } from '../hsds/shape.ts'
import { readServicesFile } from '../read-file.ts'

const box = sandbox()
let here = ''
beforeEach(async () => {
  here = await aPartnership(box.database, 'long')
})

/** Text that no index can pack: the digits of digests. */
const unpackable = (length: number, seed = 'a') => {
  let text = ''
  for (let digest = seed; text.length < length; text += digest)
    digest = createHash('sha512').update(digest).digest('base64url')
  return text.slice(0, length)
}

const id = (seed: string, length = longestId) => unpackable(length, seed)

/** An object of the standard with every text in it long; what has a form of its own left out. */
function filled(name: ObjectName, length: number): Record<string, unknown> {
  const formed =
    /(?:^|_)id$|^name$|date|modified|^status$|_at$|_type$|^(?:freq|byday|bymonthday|until|dtstart|wkst|valid_from|valid_to)$/
  return Object.fromEntries(
    [...fieldsOf(name)]
      .filter(([field, { is }]) => is === 'text' && !formed.test(field))
      .map(([field]) => [field, unpackable(length, field)]),
  )
}

const whole = (length: number) => ({
  ...filled('service', length),
  id: id('service'),
  name: unpackable(500),
  organization: { ...filled('organization', length), id: id('organisation'), name: unpackable(500) },
  phones: [{ ...filled('phone', length), id: id('phone') }],
  contacts: [{ ...filled('contact', length), id: id('contact') }],
  languages: [{ ...filled('language', length), id: id('language') }],
  schedules: [{ ...filled('schedule', length), id: id('schedule') }],
  service_areas: [{ ...filled('service_area', length), id: id('area') }],
  cost_options: [{ ...filled('cost_option', length), id: id('cost') }],
  attributes: [
    {
      id: id('attribute'),
      taxonomy_term: {
        ...filled('taxonomy_term', length),
        id: id('term'),
        taxonomy_id: id('taxonomy'),
        taxonomy_detail: { ...filled('taxonomy', length), id: id('taxonomy'), name: 'T' },
      },
    },
  ],
  service_at_locations: [
    {
      id: id('at'),
      location: {
        ...filled('location', length),
        id: id('location'),
        name: unpackable(500),
        addresses: [{ ...filled('address', length), id: id('address') }],
      },
    },
  ],
})

const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value))
const taken = async (value: unknown) => {
  const by = { kind: 'system', name: 'Amira' } as const
  const file = { name: 'long.json' }
  return (await importFile(box.database, here, by, bytesOf(value), file, box.now)).report
}

test('ids and texts as long as are taken are taken, whatever index they stand in', async () => {
  const report = await taken([whole(4_000)])
  expect([report.services.taken, report.refused]).toEqual([1, 0])
})

const tooLong = id('long', longestId + 1)
const plain = {
  id: 's2',
  name: 'Soup',
  organization: { id: 'o2', name: 'Kitchen' },
  service_at_locations: [{ id: 'at2', location: { id: 'l2', name: 'Hall' } }],
}

test.each([
  ['a service', { ...plain, id: tooLong }],
  ['an organisation', { ...plain, organization: { id: tooLong, name: 'Kitchen' } }],
  ['a place', { ...plain, service_at_locations: [{ id: 'at', location: { id: tooLong, name: 'Hall' } }] }],
  [
    'what a service says of a place',
    { ...plain, service_at_locations: [{ id: tooLong, location: { id: 'l3', name: 'Yard' } }] },
  ],
  ['a phone', { ...plain, phones: [{ id: tooLong, number: '705 555 0123' }] }],
  ['a term', { ...plain, attributes: [{ id: 'a', taxonomy_term: { id: tooLong, name: 'T' } }] }],
])('a longer id of %s is refused by name, and what stands beside it is taken', async (_, record) => {
  const document = [record, { ...plain, id: 's3', organization: { id: 'o3', name: 'Garden' } }]
  expect(readServicesFile(bytesOf(document)).refused.map(each => each.reason)).toEqual(['id-too-long'])
  const report = await taken(document)
  expect([report.services.taken, report.refused]).toEqual([1, 1])
})

test('a taxonomy’s too, and in a package of tables', () => {
  const document = [plain, { id: tooLong, name: 'Kinds of help', taxonomy_terms: [] }]
  const { refused, records } = readServicesFile(bytesOf(document))
  expect(refused.map(each => each.reason)).toEqual(['id-too-long'])
  expect(records).toEqual([])
  const tables = {
    'organizations.csv': [
      { id: tooLong, name: 'Kitchen' },
      { id: 'o2', name: 'Garden' },
    ],
  }
  expect(readServicesFile(bytesOf(tables)).refused.map(each => each.reason)).toEqual(['id-too-long'])
})

test('without the guard the file would break on the index, and all of it with it', async () => {
  await taken([plain])
  const { rows } = await box.database.inPartnership(here, 'read', db =>
    db.execute<{ id: string }>(sql`select id from services order by id`),
  )
  const breaks = box.database.inPartnership(here, 'write', db =>
    db.execute(
      sql`update services set external_id = ${unpackable(6_000)} where id = ${rows[0]?.id ?? ''}::uuid`,
    ),
  )
  await expect(breaks).rejects.toMatchObject({ cause: { message: expect.stringContaining('index row') } })
})
