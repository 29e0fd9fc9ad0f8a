import { idWithin } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { STATUSES } from '../../kind.ts'
import { kindWords } from '../../kind-words.ts'
import type { Origins, ServiceFields } from '../../origin.ts'
import { type ProfileTaxonomy, profileAttribute, profileSays, translations } from '../profile.ts'
import { objectsIn, textOf, type Written } from '../written.ts'
import { openId } from './open-id.ts'
import {
  plain,
  said,
  tongueOf,
  writeCost,
  writeLanguage,
  writePhone,
  writeSchedule,
  writeTerm,
} from './parts.ts'

export interface ServiceToWrite {
  id: string
  externalId: string | null
  listing: ServiceFields
  written: Written | null
  origins: Origins
  confirmedAt: Date | null
  changedAt: Date
}

type Writer = (fields: ServiceFields, id: string) => Written

/** The standard's fields for each of a listing's. Absent there is absent here: undefined takes away what was written. */
const writers: { readonly [field: string]: Writer } = {
  name: ({ name, kinds }) => ({ name: plain(name) ?? plain(kinds[0] && (kindWords[kinds[0]] as TextIn)) }),
  otherName: ({ otherName }) => ({ alternate_name: plain(otherName) }),
  about: ({ about }) => ({ description: plain(about) }),
  interpretation: ({ interpretation }) => ({ interpretation_services: plain(interpretation) }),
  howToApply: ({ howToApply }) => ({ application_process: plain(howToApply) }),
  wait: ({ wait }) => ({ wait_time: plain(wait) }),
  alert: ({ alert }) => ({ alert: plain(alert) }),
  state: ({ state }) => ({ status: state }),
  email: ({ email }) => ({ email }),
  site: ({ site }) => ({ url: site }),
  phones: ({ phones }) => ({ phones: phones.map(writePhone) }),
  schedules: ({ schedules }) => ({ schedules: schedules.map(writeSchedule) }),
  languages: ({ languages }) => ({
    languages: languages?.filter(each => each.by !== 'interpreter').map(writeLanguage),
  }),
  cost: ({ cost }) => ({
    fees_description: plain(cost.about) ?? (cost.is === 'free' ? 'Free' : undefined),
    fees: undefined,
    cost_options: writeCost(cost),
  }),
  documents: ({ documents }) => ({ required_documents: documents.map(document => ({ document })) }),
  areas: ({ areas }) => ({ service_areas: areas.map(area => ({ name: plain(area) })) }),
  eligibility: ({ eligibility: { about, minimumAge, maximumAge } }) => ({
    eligibility_description: plain(about),
    minimum_age: minimumAge,
    maximum_age: maximumAge,
  }),
  capacity: ({ capacity = [] }) => ({
    capacities: capacity.flatMap(({ available, maximum, unit, on }) =>
      available === undefined || !on
        ? []
        : [said({ unit: { name: plain(unit) ?? 'places' }, available, maximum, updated: `${on}T00:00:00Z` })],
    ),
  }),
  assured: ({ assured }) => ({ assured_date: assured?.on }),
  program: ({ program }) => ({
    program: program && {
      id: program.externalId.replace(/^hsds:/, ''),
      name: plain(program.name),
      description: '',
    },
  }),
}

/** What of our profile a listing's field is said by. */
const profileOf: { readonly [field: string]: ProfileTaxonomy } = {
  kinds: 'service-kind',
  audiences: 'audience',
  eligibility: 'newcomer-status',
  languages: 'by-interpreter',
  room: 'room-for-more',
}

const translatedAs: { readonly [field: string]: [string, (fields: ServiceFields) => TextIn | undefined] } = {
  name: ['name', fields => fields.name],
  otherName: ['alternate_name', fields => fields.otherName],
  about: ['description', fields => fields.about],
  interpretation: ['interpretation_services', fields => fields.interpretation],
  howToApply: ['application_process', fields => fields.howToApply],
  wait: ['wait_time', fields => fields.wait],
  alert: ['alert', fields => fields.alert],
  cost: ['fees_description', fields => fields.cost.about],
  eligibility: ['eligibility_description', fields => fields.eligibility.about],
}

/**
 * A service by itself, without its organization and places: what its source wrote, with what was typed here laid over it;
 * one whose source wrote something else is written from its listing whole.
 */
