/** Holds the linkage against published sets with known truth and the federal list, where `../shared` is present. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { linkRecords, normalPlace, readTable, type Table } from './index.ts'

const shared = new URL('../../../../../shared/data/', import.meta.url)
const present = existsSync(shared)
if (!present)
  console.log('The reference data (../shared/data) is not here: linkage is not checked against it.')

const open = (name: string, id?: string) => {
  const read = readTable(readFileSync(new URL(`duplicates/${name}`, shared)), { id })
  if (!read.ok) throw new Error(read.why)
  return read.file
}
const without = ({ columns, rows }: Table, column: string): Table => {
  const at = columns.indexOf(column)
  return {
    columns: columns.filter(name => name !== column),
    rows: rows.map(row => row.filter((_, index) => index !== at)),
  }
}

function f1(found: readonly string[], truth: ReadonlySet<string>): number {
  const right = found.filter(pair => truth.has(pair)).length
  return (2 * right) / (found.length + truth.size)
}
const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)
const same = (left: Table, right?: Table) =>
  linkRecords({ left, right }).pairs.filter(({ band }) => band === 'same')

describe.runIf(present)('linkage without labels, one setting for all', () => {
  test('restaurants: F1 of at least 0.95', () => {
    const { table, ids } = open('restaurants.csv', 'id')
    const written = readFileSync(new URL('duplicates/restaurants_pairs.csv', shared), 'utf8')
      .trim()
      .split('\n')
    const truth = new Set(written.map(line => pairOf(...(line.trim().split('|') as [string, string]))))
    const score = f1(
      same(table).map(({ a, b }) => pairOf(ids[a]!, ids[b]!)),
      truth,
    )
    console.log(`restaurants F1 ${score.toFixed(4)}`)
    expect(score).toBeGreaterThanOrEqual(0.95)
  })

  test('fake_1000, its cluster put aside: pairwise F1 of at least 0.80', () => {
    const { table } = open('fake_1000.csv', 'unique_id')
    const clusters = table.rows.map(row => row[table.columns.indexOf('cluster')])
    const truth = new Set<string>()
    for (const [a, one] of clusters.entries())
      for (const [b, other] of clusters.entries())
        if (a < b && one === other) truth.add(pairOf(String(a), String(b)))
    const score = f1(
      same(without(table, 'cluster')).map(({ a, b }) => pairOf(String(a), String(b))),
      truth,
    )
    console.log(`fake_1000 F1 ${score.toFixed(4)}`)
    expect(score).toBeGreaterThanOrEqual(0.8)
  })

  test('febrl4: link F1 of at least 0.98', () => {
    const [left, right] = [open('febrl4a.csv', 'rec_id'), open('febrl4b.csv', 'rec_id')]
    const person = (id: string) => id.split('-')[1]!
    const truth = new Set(left.ids.map(id => person(id)))
    const said = same(left.table, right.table)
    const rightly = said.filter(({ a, b }) => person(left.ids[a]!) === person(right.ids[b]!)).length
    const score = (2 * rightly) / (said.length + truth.size)
    console.log(`febrl4 F1 ${score.toFixed(4)}`)
    expect(score).toBeGreaterThanOrEqual(0.98)
  })

  test('federal list: different streets under one rural postal code are never taken for one', () => {
    const left = federal()
    const place = (row: number) =>
      normalPlace({ street: left.rows[row]![1], city: left.rows[row]![2], postalCode: left.rows[row]![3] })
    const said = same(left)
    console.log(`federal list: ${said.length} pairs of ${left.rows.length} rows are the same`)
    for (const { a, b } of said) {
      const [one, other] = [place(a), place(b)]
      if (one.rural && one.postalCode === other.postalCode && one.street && other.street) {
        const shares = one.street.split(' ').some(word => other.street.split(' ').includes(word))
        expect(shares, `${left.rows[a]} / ${left.rows[b]}`).toBe(true)
      }
    }
  })
})

function federal(): Table {
  const columns = ['name', 'address', 'city', 'postal', 'telephone', 'website', 'email']
  const fields = ['Type', 'Address', 'City', 'Postal', 'Telephone', 'Website', 'Email']
  const rows = readdirSync(new URL('services/', shared)).flatMap(name => {
    const records: unknown = JSON.parse(readFileSync(new URL(`services/${name}`, shared), 'utf8'))
    return (records as Record<string, { en?: string }>[]).map(record =>
      fields.map(field => record[field]?.en?.trim() || null),
    )
  })
  return { columns, rows }
}
