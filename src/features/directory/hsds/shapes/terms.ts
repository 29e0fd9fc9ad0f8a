import { day, key, list, one, text, uri } from '../field.ts'
import type { ObjectShape } from '../object-shape.ts'
import { about } from './about.ts'

/** What may be said of any object of the standard: terms of a taxonomy, and what was changed and by whom. */
export const terms = {
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
  taxonomy: {
    table: 'taxonomies',
    required: ['id', 'name', 'description'],
    fields: { id: key, name: text, description: text, uri, version: text, metadata: list('metadata') },
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
} as const satisfies Record<string, ObjectShape>