export function writeService(row: ServiceToWrite, zone: string): Written {
  const { listing, written, origins, confirmedAt, changedAt } = row
  const id = openId(row)
  const typed = Object.keys(origins)
  const fields = written ? typed : [...Object.keys(writers), ...Object.keys(profileOf), 'terms']
  const out: Record<string, unknown> = { ...written, id }
  for (const field of fields) Object.assign(out, writers[field]?.(listing, id))
  const attributes = attributesOf(id, listing, objectsIn(written?.attributes), new Set(fields))
  if (fields.length > 0 && (attributes.length > 0 || out.attributes !== undefined))
    out.attributes = attributes
  const checked = confirmedAt ? dayIn(zone, confirmedAt) : undefined
  if (checked && checked > (textOf(out.assured_date) ?? '')) out.assured_date = checked
  if (!written || typed.length > 0 || checked) {
    const lately = changedAt.toISOString()
    if (!written || lately > (textOf(written.last_modified) ?? '')) out.last_modified = lately
  }
  if (typed.length > 0) out.metadata = [...objectsIn(written?.metadata), ...typedLately(id, origins)]
  for (const field of Object.keys(out))
    if (out[field] === undefined || (!written && Array.isArray(out[field]) && out[field].length === 0))
      delete out[field]
  return out
}

function attributesOf(
  id: string,
  listing: ServiceFields,
  written: readonly Written[],
  fields: ReadonlySet<string>,
): Written[] {
  const whole = { id, entity: 'service' } as const
  const ours = new Set([...fields].flatMap(field => profileOf[field] ?? []))
  const words = [...fields].flatMap(field => translatedAs[field]?.[0] ?? [])
  const kept = written.filter(attribute => {
    const says = profileSays(attribute)
    if (!says) return !(fields.has('terms') && !isOfKind(attribute))
    return says.of === 'translation' ? !words.includes(says.code) : !ours.has(says.of)
  })
  const { kinds, audiences, eligibility, languages = [], room, terms = [] } = listing
  const added: Written[] = []
  if (ours.has('service-kind'))
    added.push(...kinds.map(kind => profileAttribute(whole, 'service-kind', kind)))
  if (ours.has('audience')) added.push(...audiences.map(each => profileAttribute(whole, 'audience', each)))
  if (ours.has('newcomer-status'))
    for (const status of STATUSES) {
      const value = eligibility.statuses[status]
      if (value && value !== 'unknown')
        added.push(profileAttribute(whole, 'newcomer-status', status, { value }))
    }
  if (ours.has('by-interpreter'))
    for (const { code, written: name, by } of languages)
      if (by === 'interpreter' && code)
        added.push(profileAttribute(whole, 'by-interpreter', 'by-interpreter', { value: code, label: name }))
  if (ours.has('room-for-more') && room)
    added.push(
      profileAttribute(whole, 'room-for-more', room.is, {
        value: room.on,
        ...(room.weeks && { label: String(room.weeks) }),
      }),
    )
  if (fields.has('terms')) added.push(...terms.map(writeTerm))
  for (const field of fields) {
    const [name, of] = translatedAs[field] ?? []
    const text = of?.(listing)
    if (name && text) added.push(...translations(whole, name, text, tongueOf(text)))
  }
  return [...kept, ...added]
}

/** An attribute a source says a kind of ours by, in words of its own. */
const isOfKind = (attribute: Written) => attribute.taxonomy_term === undefined

/** Who last typed each field here: the provider or staff, never by name. */
const typedLately = (id: string, origins: Origins): Written[] =>
  Object.entries(origins).map(([field, { by, at }]) => ({
    id: idWithin(metadataNamespace, `${id} ${field} ${at}`),
    resource_id: id,
    resource_type: 'service',
    last_action_date: at.slice(0, 10),
    last_action_type: 'update',
    field_name: Object.keys(writers[field]?.(blank, '') ?? {})[0] ?? field,
    previous_value: '',
    replacement_value: '',
    updated_by: by,
  }))
const metadataNamespace = '8e8d2b8c-6a1f-5b5d-9c39-1f5c9d5f3a10'
const blank: ServiceFields = {
  kinds: [],
  audiences: [],
  eligibility: { statuses: {} },
  state: 'active',
  phones: [],
  schedules: [],
  cost: { is: 'unknown', options: [] },
  documents: [],
  areas: [],
  aside: {},
}
