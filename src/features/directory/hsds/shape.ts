/**
 * The objects of the Human Services Data Specification 3.1 (Open Referral) and their fields, as one table. The readers
 * of JSON and of the CSV package, the writer, the JSON schemas served and `validate-hsds` are all made from it; a
 * reference test holds it against the published schemas. 3.0 lacks what is marked `3.1`; what is marked `later` is
 * read from feeds of 3.2 and after, and kept; `ours` is of our profile (the standard's timezone is a number, which no zone
 * with daylight saving is). Fields that no edition names are kept too, wherever they stand.
 */
import { choice, day, email, type Field, instant, key, list, number, one, text, time, uri } from './field.ts'

const about = { attributes: list('attribute'), metadata: list('metadata') }

const shape = {
  organization: {
    table: 'organizations',
    required: ['id', 'name', 'description'],
    fields: {
      id: key,
      name: text,
      alternate_name: text,
      description: text,
      email,
      website: uri,
      additional_websites: list('url', '3.1'),
      tax_status: text,
      tax_id: text,
      year_incorporated: number,
      legal_status: text,
      logo: text,
      uri,
      parent_organization_id: key,
      funding: list('funding'),
      contacts: list('contact'),
      phones: list('phone'),
      locations: list('location'),
      programs: list('program'),
      organization_identifiers: list('organization_identifier'),
      ...about,
    },
  },
  program: {
    table: 'programs',
    required: ['id', 'name', 'description'],
    tabular: ['organization_id'],
    fields: { id: key, organization_id: key, name: text, alternate_name: text, description: text, ...about },
  },
  service: {
    table: 'services',
    required: ['id', 'name', 'status'],
    tabular: ['organization_id'],
    fields: {
      id: key,
      organization_id: key,
      program_id: key,
      name: text,
      alternate_name: text,
      description: text,
      url: uri,
      additional_urls: list('url', '3.1'),
      email,
      status: choice('active', 'inactive', 'defunct', 'temporarily closed'),
      interpretation_services: text,
      application_process: text,
      fees_description: text,
      wait_time: text,
      fees: text,
      accreditations: text,
      eligibility_description: text,
      minimum_age: number,
      maximum_age: number,
      assured_date: day,
      assurer_email: email,
      licenses: text,
      alert: text,
      last_modified: instant,
      phones: list('phone'),
      schedules: list('schedule'),
      operating_hours: list('schedule', 'later'),
      events: list('schedule', 'later'),
      service_areas: list('service_area'),
      service_at_locations: list('service_at_location'),
      languages: list('language'),
      organization: one('organization'),
      funding: list('funding'),
      cost_options: list('cost_option'),
      program: one('program'),
      required_documents: list('required_document'),
      contacts: list('contact'),
      capacities: list('service_capacity', '3.1'),
      ...about,
    },
  },
  attribute: {
    table: 'attributes',
    required: ['id'],
    tabular: ['link_id', 'taxonomy_term_id', 'link_entity'],
    fields: {
      id: key,
      link_id: key,
      taxonomy_term_id: key,
      link_type: text,
      link_entity: text,
      value: text,
      taxonomy_term: one('taxonomy_term'),
      metadata: list('metadata'),
      label: { ...text, since: '3.1' },
    },
  },
  service_at_location: {
    table: 'service_at_location',
    required: ['id'],
    tabular: ['service_id', 'location_id'],
    fields: {
      id: key,
      service_id: key,
      location_id: key,
      description: text,
      service_areas: list('service_area', '3.1'),
      contacts: list('contact'),
      phones: list('phone'),
      schedules: list('schedule'),
      operating_hours: list('schedule', 'later'),
      events: list('schedule', 'later'),
      location: one('location'),
      ...about,
    },
  },
  location: {
    table: 'locations',
    required: ['id', 'location_type'],
    fields: {
      id: key,
      location_type: choice('physical', 'postal', 'virtual'),
      url: uri,
      organization_id: key,
      name: text,
      alternate_name: text,
      description: text,
      transportation: text,
      latitude: number,
      longitude: number,
      external_identifier: text,
      external_identifier_type: text,
      languages: list('language'),
      addresses: list('address'),
      contacts: list('contact'),
      accessibility: list('accessibility'),
      phones: list('phone'),
      schedules: list('schedule'),
      ...about,
    },
  },
  phone: {
    table: 'phones',
    required: ['id', 'number'],
    fields: {
      id: key,
      location_id: key,
      service_id: key,
      organization_id: key,
      contact_id: key,
      service_at_location_id: key,
      number: text,
      extension: number,
      type: text,
      description: text,
      languages: list('language'),
      ...about,
    },
  },
  contact: {
    table: 'contacts',
    required: ['id'],
    fields: {
      id: key,
      organization_id: key,
      service_id: key,
      service_at_location_id: key,
      location_id: key,
      name: text,
      title: text,
      department: text,
      email,
      phones: list('phone'),
      ...about,
    },
  },
  address: {
    table: 'addresses',
    required: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
    fields: {
      id: key,
      location_id: key,
      attention: text,
      address_1: text,
      address_2: text,
      city: text,
      region: text,
      state_province: text,
      postal_code: text,
      country: text,
      address_type: choice('physical', 'postal', 'virtual'),
      ...about,
    },
  },
  schedule: {
    table: 'schedules',
    required: ['id'],
    fields: {
      id: key,
      service_id: key,
      location_id: key,
      service_at_location_id: key,
      valid_from: day,
      valid_to: day,
      dtstart: day,
      timezone: number,
      until: day,
      count: number,
      wkst: choice('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'),
      freq: choice('WEEKLY', 'MONTHLY'),
      interval: number,
      byday: text,
      byweekno: text,
      bymonthday: text,
      byyearday: text,
      description: text,
      opens_at: time,
      closes_at: time,
      schedule_link: uri,
      attending_type: text,
      notes: text,
      group: { ...text, since: 'later' },
      x_timezone: { ...text, since: 'ours' },
      ...about,
    },
  },
  funding: {
    table: 'funding',
    required: ['id'],
    fields: { id: key, organization_id: key, service_id: key, source: text, ...about },
  },
  service_area: {
    table: 'service_areas',
    required: ['id'],
    fields: {
      id: key,
      service_id: key,
      service_at_location_id: { ...key, since: '3.1' },
      name: text,
      description: text,
      extent: text,
      extent_type: text,
      uri: text,
      ...about,
    },
  },
  required_document: {
    table: 'required_documents',
    required: ['id'],
    fields: { id: key, service_id: key, document: text, uri, ...about },
  },
  language: {
    table: 'languages',
    required: ['id'],
    fields: {
      id: key,
      service_id: key,
      location_id: key,
      phone_id: key,
      name: text,
      code: text,
      note: text,
      ...about,
    },
  },
  accessibility: {
    table: 'accessibility',
    required: ['id'],
    fields: { id: key, location_id: key, description: text, details: text, url: uri, ...about },
  },
  taxonomy_term: {
    table: 'taxonomy_terms',
    required: ['id', 'name', 'description'],
    fields: {
      id: key,
      code: text,
      name: text,
      description: text,
      parent_id: key,
      taxonomy: text,
      taxonomy_detail: one('taxonomy'),
      language: text,
      taxonomy_id: key,
      term_uri: uri,
      metadata: list('metadata'),
    },
  },
  metadata: {
    table: 'metadata',
    required: [
      'id',
      'last_action_date',
      'last_action_type',
      'field_name',
      'previous_value',
      'replacement_value',
      'updated_by',
    ],
    tabular: ['resource_id', 'resource_type'],
    fields: {
      id: key,
      resource_id: key,
      resource_type: text,
      last_action_date: day,
      last_action_type: text,
      field_name: text,
      previous_value: text,
      replacement_value: text,
      updated_by: text,
    },
  },
  meta_table_description: {
    table: 'meta_table_descriptions',
    required: ['id'],
    fields: { id: key, name: text, language: text, character_set: text, ...about },
  },
  cost_option: {
    table: 'cost_options',
    required: ['id'],
    tabular: ['service_id'],
    fields: {
      id: key,
      service_id: key,
      valid_from: day,
      valid_to: day,
      option: text,
      currency: text,
      amount: number,
      amount_description: text,
      ...about,
    },
  },
  organization_identifier: {
    table: 'organization_identifiers',
    required: ['id', 'identifier_type', 'identifier'],
    tabular: ['organization_id'],
    fields: {
      id: key,
      organization_id: key,
      identifier_scheme: text,
      identifier_type: text,
      identifier: text,
      ...about,
    },
  },
  taxonomy: {
    table: 'taxonomies',
    required: ['id', 'name', 'description'],
    fields: { id: key, name: text, description: text, uri, version: text, metadata: list('metadata') },
  },
  service_capacity: {
    table: 'service_capacity',
    since: '3.1',
    required: ['id', 'unit', 'available', 'updated'],
    tabular: ['unit_id', 'service_id'],
    fields: {
      id: key,
      service_id: key,
      unit: one('unit'),
      unit_id: key,
      available: number,
      maximum: number,
      description: text,
      updated: instant,
      ...about,
    },
  },
  unit: {
    table: 'units',
    since: '3.1',
    required: ['id', 'name'],
    fields: { id: key, name: text, scheme: text, identifier: text, uri, ...about },
  },
  url: {
    table: 'url',
    since: '3.1',
    required: ['id', 'url'],
    fields: { id: key, label: text, url: uri, organization_id: key, service_id: key, ...about },
  },
} as const satisfies Record<string, ObjectShape>

