import { type TextIn, type Tongue, textIn } from '#platform/text.ts'
import type { Cost, ServiceListing } from '../listing.ts'
import { readEmail, readSite } from '../reach.ts'
import { asideOf } from './aside.ts'
import { kindsOf } from './kinds.ts'
import type { HsdsService } from './objects.ts'
import { readLanguages, readPhone } from './reach.ts'
import { readSchedule } from './schedule.ts'

const used = [
  'id',
  'organization_id',
  'name',
  'alternate_name',
  'description',
  'url',
  'email',
  'status',
  'interpretation_services',
  'application_process',
  'fees_description',
  'fees',
  'wait_time',
  'eligibility_description',
  'minimum_age',
  'maximum_age',
  'alert',
  'phones',
  'schedules',
  'service_areas',
  'service_at_locations',
  'languages',
  'organization',
  'cost_options',
  'required_documents',
]

const states = ['active', 'inactive', 'defunct', 'temporarily closed'] as const

export function readService(
  written: HsdsService,
  organisation: string,
  locations: readonly string[],
  tongue: Tongue,
): ServiceListing {
  const said = (text: string | undefined): TextIn | undefined =>
    text ? textIn({ [tongue]: text }) : undefined
  const given = <Field extends string>(field: Field, text: string | undefined) => {
    const value = said(text)
    return value && ({ [field]: value } as Record<Field, TextIn>)
  }
  const email = readEmail(written.email ?? '')
  const site = readSite(written.url ?? '')
  return {
    externalId: `hsds:${written.id}`,
    organisation,
    locations,
    ...given('name', written.name),
    ...given('otherName', written.alternate_name),
    ...given('about', written.description),
    ...given('interpretation', written.interpretation_services),
    ...given('howToApply', written.application_process),
    ...given('wait', written.wait_time),
    ...given('alert', written.alert),
    kinds: kindsOf(written.attributes),
    audiences: [],
    eligibility: {
      statuses: {},
      ...(written.minimum_age !== undefined && { minimumAge: written.minimum_age }),
      ...(written.maximum_age !== undefined && { maximumAge: written.maximum_age }),
      ...given('about', written.eligibility_description),
    },
    ...(written.languages && { languages: readLanguages(written.languages) }),
    state: states.find(state => state === written.status) ?? 'active',
    ...(email && { email }),
    ...(site && { site }),
    phones: written.phones.flatMap(each => readPhone(each, tongue)),
    schedules: [...written.schedules, ...written.service_at_locations.flatMap(each => each.schedules)].map(
      each => readSchedule(each, tongue),
    ),
    cost: readCost(written, tongue),
    documents: written.required_documents.flatMap(each => each.document ?? []),
    areas: written.service_areas.flatMap(each => said(each.name ?? each.description) ?? []),
    aside: asideOf(written, used),
  }
}

function readCost(written: HsdsService, tongue: Tongue): Cost {
  const about = written.fees_description ?? written.fees
  const options = written.cost_options.map(option => {
    const words = [option.option, option.amount_description].filter(Boolean).join(', ')
    return {
      ...(words && { about: words }),
      ...(option.amount !== undefined && { amount: option.amount }),
      ...(option.currency && { currency: option.currency }),
    }
  })
  const amounts = options.flatMap(option => option.amount ?? [])
  const free =
    amounts.length > 0
      ? amounts.every(amount => amount === 0)
      : /^\s*(free|no (cost|fee|charge)|gratuit)/i.test(about ?? '')
  const paid = amounts.some(amount => amount > 0)
  return {
    is: paid ? 'paid' : free ? 'free' : 'unknown',
    options,
    ...(about && { about: textIn({ [tongue]: about }) }),
  }
}
