import { type Tongue, textIn } from '#platform/text.ts'
import { plainDate } from '#platform/time.ts'
import { AUDIENCES, STATUSES } from '../kind.ts'
import type {
  Answer,
  Capacity,
  Cost,
  Eligibility,
  ExternalId,
  LanguageOfService,
  Room,
  ServiceListing,
  Term,
} from '../listing.ts'
import { readEmail, readSite } from '../reach.ts'
import type { Remark } from '../remark.ts'
import { kindsOf } from './kinds.ts'
import { profileSays } from './profile.ts'
import { readLanguages, readPhone } from './reach.ts'
import { inTongues } from './said.ts'
import { isRule, readSchedule, ruleIn } from './schedule.ts'
import type { Read } from './shape.ts'
import type { Written } from './written.ts'

const states = ['active', 'inactive', 'defunct', 'temporarily closed'] as const

interface Around {
  whose: ExternalId
  places: readonly ExternalId[]
  /** When it is open at its places. */
  schedules: readonly Read<'schedule'>[]
}

export function readService(
  externalId: ExternalId,
  written: Read<'service'>,
  around: Around,
  tongue: Tongue,
): { listing: ServiceListing; remarks: readonly Remark[] } {
  const said = inTongues(written, tongue)
  const email = readEmail(written.email ?? '')
  const site = readSite(written.url ?? '')
  const attributes = written.attributes ?? []
  const profile = readProfile(attributes)
  const { schedules = [], operating_hours = [], events = [] } = written
  const hours = [...schedules, ...operating_hours, ...events, ...around.schedules]
  const terms = attributes.flatMap(each => readTerm(each, tongue))
  const capacity = (written.capacities ?? []).map(each => readCapacity(each, tongue))
  const checked = plainDate((written.assured_date ?? '').slice(0, 10))
  const languages = written.languages || profile.languages.length > 0 ? (written.languages ?? []) : undefined
  const listing: ServiceListing = {
    externalId,
    organisation: around.whose,
    locations: around.places,
    ...said('name', 'name'),
    ...said('otherName', 'alternate_name'),
    ...said('about', 'description'),
    ...said('interpretation', 'interpretation_services'),
    ...said('howToApply', 'application_process'),
    ...said('wait', 'wait_time'),
    ...said('alert', 'alert'),
    kinds: kindsOf(attributes),
    audiences: profile.audiences,
    eligibility: {
      statuses: profile.statuses,
      ...(written.minimum_age !== undefined && { minimumAge: written.minimum_age }),
      ...(written.maximum_age !== undefined && { maximumAge: written.maximum_age }),
      ...said('about', 'eligibility_description'),
    },
    ...(languages && { languages: [...readLanguages(languages), ...profile.languages] }),
    state: states.find(state => state === written.status?.toLowerCase()) ?? 'active',
    ...(email && { email }),
    ...(site && { site }),
    phones: (written.phones ?? []).flatMap(each => readPhone(each, tongue)),
    schedules: hours.map(each => readSchedule(each, tongue)),
    cost: {
      ...readCost(written, tongue),
      ...said('about', written.fees_description ? 'fees_description' : 'fees'),
    },
    documents: (written.required_documents ?? []).flatMap(each => each.document ?? []),
    areas: (written.service_areas ?? []).flatMap(each => {
      const area = each.name ?? each.description
      return area ? [textIn({ [tongue]: area })] : []
    }),
    ...(terms.length > 0 && { terms }),
    ...(capacity.length > 0 && { capacity }),
    ...(profile.room && { room: profile.room }),
    ...((checked || written.assurer_email) && {
      assured: {
        ...(checked && { on: checked }),
        ...(written.assurer_email && { by: written.assurer_email }),
      },
    }),
    ...(written.program?.id &&
      written.program.name && {
        program: {
          externalId: `hsds:${written.program.id}`,
          name: textIn({ [tongue]: written.program.name }),
        },
      }),
    aside: {},
  }
  const remarks = hours.flatMap((each): Remark[] => {
    const rule = ruleIn(each)
    return rule === undefined || isRule(rule)
      ? []
      : [{ code: 'rule-unreadable', field: 'schedules', written: rule }]
  })
  return { listing, remarks }
}

/** What our own profile says by attributes. */
function readProfile(attributes: readonly Read<'attribute'>[]) {
  const statuses: Partial<Record<(typeof STATUSES)[number], Answer>> = {}
  const audiences: ServiceListing['audiences'][number][] = []
  const languages: LanguageOfService[] = []
  let room: Room | undefined
  for (const attribute of attributes) {
    const says = profileSays(attribute as Written)
    if (!says) continue
    const { of, code, value, label } = says
    const status = of === 'newcomer-status' && STATUSES.find(each => each === code)
    if (status && (value === 'yes' || value === 'no')) statuses[status] = value
    const audience = of === 'audience' && AUDIENCES.find(each => each === code)
    if (audience) audiences.push(audience)
    if (of === 'by-interpreter' && value)
      languages.push({ written: label ?? value, code: value, by: 'interpreter' })
    const on = of === 'room-for-more' && plainDate(value ?? '')
    if (on && (code === 'yes' || code === 'waiting' || code === 'no'))
      room = { is: code, on, ...(Number(label) > 0 && { weeks: Number(label) }) }
  }
  const eligibility: Eligibility['statuses'] = statuses
  return { statuses: eligibility, audiences, languages, room }
}

function readTerm(written: Read<'attribute'>, tongue: Tongue): Term[] {
  if (profileSays(written as Written)) return []
  const { taxonomy_term: term, label, value } = written
  const name = term?.name ?? label ?? value
  if (!name) return []
  const taxonomy = term?.taxonomy_detail?.name ?? term?.taxonomy
  const id = term?.id ?? written.taxonomy_term_id
  return [
    {
      name: textIn({ [tongue]: name }),
      ...(id && { externalId: `hsds:${id}` }),
      ...(taxonomy && { taxonomy }),
      ...(term?.code && { code: term.code }),
      ...(term?.term_uri && { uri: term.term_uri }),
    },
  ]
}

function readCapacity(written: Read<'service_capacity'>, tongue: Tongue): Capacity {
  const on = plainDate((written.updated ?? '').slice(0, 10))
  const unit = written.unit?.name ?? written.description
  return {
    ...(written.available !== undefined && { available: written.available }),
    ...(written.maximum !== undefined && { maximum: written.maximum }),
    ...(unit && { unit: textIn({ [tongue]: unit }) }),
    ...(on && { on }),
  }
}

function readCost(written: Read<'service'>, tongue: Tongue): Cost {
  const about = written.fees_description ?? written.fees
  const options = (written.cost_options ?? []).map(option => {
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
