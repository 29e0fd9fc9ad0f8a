/**
 * Reads HSDS 3 JSON: a page of a list (`{ contents: […] }`), an array, or one object, of organizations,
 * services or services at locations, whole or short. The standard marks no language, so the caller says in
 * which one the feed is written. A feed states no scope; a person does, when importing.
 */

import type { z } from 'zod'
import { type Tongue, textIn } from '#platform/text.ts'
import type { Json, JsonObject } from '../intake/json.ts'
import type { LocationListing, OrganisationListing, ReadRow, ServiceListing } from '../listing.ts'
import { readEmail, readSite } from '../reach.ts'
import type { Reading } from '../reading.ts'
import { type Refusal, type RefusalCode, type Remark, shortened } from '../remark.ts'
import { asideOf } from './aside.ts'
import { readLocation } from './location.ts'
import {
  type HsdsLocation,
  type HsdsOrganization,
  type HsdsService,
  organizationFull,
  service,
  serviceAtLocationFull,
} from './objects.ts'
import { readPhone } from './reach.ts'
import { formOf, isObject, recordsOf } from './record.ts'
import { readService } from './service.ts'

type Refused = { refused: RefusalCode; field?: string; written?: string }
type Taken = Omit<ReadRow, 'line' | 'record'>

export function readHsds(document: Json, lineOf: (value: Json) => number, tongue: Tongue = 'en'): Reading {
  const rows: ReadRow[] = []
  const refused: Refusal[] = []
  const firstLines = new Map<string, number>()
  const records = recordsOf(document)
  if (records.length === 0) refused.push({ line: lineOf(document), reason: 'no-records', written: '' })
  let line = lineOf(document)
  for (const [at, record] of records.entries()) {
    const number = at + 1
    line = isObject(record) ? lineOf(record) : line
    const result = isObject(record) ? readRecord(record, tongue) : ({ refused: 'not-an-object' } as const)
    if ('refused' in result) {
      refused.push({ ...refusalAt(line, record, result), record: number })
      continue
    }
    const main = result.services[0]?.externalId ?? result.organisation.externalId
    const key =
      result.services.length > 1
        ? result.organisation.externalId
        : [main, ...result.locations.map(l => l.externalId)].join(' ')
    const firstLine = firstLines.get(key)
    if (firstLine === undefined) {
      firstLines.set(key, line)
      rows.push({ line, record: number, ...result })
    } else
      refused.push({ ...refusalAt(line, record, { refused: 'listed-twice' }), record: number, firstLine })
  }
  return { rows, refused, scope: {} }
}

function refusalAt(line: number, record: Json, { refused, field, written }: Refused): Refusal {
  const name = isObject(record) ? (record.name ?? record.id) : record
  const shown = written ?? (typeof name === 'string' ? name : (JSON.stringify(name) ?? ''))
  return { line, reason: refused, written: shortened(shown), ...(field && { field }) }
}

function readRecord(record: JsonObject, tongue: Tongue): Taken | Refused {
  switch (formOf(record)) {
    case 'organization':
      return parsed(organizationFull, record, read => fromOrganization(read, read.services, tongue))
    case 'service':
      return parsed(service, record, read => fromService(read, [], tongue))
    case 'service_at_location':
      return parsed(serviceAtLocationFull, record, read => {
        const at = { ...read, service_areas: [], location: read.location }
        return fromService({ ...read.service, service_at_locations: [at] }, [], tongue)
      })
    case 'location':
      return { refused: 'organisation-missing' }
    case 'other':
      return { refused: 'not-a-listing' }
    case 'unknown':
      return { refused: 'unknown-record' }
  }
}

function parsed<Schema extends z.ZodType>(
  schema: Schema,
  record: JsonObject,
  take: (read: z.output<Schema>) => Taken | Refused,
): Taken | Refused {
  const read = schema.safeParse(record)
  if (read.success) return take(read.data)
  const issue = read.error.issues[0]
  return {
    refused: 'field-has-wrong-form',
    field: issue?.path.join('.') ?? '',
    written: issue?.message ?? '',
  }
}

function fromService(
  written: HsdsService,
  locations: readonly HsdsLocation[],
  tongue: Tongue,
): Taken | Refused {
  if (!written.organization) return { refused: 'organisation-missing' }
  return fromOrganization(written.organization, [written], tongue, locations)
}

function fromOrganization(
  written: HsdsOrganization,
  services: readonly HsdsService[],
  tongue: Tongue,
  more: readonly HsdsLocation[] = [],
): Taken | Refused {
  if (!written.id) return { refused: 'id-missing', field: 'id' }
  if (!written.name) return { refused: 'name-missing', field: 'name' }
  if (services.some(each => !each.id)) return { refused: 'id-missing', field: 'service.id' }
  if (services.some(each => !each.name)) return { refused: 'name-missing', field: 'service.name' }
  const organisation = readOrganisation(written, tongue)
  const locations = new Map<string, LocationListing>()
  const remarks: Remark[] = []
  const place = (each: HsdsLocation): string => {
    const { location, remarks: said } = readLocation(each, organisation.externalId, tongue)
    if (!locations.has(location.externalId)) remarks.push(...said)
    locations.set(location.externalId, locations.get(location.externalId) ?? location)
    return location.externalId
  }
  for (const each of [...written.locations, ...more]) place(each)
  const read: ServiceListing[] = services.map(each => {
    const at = each.service_at_locations.flatMap(({ location }) => (location ? [place(location)] : []))
    return readService(each, organisation.externalId, [...new Set(at)], tongue)
  })
  if (read.some(each => each.kinds.length === 0)) remarks.push({ code: 'kind-not-known' })
  return { organisation, locations: [...locations.values()], services: read, remarks }
}

const used = [
  'id',
  'name',
  'alternate_name',
  'description',
  'email',
  'website',
  'phones',
  'locations',
  'services',
]

function readOrganisation(written: HsdsOrganization, tongue: Tongue): OrganisationListing {
  const email = readEmail(written.email ?? '')
  const site = readSite(written.website ?? '')
  return {
    externalId: `hsds:${written.id}`,
    name: textIn({ [tongue]: written.name }),
    ...(written.alternate_name && { otherName: textIn({ [tongue]: written.alternate_name }) }),
    ...(written.description && { about: textIn({ [tongue]: written.description }) }),
    ...(email && { email }),
    ...(site && { site }),
    phones: written.phones.flatMap(each => readPhone(each, tongue)),
    aside: asideOf(written, used),
  }
}
