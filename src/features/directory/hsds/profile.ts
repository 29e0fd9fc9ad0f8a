/**
 * Our profile of HSDS: what the standard has no field for is said by attributes, whose terms are these. Their ids are the
 * same in every installation, so one reads another's without being told.
 */
import { idWithin } from '#platform/id.ts'
import { type TextIn, type Tongue, tongues } from '#platform/text.ts'
import { AUDIENCES, SERVICE_KINDS, SETTLEMENT_KINDS, STATUSES } from '../kind.ts'
import { audienceWords, kindWords } from '../kind-words.ts'
import type { Written } from './written.ts'

const namespace = '5f0a3c1e-9b1d-5d0e-8c53-2f6f1f0c7a11'
export const profileVersion = '1'

const statusNames: Record<(typeof STATUSES)[number], string> = {
  'permanent-resident': 'Permanent residents',
  'government-assisted-refugee': 'Government-assisted refugees',
  'privately-sponsored-refugee': 'Privately sponsored refugees',
  'protected-person': 'Protected persons',
  'refugee-claimant': 'Refugee claimants',
  'temporary-worker': 'Temporary workers',
  'international-student': 'International students',
  'temporary-protection': 'People under a temporary measure of protection',
  visitor: 'Visitors',
  citizen: 'Citizens',
  'no-status': 'People without status',
}

/** Fields whose words may be given in further languages. */
export const translated = {
  organization: ['name', 'alternate_name', 'description'],
  location: ['name', 'description', 'transportation'],
  service: [
    'name',
    'alternate_name',
    'description',
    'interpretation_services',
    'application_process',
    'fees_description',
    'wait_time',
    'eligibility_description',
    'alert',
  ],
} as const

const translatedFields = [...new Set(Object.values(translated).flat())]
const settlement: ReadonlySet<string> = new Set(SETTLEMENT_KINDS)

const describedTaxonomies = {
  'service-kind': {
    name: 'Kind of service',
    description:
      'What a service gives. The nine settlement kinds are those of the federal settlement program; the rest are needs everybody has.',
    terms: SERVICE_KINDS.map(kind => ({
      code: kind as string,
      name: String(kindWords[kind].en),
      description: settlement.has(kind) ? 'A settlement kind.' : 'A kind for everybody.',
    })),
  },
  audience: {
    name: 'Meant for in particular',
    description:
      'Whom a service is meant for in particular. It qualifies a service and shuts nobody out by itself.',
    terms: AUDIENCES.map(audience => ({
      code: audience as string,
      name: String(audienceWords[audience].en),
      description: '',
    })),
  },
  'newcomer-status': {
    name: 'Newcomer eligibility',
    description:
      'Who may come, by immigration status. The value of the attribute is yes or no; a status that is not named is unknown, which is not no: ask.',
    terms: STATUSES.map(status => ({ code: status as string, name: statusNames[status], description: '' })),
  },
  'by-interpreter': {
    name: 'Language through an interpreter',
    description:
      'A language given through an interpreter rather than by staff. The value of the attribute is the code of ISO 639-1, or of ISO 639-3 where that has none.',
    terms: [{ code: 'by-interpreter', name: 'Through an interpreter', description: '' }],
  },
  'room-for-more': {
    name: 'Room for more people',
    description:
      'What the provider last said of room. The value of the attribute is the day it was said, the label the weeks of waiting.',
    terms: [
      { code: 'yes', name: 'There is room', description: '' },
      { code: 'waiting', name: 'There is a waiting list', description: '' },
      { code: 'no', name: 'There is no room', description: '' },
    ],
  },
  translation: {
    name: 'Words in another language',
    description:
      'The words of a field in a further language. The term names the field, the label the language (BCP 47), the value holds the words.',
    terms: translatedFields.map(field => ({ code: field as string, name: field as string, description: '' })),
  },
} as const

export type ProfileTaxonomy = keyof typeof describedTaxonomies

const idOfTaxonomy = (code: string) => idWithin(namespace, `taxonomy ${code}`)
const idOfTerm = (taxonomy: string, code: string) => idWithin(namespace, `term ${taxonomy} ${code}`)

/** Our taxonomies, as the interface lists them. */
export const profileTaxonomies: readonly Written[] = Object.entries(describedTaxonomies).map(
  ([code, { name, description }]) => ({
    id: idOfTaxonomy(code),
    name,
    description,
    version: profileVersion,
  }),
)

const terms = Object.entries(describedTaxonomies).flatMap(([taxonomy, { name, terms: all }]) =>
  all.map(term => ({
    of: taxonomy as ProfileTaxonomy,
    code: term.code,
    written: {
      id: idOfTerm(taxonomy, term.code),
      code: term.code,
      name: term.name,
      description: term.description,
      taxonomy: name,
      taxonomy_id: idOfTaxonomy(taxonomy),
      language: 'en',
    } as Written,
  })),
)
export const profileTerms: readonly Written[] = terms.map(each => each.written)

const byId = new Map(terms.map(each => [each.written.id as string, each]))
const byCode = new Map(terms.map(each => [`${each.of} ${each.code}`, each]))

/** Which of our terms an id is, if it is one. */
export const profileTerm = (id: string): { of: ProfileTaxonomy; code: string } | undefined => byId.get(id)
export const profileTaxonomy = (id: string): ProfileTaxonomy | undefined =>
  (Object.keys(describedTaxonomies) as ProfileTaxonomy[]).find(code => idOfTaxonomy(code) === id)

/** An attribute that carries one of our terms. `whole` is the id of what it is said of. */
export function profileAttribute(
  whole: { id: string; entity: 'service' | 'organization' | 'location' },
  of: ProfileTaxonomy,
  code: string,
  said: { value?: string; label?: string } = {},
): Written {
  const term = byCode.get(`${of} ${code}`)
  if (!term) throw new Error(`There is no term ${of} ${code}`)
  const distinct =
    of === 'translation' ? (said.label ?? '') : of === 'by-interpreter' ? (said.value ?? '') : ''
  return {
    id: idWithin(namespace, `attribute ${whole.id} ${of} ${code} ${distinct}`),
    link_entity: whole.entity,
    link_type: 'profile',
    ...said,
    taxonomy_term: term.written,
  }
}

/** What an attribute says in our profile. Undefined where it carries a term of somebody else's. */
export function profileSays(
  attribute: Written,
): { of: ProfileTaxonomy; code: string; value?: string; label?: string } | undefined {
  const nested = attribute.taxonomy_term
  const id =
    typeof nested === 'object' && nested !== null ? (nested as Written).id : attribute.taxonomy_term_id
  const term = typeof id === 'string' ? byId.get(id) : undefined
  if (!term) return undefined
  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)
  const value = text(attribute.value)
  const label = text(attribute.label)
  return { of: term.of, code: term.code, ...(value && { value }), ...(label && { label }) }
}

/** The words of one field in further languages, as attributes. */
export function translations(
  whole: { id: string; entity: keyof typeof translated },
  field: string,
  said: TextIn | undefined,
  base: Tongue,
): Written[] {
  if (!said) return []
  return tongues.flatMap(tongue => {
    const value = tongue === base ? undefined : said[tongue]
    return value ? [profileAttribute(whole, 'translation', field, { value, label: tongue })] : []
  })
}
