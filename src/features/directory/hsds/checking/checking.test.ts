import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkCircles, checkDocument } from './check-document.ts'
import { checkFeed } from './check-feed.ts'
import { checkFolder } from './check-folder.ts'
import { Checker, type Fault } from './checker.ts'

const id = (n: number) => `00000000-0000-5000-8000-${String(n).padStart(12, '0')}`
const said = (faults: readonly Fault[]) =>
  faults
    .filter(each => !each.isNote)
    .map(each => `${each.place}:${each.line ?? ''} ${each.path} ${each.says}`)
const all = async <Thing>(things: AsyncIterable<Thing>): Promise<Thing[]> => {
  const kept: Thing[] = []
  for await (const each of things) kept.push(each)
  return kept
}

test('every fault of a document is named by its record and its place in it', () => {
  const checker = new Checker()
  const services = [
    { id: id(1), name: 'Right', status: 'active' },
    { id: id(2), status: 'open', minimum_age: '18', url: 'example', phones: [{ id: id(3) }] },
    { id: id(1), name: 'Again', status: 'active' },
    { id: 'seven', name: 'Rule', status: 'active', schedules: [{ id: id(4), freq: 'WEEKLY', byday: 'XX' }] },
    7,
  ]
  const faults = [...checkDocument(checker, JSON.stringify(services, null, 1), 'a.json')]
  expect(said(faults).map(each => each.replace(/^a\.json:\d+ /, ''))).toEqual([
    '$.name is missing',
    '$.url is not a whole web address: "example"',
    '$.status is to be one of active, inactive, defunct, temporarily closed, and is "open"',
    '$.minimum_age is to be a number, and is "18"',
    '$.phones[0].number is missing',
    '$.id was told already at a.json:2',
    '$.schedules[0] its rule cannot be read: FREQ=WEEKLY;BYDAY=XX',
    '$ is not an object',
  ])
  expect(faults.filter(each => each.isNote).map(each => each.path)).toEqual(['$.id'])
})

test('lines are read one by one, and circles seen over all of them', () => {
  const checker = new Checker()
  const term = (n: number, parent: number) =>
    JSON.stringify({ id: id(n), name: 'T', description: '', taxonomy: 'x', parent_id: id(parent) })
  const text = [term(1, 2), term(2, 1), '{"id": ', term(3, 1)].join('\n')
  expect(said([...checkDocument(checker, text, 'terms.ndjson')])).toEqual([
    'terms.ndjson:3 $ is not JSON: {"id":',
  ])
  expect([...checkCircles(checker, 'terms.ndjson')].map(each => each.id)).toEqual([id(1), id(2)])
})

test('a package is held against its own keys', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'porchlight-check-'))
  try {
    const write = (name: string, ...lines: string[]) => writeFile(path.join(folder, name), lines.join('\r\n'))
    await write('organizations.csv', 'id,name,description', `${id(1)},Harbour,Help`)
    await write(
      'services.csv',
      'id,organization_id,name,status,minimum_age',
      `${id(2)},${id(1)},Rent help,active,18`,
      `${id(3)},${id(9)},Nobody’s,active,old`,
      `${id(2)},${id(1)},Again,active,`,
    )
    await write('phones.csv', 'id,service_id,number', `${id(4)},${id(2)},`)
    expect(said(await all(checkFolder(new Checker(), folder)))).toEqual([
      `services.csv:4 id was told already on line 2`,
      'phones.csv:2 number is missing',
      'services.csv:3 minimum_age is to be a number, and is "old"',
      `services.csv:3 organization_id names no organization of the package: ${id(9)}`,
    ])
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a feed that contradicts itself, answers pages of HTML or nothing is told of', async () => {
  const answers: Record<string, unknown> = {
    'https://feed.example/hsds/': {
      version: '3.1',
      profile: 'https://p.example',
      openapi_url: 'https://o.example',
    },
    'https://feed.example/hsds/services?page=1&per_page=20': {
      ...{ total_items: 1, total_pages: 1, page_number: 1, size: 2, first_page: true, last_page: false },
      contents: [{ id: id(1), name: 'Rent help', status: 'active' }],
    },
    'https://feed.example/hsds/taxonomies?page=1&per_page=20': '<html>',
  }
  const asked: string[] = []
  const faults = await all(
    checkFeed(new Checker(), 'https://feed.example/hsds/', {
      pause: async () => {},
      fetch: async url => {
        asked.push(url)
        const answer = answers[url]
        const body = typeof answer === 'string' ? answer : JSON.stringify(answer ?? {})
        const status = answer === undefined ? 404 : 200
        return { ok: true, status, headers: {}, url, body: new TextEncoder().encode(body) }
      },
    }),
  )
  expect(said(faults)).toEqual([
    'https://feed.example/hsds/services?page=1&per_page=20: $.size is to be 1, and is 2',
    'https://feed.example/hsds/services?page=1&per_page=20: $.last_page is to be true, and is false',
    'https://feed.example/hsds/services?page=1&per_page=20: $.empty is to be false, and is missing',
    `https://feed.example/hsds/services/${id(1)}:  answered 404`,
    'https://feed.example/hsds/taxonomies?page=1&per_page=20:  did not answer with JSON',
  ])
  expect(asked).toHaveLength(7)
})
