import { existsSync, readFileSync } from 'node:fs'
import { readTable, type Table } from '../src/features/directory/duplicates/index.ts'
import { chance } from '../src/features/directory/duplicates/learning/sample.ts'
import { citations, type Made, organisations, people, products } from './duplicates/lists.ts'
import { score } from './duplicates/score.ts'

// The same thing twice: one setting for every list, no labels.
const shared = new URL('../../shared/data/duplicates/', import.meta.url)

function open(name: string, id: string): { table: Table; ids: readonly string[] } {
  const read = readTable(readFileSync(new URL(name, shared)), { id })
  if (!read.ok) throw new Error(read.why)
  return read.file
}

const person = (id: string) => Number(id.split('-')[1])

function published(): [string, number, Made][] {
  const restaurants = open('restaurants.csv', 'id')
  const things = restaurants.ids.map(Number)
  for (const line of readFileSync(new URL('restaurants_pairs.csv', shared), 'utf8').trim().split('\n')) {
    const [one = 0, other = 0] = line.split('|').map(Number)
    things[other] = things[one]!
  }
  const fake = open('fake_1000.csv', 'unique_id').table
  const cluster = fake.columns.indexOf('cluster')
  const left = {
    columns: fake.columns.filter((_, at) => at !== cluster),
    rows: fake.rows.map(row => row.filter((_, at) => at !== cluster)),
  }
  const [one, other] = [open('febrl4a.csv', 'rec_id'), open('febrl4b.csv', 'rec_id')]
  return [
    ['restaurants', 0.95, { left: restaurants.table, things }],
    ['fake_1000', 0.8, { left, things: fake.rows.map(row => Number(row[cluster])) }],
    [
      'febrl4',
      0.98,
      {
        left: one.table,
        right: other.table,
        things: one.ids.map(person),
        rightThings: other.ids.map(person),
      },
    ],
  ]
}

const made: [string, Made][] = [
  ['people, two rows each', people(chance(1), 1500, 2, 2)],
  ['people, up to six rows', people(chance(2), 700, 6, 4)],
  ['organisations', organisations(chance(4), 900, 3, 2)],
  ['organisations, many errors', organisations(chance(6), 800, 2, 5)],
  ['citations, up to twenty', citations(chance(7), 100, 20, 2)],
  ['products, two lists', products(chance(9), 800, 1)],
]

const says = (name: string, bar: number | undefined, list: Made) => {
  const { f1, precision, recall, seconds, rows } = score(list)
  const held = bar === undefined ? '' : ` (bar ${bar})${f1 >= bar ? '' : ' NOT MET'}`
  if (bar !== undefined && f1 < bar) process.exitCode = 1
  console.log(
    `${name.padEnd(28)} F1 ${f1.toFixed(4)}${held}  precision ${precision.toFixed(4)} recall ${recall.toFixed(4)}  ${rows} rows in ${seconds.toFixed(1)} s`,
  )
}

const large = people(chance(1), 33_350, 2, 2)
const before = process.cpuUsage()
const { f1, rows, seconds } = score(large)
const { user, system } = process.cpuUsage(before)
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(
  `${rows} rows: ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of one core (bar 30), peak ${megabytes.toFixed(0)} MB (bar 1024), F1 ${f1.toFixed(4)}`,
)
if ((user + system) / 1e6 > 30 || megabytes > 1024) process.exitCode = 1
if (existsSync(shared)) for (const [name, bar, list] of published()) says(name, bar, list)
else console.log('The published sets (../shared/data/duplicates) are not here.')
for (const [name, list] of made) says(name, undefined, list)