interface ObjectShape {
  /** Its table in the CSV package, without `.csv`. */
  readonly table: string
  /** The edition that brought it; 3.0 where none is named. */
  readonly since?: '3.1'
  readonly required: readonly string[]
  /** What a row of the CSV package must say besides. */
  readonly tabular?: readonly string[]
  readonly fields: Readonly<Record<string, Field>>
}

export type ObjectName = keyof typeof shape
type Fields<Name extends ObjectName> = (typeof shape)[Name]['fields']

type Value<Of> = Of extends { is: 'list'; of: infer Name extends ObjectName }
  ? readonly Read<Name>[]
  : Of extends { is: 'one'; of: infer Name extends ObjectName }
    ? Read<Name>
    : Of extends { is: 'number' }
      ? number
      : string

/** An object as it was read: trimmed, of the types the standard gives, without what was blank. */
export type Read<Name extends ObjectName> = {
  readonly [Field in keyof Fields<Name>]?: Value<Fields<Name>[Field]>
}

export const objectNames = Object.keys(shape) as ObjectName[]
export const isObjectName = (name: string): name is ObjectName => Object.hasOwn(shape, name)

/** An object's fields in the standard's order. */
export const fieldsOf = (name: ObjectName): readonly (readonly [string, Field])[] => entries[name]
const entries = Object.fromEntries(
  objectNames.map(name => [name, Object.entries(shape[name].fields)]),
) as unknown as Record<ObjectName, readonly (readonly [string, Field])[]>

export const objectShape = (name: ObjectName): ObjectShape => shape[name]
