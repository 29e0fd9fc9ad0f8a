import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { zip } from '#platform/documents/zip.ts'
import { federalRecord, fileOf } from '#test/a-list.ts'
import { readServicesFile } from '../read-file.ts'
import { readAnyFile } from './read-any.ts'
import { readApart } from './read-apart.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const packed = (files: Record<string, string>) =>
  zip(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))

const ohana = {
  'organizations.csv': 'id,name,website\n1,Lakeside Kitchen,https://kitchen.example\n2,,\n',
  'locations.csv':
    'id,organization_id,name,languages,accessibility,latitude,longitude,virtual\n1,1,Hall,"French, Farsi (Persian)",wheelchair,44.3,-78.3,false\n2,9,Nowhere,,,,,false\n3,1,Empty room,,,,,true\n',
  'addresses.csv':
    'id,location_id,address_1,city,state_province,postal_code,country\n1,1,12 Water Street,Peterborough,ON,K9J 1A1,CA\n',
  'services.csv':
    'id,location_id,program_id,name,description,fees,keywords,languages,status,taxonomy_ids,required_documents,service_areas\n1,1,1,Soup,Hot soup,Free,"food, meals",,active,101,"Card, Form","Peterborough, Selwyn"\n2,7,,Lost,,,,,active,,,\n',
  'phones.csv':
    'id,location_id,service_id,number,number_type,extension\n1,1,,705 555-0123,voice,4\n2,,1,705 555-0199,fax,\n',
  'regular_schedules.csv':
    'id,location_id,service_id,weekday,opens_at,closes_at\n1,,1,Monday,8:00,17:00\n2,,1,2,08:00,5:00 PM\n3,,1,Someday,1,2\n',
  'holiday_schedules.csv': 'id,service_id,start_date,closed\n1,1,12/25/2026,true\n',
  'contacts.csv': 'id,service_id,name,email\n1,1,Ada Example,ada@kitchen.example\n',
  'programs.csv': 'id,organization_id,name\n1,1,Warm Winter\n',
  'taxonomy.csv': 'taxonomy_id,name,parent_id\n101,Meals,\n',
}

describe('Ohana', () => {
  const reading = readServicesFile(packed(ohana))
  const [row] = reading.rows
  const [service] = row?.services ?? []

  test('several tables together are one directory', () => {
    expect(reading.format).toBe('ohana')
    expect(reading.rows.map(each => [each.organisation.name.en, each.services.length])).toEqual([
      ['Lakeside Kitchen', 1],
      ['Lakeside Kitchen', 0],
    ])
    expect(row?.locations[0]).toMatchObject({
      address: { city: { en: 'Peterborough' }, province: 'ON', postalCode: 'K9J 1A1' },
      coordinates: { latitude: 44.3, longitude: -78.3 },
      languages: [{ code: 'fr' }, { code: 'fa' }],
      phones: [{ normal: '+17055550123', extension: '4', use: 'voice' }],
    })
    expect(service).toMatchObject({
      name: { en: 'Soup' },
      kinds: ['food'],
      cost: { is: 'free' },
      documents: ['Card', 'Form'],
      areas: [{ en: 'Peterborough' }, { en: 'Selwyn' }],
      phones: [{ use: 'fax' }],
      schedules: [{ days: ['MO', 'TU'], opens: '08:00', closes: '17:00' }],
      terms: [{ code: '101', name: { en: 'Meals' } }],
      program: { name: { en: 'Warm Winter' } },
    })
  })

  test('persons and holidays stay aside, for staff only', () => {
    expect(service?.aside).toMatchObject({
      contacts: [{ name: 'Ada Example' }],
      holiday_schedules: [{ closed: 'true' }],
    })
    expect(JSON.stringify({ ...service, aside: {} })).not.toContain('Ada')
  })

  test('what belongs to nothing is refused with its table and line', () => {
    expect(reading.refused.map(({ field, line, reason }) => [field, line, reason])).toEqual([
      ['organizations.csv', 3, 'name-missing'],
      ['locations.csv', 3, 'points-nowhere'],
      ['services.csv', 3, 'points-nowhere'],
    ])
  })

  test('one of its tables alone says what is missing', () => {
    expect(readServicesFile(bytes(ohana['services.csv'])).refused[0]?.reason).toBe('not-a-package')
  })
})

describe('lines of JSON', () => {
  const line = (id: string) =>
    JSON.stringify({ id, name: `Soup ${id}`, status: 'active', organization: { id: 'o', name: 'Kitchen' } })
  test('each is read by itself; a bad one is refused by its line', () => {
    const reading = readServicesFile(bytes([line('a'), '', line('b'), '{"id": "c", ', line('d')].join('\n')))
    expect(reading.rows.flatMap(row => row.services.map(each => each.name?.en))).toEqual([
      'Soup a',
      'Soup b',
      'Soup d',
    ])
    expect(reading.refused).toMatchObject([{ line: 4, reason: 'truncated-json' }])
  })
  test('a packed one is opened', () => {
    expect(
      readServicesFile(packed({ 'feed/services.ndjson': [line('a'), line('b')].join('\n') })).rows,
    ).toHaveLength(2)
  })
})

