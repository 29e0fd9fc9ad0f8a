/**
 * The smaller objects of the Human Services Data Specification 3.1 (Open Referral), by the standard's own
 * field names. Reading is lenient: 3.0 and 3.2 pass, and fields not named here are kept as they came.
 */
import { z } from 'zod'
import { listOf, number, text } from './primitives.ts'

const taxonomy = z.looseObject({ id: text, name: text, description: text, uri: text, version: text })

const taxonomyTerm = z.looseObject({
  id: text,
  code: text,
  name: text,
  description: text,
  parent_id: text,
  taxonomy: text,
  taxonomy_detail: taxonomy.nullish(),
  language: text,
  taxonomy_id: text,
  term_uri: text,
})

export const attribute = z.looseObject({
  id: text,
  link_id: text,
  link_type: text,
  link_entity: text,
  value: text,
  label: text,
  taxonomy_term_id: text,
  taxonomy_term: taxonomyTerm.nullish(),
})

export const language = z.looseObject({ id: text, name: text, code: text, note: text })

export const phone = z.looseObject({
  id: text,
  number: text,
  extension: text,
  type: text,
  description: text,
  languages: listOf(language),
})

export const contact = z.looseObject({
  id: text,
  name: text,
  title: text,
  department: text,
  email: text,
  phones: listOf(phone),
})

export const address = z.looseObject({
  id: text,
  attention: text,
  address_1: text,
  address_2: text,
  city: text,
  region: text,
  state_province: text,
  postal_code: text,
  country: text,
  address_type: text,
})

export const schedule = z.looseObject({
  id: text,
  valid_from: text,
  valid_to: text,
  dtstart: text,
  timezone: text,
  until: text,
  count: number,
  wkst: text,
  freq: text,
  interval: number,
  byday: text,
  byweekno: text,
  bymonthday: text,
  byyearday: text,
  description: text,
  opens_at: text,
  closes_at: text,
  schedule_link: text,
  attending_type: text,
  notes: text,
})

export const serviceArea = z.looseObject({
  id: text,
  name: text,
  description: text,
  extent: text,
  extent_type: text,
  uri: text,
})

export const costOption = z.looseObject({
  id: text,
  valid_from: text,
  valid_to: text,
  option: text,
  currency: text,
  amount: number,
  amount_description: text,
})

export const requiredDocument = z.looseObject({ id: text, document: text, uri: text })
export const accessibility = z.looseObject({ id: text, description: text, details: text, url: text })
export const url = z.looseObject({ id: text, label: text, url: text })

export type HsdsTaxonomy = z.output<typeof taxonomy>
export type HsdsTaxonomyTerm = z.output<typeof taxonomyTerm>
export type HsdsAttribute = z.output<typeof attribute>
export type HsdsLanguage = z.output<typeof language>
export type HsdsPhone = z.output<typeof phone>
export type HsdsContact = z.output<typeof contact>
export type HsdsAddress = z.output<typeof address>
export type HsdsSchedule = z.output<typeof schedule>
export type HsdsCostOption = z.output<typeof costOption>
export type HsdsAccessibility = z.output<typeof accessibility>
