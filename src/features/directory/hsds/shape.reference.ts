/** Holds our table of the standard's objects against the schemas that Open Referral published, where they are present. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { columnsOf, schemaOf } from './schema.ts'
import { objectNames } from './shape.ts'

const shared = new URL('../../../../../shared/data/hsds/', import.meta.url)
const present = existsSync(shared)
if (!present)
  console.log('The reference data (../shared/data) is not here: the shape of HSDS is not checked.')

type Written = { properties: Record<string, Record<string, unknown>>; [part: string]: unknown }
const read = (path: string) => JSON.parse(readFileSync(new URL(path, shared), 'utf8')) as Written
/** Added after 3.1. */
const later = new Set(['operating_hours', 'events', 'group', 'x_timezone'])

describe.runIf(present)('the shape of HSDS 3.1', () => {
  test.each(objectNames)('%s has the published fields, types, formats and choices', name => {
    const theirs = read(`schema/${name}.json`)
    const ours = schemaOf(name, 'https://here') as Written
    const bare = ({ type, format, enum: among, $ref, items }: Record<string, unknown>) => ({
      type,
      format,
      among,
      $ref,
      items,
    })
    const plain = (of: Written) =>
      Object.entries(of.properties)
        .filter(([field]) => !later.has(field))
        .map(([field, each]) => [field, bare(each)])
    expect(plain(ours)).toEqual(plain(theirs))
    expect(ours.required).toEqual(theirs.required)
    expect(ours.tabular_required).toEqual(theirs.tabular_required)
    expect(ours.path).toBe(theirs.path)
  })

  test('the columns of the CSV package', () => {
    const { resources } = read('datapackage.json') as unknown as {
      resources: { name: (typeof objectNames)[number]; path: string; schema: { fields: Named[] } }[]
    }
    type Named = { name: string; type: string }
    expect(resources.map(each => each.name).toSorted()).toEqual(objectNames.toSorted())
    // The published package names no columns for these two, whose fields are in their schemas.
    for (const { name, schema } of resources.filter(each => !/unit|capacity/.test(each.name)))
      expect(
        columnsOf(name)
          .filter(([field]) => !later.has(field))
          .map(([field, { is, tabular }]) => [field, tabular ?? (is === 'number' ? 'number' : 'string')]),
      ).toEqual(schema.fields.map(each => [each.name, each.type]))
  })
})