describe('any table', () => {
  test('columns are told by their headings, in French too, and by what their cells look like', () => {
    const table = `Liste des services,,,,,
Organisme,Nom du service,Joindre,Adresse,Ville,
Cuisine du lac,Soupe,705 555-0123,"12, rue Water",Peterborough,K9J 1A1
Cuisine du lac,Pain,705 555-0124,,Peterborough,K9J 1A2
Cuisine du lac,Soupe,705 555-0125,"12, rue Water",Peterborough,K9J 1A3
,,,,,
Centre,Thé,705 555-0126,,Peterborough,K9J 1A4
`
    const { rows, refused, format } = readServicesFile(bytes(table), 'fr')
    expect(format).toBe('table')
    expect(rows.map(row => row.services[0]?.name?.fr)).toEqual(['Soupe', 'Pain', 'Thé'])
    expect(rows[0]?.services[0]?.phones[0]?.normal).toBe('+17055550123')
    expect(rows[0]?.locations[0]?.address?.postalCode).toBe('K9J 1A1')
    expect(refused).toMatchObject([{ line: 5, reason: 'listed-twice', firstLine: 3 }])
  })

  test('what cannot be read in a row is said, and the row is taken without it', () => {
    const table =
      'Organization,Email,Website,Postal code,Languages,Cost\nKitchen,nobody,ht!tp,ABC,"Farsi, Klingonese",Free\n'
    const [row] = readServicesFile(bytes(table)).rows
    expect(row?.remarks.map(each => each.code).sort()).toEqual([
      'email-unreadable',
      'kind-not-known',
      'postal-code-unreadable',
      'site-unreadable',
    ])
    expect(row?.services[0]).toMatchObject({
      cost: { is: 'free' },
      languages: [{ code: 'fa' }, { written: 'Klingonese' }],
    })
  })
})

test('an archive of something else is refused in words', async () => {
  expect(readServicesFile(packed({ 'notes.csv': 'a,b\n1,2', 'more.csv': 'a,b' })).refused[0]?.reason).toBe(
    'not-a-package',
  )
  expect(readServicesFile(packed({ 'picture.png': 'x' })).refused[0]?.reason).toBe('zip-archive')
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
  expect((await readAnyFile(old)).refused[0]?.reason).toBe('spreadsheet')
})

test('a large file is read on a thread of its own, while others are answered', async () => {
  const large = fileOf(
    Array.from({ length: 3_000 }, (_, n) => federalRecord(`School ${n}`, { General: 'yes' })),
  )
  let turns = 0
  const ticking = setInterval(() => turns++, 5)
  const reading = await readApart(large)
  clearInterval(ticking)
  expect(reading.rows).toHaveLength(3_000)
  expect(turns).toBeGreaterThan(5)
})

test('the sample list is still what it is', () => {
  const file = readFileSync(new URL('../../../../test/fixtures/directory/federal-list.json', import.meta.url))
  expect(readServicesFile(file).format).toBe('federal-list')
})

describe('records on lines of their own', () => {
  const record = (n: number) =>
    JSON.stringify({ id: `s-${n}`, name: `Café ${n}`, organization: { id: 'o-1', name: 'O' } })
  const lines = [record(1), '{"id": ', '', record(2)].join('\n')
  const small = { bytes: 80, rows: 10, columns: 10, depth: 10 }

  test('are read however many bytes they are, each by itself', () => {
    const reading = readServicesFile(Buffer.from(lines), 'fr', small)
    expect(reading.rows.map(row => row.services[0]?.name)).toEqual([{ fr: 'Café 1' }, { fr: 'Café 2' }])
    expect(reading.refused.map(({ line, reason }) => [line, reason])).toEqual([[2, 'truncated-json']])
  })

  test('are not too many bytes, but may be too many', () => {
    const reading = readServicesFile(Buffer.from(lines), 'en', { ...small, rows: 1 })
    expect(reading.rows).toHaveLength(1)
    expect(reading.refused.map(({ line, reason }) => [line, reason])).toEqual([[2, 'too-many-rows']])
  })

  test('one document of as many bytes is refused', () => {
    const document = Buffer.from(`[${record(1)},\n${record(2)}]`)
    expect(readServicesFile(document, 'en', small).refused[0]?.reason).toBe('too-large')
  })

  test('in several files of an archive say together what one file would', () => {
    const reading = readServicesFile(packed({ 'b.ndjson': record(2), 'a.ndjson': record(1) }))
    expect(reading.rows).toHaveLength(2)
    expect(reading.refused).toEqual([])
  })
})

test('the cells of an open package are kept as they are; spaces around a key, a choice or a number are nobody’s', () => {
  const reading = readServicesFile(
    packed({
      'organizations.csv': 'id,name,description\no-1,Lakeside,For all',
      'services.csv':
        'id,organization_id,name,description,status,minimum_age,x_note\ns-1, o-1 ,Food,"Help. ",active , 18," kept "',
    }),
  )
  expect(reading.rows[0]?.services[0]?.written).toMatchObject({
    ...{ organization_id: 'o-1', description: 'Help. ', status: 'active', minimum_age: 18, x_note: ' kept ' },
  })
})
