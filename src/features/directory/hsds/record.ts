import type { Json, JsonObject } from '../intake/json.ts'

type RecordForm =
  | 'service'
  | 'organization'
  | 'service_at_location'
  | 'location'
  | 'taxonomy'
  | 'taxonomy_term'
  | 'other'
  | 'unknown'

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const has = (record: JsonObject, ...fields: readonly string[]) =>
  fields.some(field => record[field] !== undefined)

/** Which object of the standard a record is, by the fields only that one has. */
export function formOf(record: JsonObject): RecordForm {
  if (isObject(record.service)) return 'service_at_location'
  if (has(record, 'location_type', 'transportation', 'external_identifier') || has(record, 'latitude'))
    return 'location'
  if (has(record, 'openapi_url', 'profile')) return 'other'
  if (has(record, 'taxonomy_terms')) return 'taxonomy'
  if (has(record, 'taxonomy', 'taxonomy_id', 'taxonomy_detail', 'term_uri')) return 'taxonomy_term'
  if (
    has(
      record,
      'services',
      'website',
      'legal_status',
      'tax_status',
      'organization_identifiers',
      'year_incorporated',
    )
  )
    return 'organization'
  if (has(record, 'organization', 'organization_id', 'service_at_locations', 'status', 'application_process'))
    return 'service'
  if (has(record, 'id') && has(record, 'version') && !has(record, 'email')) return 'taxonomy'
  return has(record, 'id') && has(record, 'name', 'email', 'description') ? 'organization' : 'unknown'
}

/** The records of a document: a page of a list, a plain array, or the one object. */
export function recordsOf(document: Json): readonly Json[] {
  if (Array.isArray(document)) return document
  if (isObject(document) && Array.isArray(document.contents)) return document.contents
  return [document]
}

/** A package as one JSON document: its tables by the names of their files. */
export const isPackage = (document: Json): document is JsonObject =>
  isObject(document) && Object.keys(document).some(field => /^[a-z_]+\.csv$/.test(field))
