/** Looks for what is written twice in the federal list in `../shared/data`, where that folder is present. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { aPartnership } from '#test/a-partnership.ts'
import { sandbox } from '#test/sandbox.ts'
import { importFile } from '../commands/import/import-file.ts'
import { normalPlace } from '../duplicates/index.ts'
import { lookNow } from './commands/look.ts'

const shared = new URL('../../../../../shared/data/services/', import.meta.url)
const present = existsSync(shared)
if (!present)
  console.log('The reference data (../shared/data) is not here: nothing is looked for in the federal list.')

const ada = { kind: 'system', name: 'Ada' } as const
const box = sandbox([])

type Side = { name: string; street: string | null; city: string | null; code: string | null }
interface Found {
  kind: string
  band: string
  probability: number
  a: Side
  b: Side
}

const buildingOf = ({ street, city }: Side) => normalPlace({ street, city }).building
const isRural = (code: string | null) => /^[a-z]0/i.test(code ?? '')

test.runIf(present)('takes no different streets under one rural postal code for one place', async () => {
  const id = await aPartnership(box.database, 'federal')
  for (const name of readdirSync(shared))
    await importFile(box.database, id, ada, readFileSync(new URL(name, shared)), { name }, box.now)
  const began = performance.now()
  const found = await lookNow(box.database, id, ada, box.now)
  console.log(found, `${Math.round(performance.now() - began)} ms`)
  const pairs = await box.database.inPartnership(id, 'read', async db => {
    const side = (which: 'a_id' | 'b_id') => sql`
      (select jsonb_build_object('name', t.listing -> 'name' ->> 'en', 'street', coalesce(t.listing #>> '{address,street,en}', t.listing #>> '{address,street,fr}'),
        'city', coalesce(t.listing #>> '{address,city,en}', t.listing #>> '{address,city,fr}'), 'code', t.listing #>> '{address,postalCode}')
       from locations t where t.id = p.${sql.identifier(which)})`
    const { rows } = await db.execute<Found & Record<string, unknown>>(sql`
      select kind, band, probability, ${side('a_id')} as a, ${side('b_id')} as b from twin_pairs p where kind = 'locations'`)
    return rows
  })
  // A place stands at its address: nobody is even asked whether one at another door is the same.
  const different = pairs.filter(
    ({ band, a, b }) => band !== 'perhaps' && a.street && b.street && buildingOf(a) !== buildingOf(b),
  )
  for (const { band, probability, a, b } of different) console.log(band, probability.toFixed(2), a, b)
  expect(different.filter(({ a, b }) => isRural(a.code) && a.code === b.code)).toEqual([])
})
