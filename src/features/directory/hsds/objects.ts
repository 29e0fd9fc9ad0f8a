/** Organization, location, service and service_at_location of HSDS 3.1, by the standard's own field names. */
import { z } from 'zod'
import {
  accessibility,
  address,
  attribute,
  contact,
  costOption,
  language,
  phone,
  requiredDocument,
  schedule,
  serviceArea,
  url,
} from './parts.ts'
import { listOf, number, text } from './primitives.ts'

const location = z.looseObject({
  id: text,
  location_type: text,
  url: text,
  organization_id: text,
  name: text,
  alternate_name: text,
  description: text,
  transportation: text,
  latitude: z.unknown().optional(),
  longitude: z.unknown().optional(),
  external_identifier: text,
  external_identifier_type: text,
  languages: listOf(language).optional(),
  addresses: listOf(address),
  contacts: listOf(contact),
  accessibility: listOf(accessibility),
  phones: listOf(phone),
  schedules: listOf(schedule),
  attributes: listOf(attribute),
})

const organization = z.looseObject({
  id: text,
  name: text,
  alternate_name: text,
  description: text,
  email: text,
  website: text,
  additional_websites: listOf(url),
  legal_status: text,
  logo: text,
  uri: text,
  parent_organization_id: text,
  contacts: listOf(contact),
  phones: listOf(phone),
  locations: listOf(location),
  attributes: listOf(attribute),
})

const serviceAtLocation = z.looseObject({
  id: text,
  service_id: text,
  location_id: text,
  description: text,
  service_areas: listOf(serviceArea),
  contacts: listOf(contact),
  phones: listOf(phone),
  schedules: listOf(schedule),
  location: location.nullish(),
  attributes: listOf(attribute),
})

export const service = z.looseObject({
  id: text,
  organization_id: text,
  program_id: text,
  name: text,
  alternate_name: text,
  description: text,
  url: text,
  additional_urls: listOf(url),
  email: text,
  status: text,
  interpretation_services: text,
  application_process: text,
  fees_description: text,
  wait_time: text,
  fees: text,
  accreditations: text,
  eligibility_description: text,
  minimum_age: number,
  maximum_age: number,
  assured_date: text,
  alert: text,
  last_modified: text,
  phones: listOf(phone),
  schedules: listOf(schedule),
  service_areas: listOf(serviceArea),
  service_at_locations: listOf(serviceAtLocation),
  languages: listOf(language).optional(),
  organization: organization.nullish(),
  cost_options: listOf(costOption),
  required_documents: listOf(requiredDocument),
  contacts: listOf(contact),
  attributes: listOf(attribute),
})

export const organizationFull = organization.extend({ services: listOf(service) })
export const serviceAtLocationFull = serviceAtLocation.extend({ service: service })

export type HsdsLocation = z.output<typeof location>
export type HsdsOrganization = z.output<typeof organization>
export type HsdsOrganizationFull = z.output<typeof organizationFull>
export type HsdsService = z.output<typeof service>
export type HsdsServiceAtLocation = z.output<typeof serviceAtLocation>
export type HsdsServiceAtLocationFull = z.output<typeof serviceAtLocationFull>
