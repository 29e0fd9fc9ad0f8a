import type { ObjectName } from '../hsds/shape.ts'

export interface Parameter {
  name: string
  type: 'string' | 'integer' | 'boolean'
  means: string
}

const parameter = {
  search: { type: 'string', means: 'Words, in any language and script; all of them must match. Best first.' },
  page: { type: 'integer', means: 'Which page, from 1.' },
  per_page: { type: 'integer', means: 'How many on a page: 50 unless said, 500 at most, 100 where full.' },
  format: { type: 'string', means: 'json, or ndjson for everything at once, a line each.' },
  taxonomy_term_id: { type: 'string', means: 'Only what carries this term.' },
  taxonomy_id: { type: 'string', means: 'Only what carries any term of this taxonomy.' },
  organization_id: { type: 'string', means: 'Only what this organization provides.' },
  modified_after: {
    type: 'string',
    means: 'Only what this directory changed at this instant (or on this day, UTC) or since.',
  },
  minimal: {
    type: 'boolean',
    means: 'Only id and modified_date, all of them on one page unless per_page says otherwise.',
  },
  full: { type: 'boolean', means: 'The whole nested form.' },
  full_service: { type: 'boolean', means: 'The organization’s services in their whole form.' },
  top_only: { type: 'boolean', means: 'Only terms that have no parent.' },
  parent_id: { type: 'string', means: 'Only terms under this one.' },
  postcode: {
    type: 'string',
    means:
      'A postal code. With proximity: near the middle of the places there. Alone: places in its area (the first three of a Canadian code), and services that name it as an area they serve.',
  },
  proximity: {
    type: 'string',
    means: 'Metres from the postcode (3000), or latitude, longitude and metres (44.3,-78.3,3000).',
  },
} as const satisfies Record<string, Omit<Parameter, 'name'>>

type ParameterName = keyof typeof parameter

export interface Endpoint {
  path: 'services' | 'organizations' | 'service_at_locations' | 'taxonomies' | 'taxonomy_terms'
  object: ObjectName
  means: string
  parameters: readonly Parameter[]
  /** Of one thing by its id. */
  oneParameters: readonly Parameter[]
}

const named = (...names: readonly ParameterName[]): Parameter[] =>
  names.map(name => ({ name, ...parameter[name] }))
const paged = ['page', 'per_page', 'format'] as const

/** Every list of the interface. The routes and the document that describes them are both made from it. */
export const endpoints: readonly Endpoint[] = [
  {
    path: 'services',
    object: 'service',
    means: 'Services',
    parameters: named(
      'search',
      'taxonomy_term_id',
      'taxonomy_id',
      'organization_id',
      'modified_after',
      'minimal',
      'full',
      ...paged,
    ),
    oneParameters: [],
  },
  {
    path: 'organizations',
    object: 'organization',
    means: 'Organizations',
    parameters: named('search', 'taxonomy_term_id', 'taxonomy_id', 'full', 'full_service', ...paged),
    oneParameters: named('full_service'),
  },
  {
    path: 'service_at_locations',
    object: 'service_at_location',
    means: 'Services at locations',
    parameters: named(
      'search',
      'taxonomy_term_id',
      'taxonomy_id',
      'organization_id',
      'modified_after',
      'full',
      'postcode',
      'proximity',
      ...paged,
    ),
    oneParameters: [],
  },
  {
    path: 'taxonomies',
    object: 'taxonomy',
    means: 'Taxonomies',
    parameters: named('search', ...paged),
    oneParameters: [],
  },
  {
    path: 'taxonomy_terms',
    object: 'taxonomy_term',
    means: 'Taxonomy terms',
    parameters: named('search', 'taxonomy_id', 'top_only', 'parent_id', ...paged),
    oneParameters: [],
  },
]
