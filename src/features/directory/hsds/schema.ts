import type { Field } from './field.ts'
import { fieldsOf, type ObjectName, objectNames, objectShape } from './shape.ts'

type Schema = { readonly [keyword: string]: unknown }

function fieldSchema({ is, of, format, among }: Field): Schema {
  if (is === 'list') return { type: 'array', items: { $ref: `${of}.json` } }
  if (is === 'one') return { $ref: `${of}.json` }
  return {
    type: is === 'number' ? 'number' : 'string',
    ...(format && { format }),
    ...(among && { enum: among }),
  }
}

/** The JSON Schema (2020-12) of one object of the standard; what it holds is referred to as `phone.json`, beside it. */
export function schemaOf(name: ObjectName, base: string): Schema {
  const { required, tabular, table } = objectShape(name)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${base}/${name}.json`,
    title: name,
    name,
    path: `${table}.csv`,
    type: 'object',
    properties: Object.fromEntries(fieldsOf(name).map(([field, of]) => [field, fieldSchema(of)])),
    required,
    ...(tabular && { tabular_required: tabular }),
  }
}

/** A page of a list, as the interface answers it. */
export const pageSchema = (name: ObjectName, base: string): Schema => ({
  type: 'object',
  properties: {
    total_items: { type: 'integer' },
    total_pages: { type: 'integer' },
    page_number: { type: 'integer' },
    size: { type: 'integer' },
    first_page: { type: 'boolean' },
    last_page: { type: 'boolean' },
    empty: { type: 'boolean' },
    contents: { type: 'array', items: { $ref: `${base}/${name}.json` } },
  },
  required: [
    'total_items',
    'total_pages',
    'page_number',
    'size',
    'first_page',
    'last_page',
    'empty',
    'contents',
  ],
})

/** The tabular data package (Frictionless) that describes the CSV files: a resource for each table named. */
export function dataPackage(names: readonly ObjectName[] = objectNames): Schema {
  return {
    name: 'human_services_data',
    title: 'Human Services Data Specification',
    profile: 'tabular-data-package',
    version: '3.1.0',
    homepage: 'https://docs.openreferral.org/',
    resources: names.map(resourceOf),
  }
}

/** Fields of an object that stand in a cell: everything but what it holds. */
export const columnsOf = (name: ObjectName): readonly (readonly [string, Field])[] => columns[name]
const columns = Object.fromEntries(
  objectNames.map(name => [name, fieldsOf(name).filter(([, { is }]) => is === 'text' || is === 'number')]),
) as unknown as Record<ObjectName, readonly (readonly [string, Field])[]>

function resourceOf(name: ObjectName): Schema {
  const { table, required, tabular = [] } = objectShape(name)
  const needed = new Set([...required, ...tabular])
  const keys = columnsOf(name).flatMap(([field]) => {
    const target = referredBy(name, field)
    return target ? [{ fields: field, reference: { resource: target, fields: 'id' } }] : []
  })
  return {
    name,
    path: `${table}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    profile: 'tabular-data-resource',
    schema: {
      primaryKey: 'id',
      fields: columnsOf(name).map(([field, { is, format, tabular: type, among }]) => ({
        name: field,
        type: type ?? (is === 'number' ? 'number' : 'string'),
        ...(format && format !== 'date-time' && { format }),
        constraints: {
          required: needed.has(field),
          unique: field === 'id',
          ...(among && { enum: among }),
        },
      })),
      ...(keys.length > 0 && { foreignKeys: keys }),
    },
  }
}

/** The object that a field of a row names by its id: `location_id` → `location`. Undefined where it names none. */
export function referredBy(name: ObjectName, field: string): ObjectName | undefined {
  if (!field.endsWith('_id') || field === 'parent_id' || field === 'parent_organization_id') return undefined
  const target = objectNames.find(each => `${each}_id` === field)
  return target !== name ? target : undefined
}
