import { asideOf } from '../intake/aside.ts'
import { kindNamed } from '../intake/kind-named.ts'
import type { TextRow } from '../intake/table-text.ts'
import type { Cost, LocationListing, OrganisationListing, ServiceListing, Term } from '../listing.ts'
import { readEmail, readSite } from '../reach.ts'
import { asideRows, languagesOf, type Ohana, partsOf, phonesOf, said, schedulesOf } from './tie.ts'

const ofOrganisation = ['id', 'name', 'alternate_name', 'description', 'email', 'website']

export function readOhanaOrganisation(ohana: Ohana, { cells }: TextRow): OrganisationListing {
  const { tongue } = ohana
  const id = cells.id ?? ''
  const email = readEmail(cells.email ?? '')
  const site = readSite(cells.website ?? '')
  const otherName = said(cells.alternate_name, tongue)
  const about = said(cells.description, tongue)
  return {
    externalId: `ohana:organization:${id}`,
    name: said(cells.name, tongue) ?? {},
    ...(otherName && { otherName }),
    ...(about && { about }),
    ...(email && { email }),
    ...(site && { site }),
    phones: phonesOf(ohana, 'organization_id', id),
    aside: { ...asideOf(cells, ofOrganisation), ...asideRows(ohana, 'organization_id', id) },
  }
}

const ofService = [
  'id',
  'location_id',
  'program_id',
  'alternate_name',
  'application_process',
  'audience',
  'description',
  'eligibility',
  'email',
  'fees',
  'interpretation_services',
  'languages',
  'name',
  'required_documents',
  'service_areas',
  'status',
  'wait_time',
  'website',
  'taxonomy_ids',
]

const states = ['active', 'inactive', 'defunct'] as const

export function readOhanaService(
  ohana: Ohana,
  { cells }: TextRow,
  location: LocationListing,
): ServiceListing {
  const { tongue } = ohana
  const id = cells.id ?? ''
  const given = <Field extends string>(field: Field, written: string | undefined) => {
    const value = said(written, tongue)
    return value && ({ [field]: value } as Record<Field, NonNullable<typeof value>>)
  }
  const terms = termsOf(ohana, cells.taxonomy_ids)
  const called = [...terms.map(({ name }) => Object.values(name)[0] ?? ''), ...partsOf(cells.keywords)]
  const email = readEmail(cells.email ?? '')
  const site = readSite(cells.website ?? '')
  const program = programOf(ohana, cells.program_id)
  const who = [cells.audience, cells.eligibility].filter(Boolean).join('\n')
  return {
    externalId: `ohana:service:${id}`,
    organisation: location.organisation,
    locations: [location.externalId],
    ...given('name', cells.name),
    ...given('otherName', cells.alternate_name),
    ...given('about', cells.description),
    ...given('interpretation', cells.interpretation_services),
    ...given('howToApply', cells.application_process),
    ...given('wait', cells.wait_time),
    kinds: [...new Set(called.flatMap(each => kindNamed(each) ?? []))],
    audiences: [],
    eligibility: { statuses: {}, ...given('about', who) },
    ...(cells.languages && { languages: languagesOf(cells.languages) }),
    state: states.find(state => state === cells.status?.toLowerCase()) ?? 'active',
    ...(email && { email }),
    ...(site && { site }),
    phones: phonesOf(ohana, 'service_id', id),
    schedules: schedulesOf(ohana, 'service_id', id),
    cost: costOf(cells.fees, ohana),
    documents: partsOf(cells.required_documents),
    areas: partsOf(cells.service_areas).flatMap(area => said(area, tongue) ?? []),
    ...(terms.length > 0 && { terms }),
    ...(program && { program }),
    aside: { ...asideOf(cells, ofService), ...asideRows(ohana, 'service_id', id) },
  }
}

/** Only what says so plainly is free: “$2.50 suggested donation” is for a person to read. */
function costOf(fees: string | undefined, ohana: Ohana): Cost {
  const about = said(fees, ohana.tongue)
  const free = /^\s*(free|none|no (cost|fees?|charge)s?|gratuit)\b/i.test(fees ?? '')
  return { is: free ? 'free' : 'unknown', options: [], ...(about && { about }) }
}

function termsOf(ohana: Ohana, ids: string | undefined): Term[] {
  return partsOf(ids).map(code => {
    const row = ohana.tables.taxonomy.find(each => each.cells.taxonomy_id === code)
    return { code, taxonomy: 'Open Eligibility', name: said(row?.cells.name ?? code, ohana.tongue) ?? {} }
  })
}

function programOf(ohana: Ohana, id: string | undefined): ServiceListing['program'] {
  const row = ohana.tables.programs.find(each => id && each.cells.id === id)
  const name = said(row?.cells.name, ohana.tongue)
  return name && { externalId: `ohana:program:${id}`, name }
}
