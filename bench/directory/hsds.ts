import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'
import { importFile } from '#features/directory/index.ts'
import { PageCache } from '#platform/http/page-cache.ts'
import { appOver } from '../../src/serve.ts'
import { report } from '../program.ts'
import { dice } from './a-big-list.ts'
import { openGround, percentile } from './ground.ts'

// A directory as a 211 would hold it: services with places, hours, languages and terms, in the open standard.
const wanted = Number(process.env.BENCH_SERVICES ?? 100_000)
const perPiece = 10_000
const roll = dice(11)
const of = (words: string) => {
  const all = words.split(' ')
  return all[Math.floor(roll() ** 2 * all.length)] ?? ''
}
const cities = 'Winnipeg Brandon Regina Calgary Edmonton Saskatoon Kenora Selkirk Steinbach'.split(' ')
/** Milliseconds this program has computed since: what a busy machine says truly, where the clock does not. */
const computed = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1_000
}
const uuid = (kind: number, n: number) =>
  `${kind.toString(16).padStart(8, '0')}-0000-5000-8000-${n.toString(16).padStart(12, '0')}`

function service(n: number) {
  const whose = Math.floor(n / 4)
  const city = cities[whose % cities.length] ?? ''
  const what = of('Housing Language Employment Settlement Family Food Legal Health Youth')
  const how = of('help classes counselling line circle desk program workshop')
  return {
    id: uuid(1, n),
    name: `${what} ${how}`,
    description: `${what} ${how} for people who live in ${city} and around it, by appointment or by walking in.`,
    status: 'active',
    email: `desk${n}@example.org`,
    url: `https://example.org/${n}`,
    fees_description: roll() < 0.7 ? 'Free' : 'By income',
    minimum_age: 16,
    assured_date: '2026-05-01',
    last_modified: '2026-05-01T12:00:00Z',
    phones: [{ id: uuid(2, n), number: `204-555-${String(n % 10_000).padStart(4, '0')}`, type: 'voice' }],
    schedules: [
      {
        id: uuid(3, n),
        freq: 'WEEKLY',
        interval: 1,
        byday: 'MO,TU,WE,TH',
        opens_at: '09:00',
        closes_at: '16:30',
      },
    ],
    languages: [{ id: uuid(4, n), name: 'English', code: 'en' }],
    organization: {
      id: uuid(5, whose),
      name: `${city} Newcomer ${whose % 2 ? 'Centre' : 'Society'} ${whose}`,
      description: 'It helps people settle.',
      website: 'https://example.org',
    },
    service_at_locations: [
      {
        id: uuid(6, n),
        location: {
          id: uuid(7, whose),
          location_type: 'physical',
          name: 'Main office',
          latitude: 49.2 + (whose % 1000) / 300,
          longitude: -114 + (whose % 1700) / 100,
          addresses: [
            {
              id: uuid(8, whose),
              address_1: `${1 + (whose % 2900)} Main Street`,
              city,
              state_province: 'MB',
              postal_code: 'R3C 1K2',
              country: 'CA',
              address_type: 'physical',
            },
          ],
        },
      },
    ],
    attributes: [
      {
        id: uuid(9, n),
        taxonomy_term: {
          id: uuid(10, n % 200),
          code: `T-${n % 200}`,
          name: `Term ${n % 200}`,
          description: '',
        },
      },
    ],
  }
}

const kept = new Map<string, object>()
const ground = await openGround()
const { installation, partnershipId, slug } = ground
const actor = { kind: 'system', name: 'bench' } as const
// As a feed brings them: one after the other, a line each, taken all at once.
const pieces: Buffer[] = []
for (let from = 0; from < wanted; from += perPiece) {
  const records = Array.from({ length: Math.min(perPiece, wanted - from) }, (_, n) => service(from + n))
  if (from === 0) for (const each of records.slice(0, 200)) kept.set(each.id, each)
  pieces.push(Buffer.from(`${records.map(each => JSON.stringify(each)).join('\n')}\n`))
}
const lines = Buffer.concat(pieces.splice(0))
const megabytes = () => Math.round(process.memoryUsage().rss / 1_000_000)
const importMemory = [megabytes()]
const looking = setInterval(() => importMemory.push(megabytes()), 2_000)
const began = performance.now()
const before = process.cpuUsage()
const told = { name: 'list.ndjson', told: { listName: 'bench' } }
const taken = await importFile(installation.database, partnershipId, actor, lines, told, new Date())
const importing = taken.report.services.taken / ((performance.now() - began) / 1_000)
clearInterval(looking)
report(
  `${taken.report.services.taken} services taken in`,
  `${Math.round(importing)}/s (${(computed(before) / wanted).toFixed(2)} ms of this program’s own CPU each)`,
  '≥ 2,000 services/s',
  importing >= 2_000 && taken.report.services.taken === wanted,
)
const someMemory = importMemory.filter((_, n) => n % Math.ceil(importMemory.length / 16) === 0)
console.log(
  `     ${Math.round(lines.length / 1_000_000)} MB of lines; memory meanwhile, MB: ${someMemory.join(' ')}`,
)

// As autovacuum does within a minute or two of an import, so that questions by id are answered from the index alone.
await settled(installation.ownerUrl)

const app = appOver(installation, new PageCache({ seconds: 0 }))
installation.database.kept.forget(undefined, true)
const get = async (path: string) => {
  const at = performance.now()
  const answer = await app.request(`/${slug}/hsds/${path}`)
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  const text = await answer.text()
  return { took: performance.now() - at, text }
}

const pages = Math.ceil(wanted / 50)
async function measure(what: string, path: (n: number) => string, bar: number | undefined) {
  const took: number[] = []
  for (let n = 0; n < 3; n++) await get(path(n))
  const since = process.cpuUsage()
  for (let n = 0; n < 60; n++) took.push((await get(path(n))).took)
  const own = computed(since) / 60
  const [middle, p95] = [percentile(took, 0.5), percentile(took, 0.95)]
  const said = `p50 ${middle.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, own CPU ${own.toFixed(1)} ms`
  if (bar) report(what, said, `p95 ≤ ${bar} ms`, p95 <= bar)
  else console.log('    ', what, said)
}
await measure('a first page of services', () => 'services', 50)
await measure('the middle page of services', () => `services?page=${Math.ceil(pages / 2)}`, 50)
await measure('the last page of services', () => `services?page=${pages}`, 50)
await measure('any page of services', n => `services?page=${1 + ((n * 7919) % pages)}`, 50)
await measure('any page, whole', n => `services?full=true&page=${1 + ((n * 7919) % pages)}`, 50)
await measure('of a term', n => `services?taxonomy_term_id=${uuid(10, n)}`, 50)
await measure('of an organization', n => `services?organization_id=${uuid(5, n * 97)}`, 50)
await measure('changed since', () => 'services?modified_after=2026-01-01', 50)
await measure(
  'changed since, the middle page',
  () => `services?modified_after=2026-01-01&page=${Math.ceil(pages / 2)}`,
  50,
)
await measure(
  'of some words',
  n => `services?search=${['housing', 'winnipeg', 'food line', 'réfugiés'][n % 4]}`,
  undefined,
)
await measure('any page of organizations', n => `organizations?page=${1 + ((n * 31) % 500)}`, undefined)
await measure(
  'any page of services at locations',
  n => `service_at_locations?page=${1 + ((n * 7919) % pages)}`,
  undefined,
)
await measure('near a place', n => `service_at_locations?proximity=${49.3 + n / 100},-110,20000`, undefined)
await measure('one service', n => `services/${uuid(1, n * 97)}`, undefined)

async function stream(path: string) {
  const at = performance.now()
  const since = process.cpuUsage()
  const answer = await app.request(`/${slug}/hsds/${path}`)
  let lines = 0
  const memory: number[] = []
  for await (const piece of answer.body ?? []) {
    for (const byte of piece) if (byte === 10) lines += 1
    if (lines >= memory.length * (wanted / 10)) memory.push(Math.round(process.memoryUsage().rss / 1_000_000))
  }
  const own = computed(since) / lines
  return {
    own,
    perSecond: lines / ((performance.now() - at) / 1_000),
    lines,
    memory,
  }
}
for (const [what, path] of [
  ['lines, whole', 'services?format=ndjson&full=true'],
  ['lines, short', 'services?format=ndjson'],
] as const) {
  const { perSecond, lines, memory, own } = await stream(path)
  const said = `${Math.round(perSecond)}/s (${lines} lines, own CPU ${own.toFixed(2)} ms each)`
  report(what, said, '≥ 2,000 services/s', perSecond >= 2_000 && lines === wanted)
  // What is read is thrown away when the engine thinks fit: memory rises at first, and must not go on rising.
  const half = Math.ceil(memory.length / 2)
  const grown = Math.max(...memory.slice(half)) - Math.max(...memory.slice(0, half))
  report('  memory as it goes on', `${memory.join(' ')} MB`, 'second half ≤ first + 64 MB', grown <= 64)
}

let same = 0
for (const [id, wrote] of kept) {
  const { service_at_locations: at, organization, ...told } = JSON.parse((await get(`services/${id}`)).text)
  const { service_at_locations: atThen, organization: whose, ...then } = wrote as Record<string, unknown>
  if (isDeepStrictEqual([told, at, organization.id], [then, atThen, (whose as { id: string }).id])) same += 1
}
report('in and out again', `${same} of ${kept.size} the same`, 'all', same === kept.size)
await ground.leave()

async function settled(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(
    'vacuum (analyze) services, services_at_locations, locations, organisations, listed_organisations',
  )
  await client.end()
}
