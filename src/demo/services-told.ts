import {
  type Audience,
  addService,
  confirmService,
  type NewPlace,
  type NewService,
  type Schedule,
  type ServiceKind,
  type Status,
} from '#features/directory/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { TextIn, Tongue } from '#platform/text.ts'
import { type Cast, idOf, said, type Telling } from './telling.ts'

export interface ServiceTold {
  by: string
  name: TextIn
  about: TextIn
  kinds: ServiceKind[]
  /** Codes. */
  languages?: readonly string[]
  /** Codes of those an interpreter speaks; the others are then known to be spoken by staff. */
  interpreted?: readonly string[]
  ages?: { from?: number; to?: number }
  audiences?: Audience[]
  accepts?: readonly Status[]
  refuses?: readonly Status[]
  forWhom?: TextIn
  /** A place by its short name, or `online`; left out, it comes to a whole area. */
  where?: string
  phone?: string
  /** Weeks of hours: `MO-WE FR 09:00-16:30`, or the first Tuesday of the month, `1TU 10:00-15:00`. */
  open?: readonly string[]
  /** Hours in words, beside those of the clock or instead of them. */
  hours?: TextIn
  cost?: 'free' | TextIn
  apply?: TextIn
  /** When it was written down here. */
  listed: Date
  /** When its provider last said that it is right. */
  confirmed?: Date
}

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

const isDay = (written: string): written is Schedule['days'][number] => week.some(day => day === written)

/** `MO-WE` is three days. */
function daysOf(written: string): Schedule['days'] {
  const [first = '', last = first] = written.split('-')
  const names: readonly string[] = week
  return week.slice(names.indexOf(first), names.indexOf(last) + 1)
}

function scheduleOf(written: string): Schedule {
  const parts = written.split(' ')
  const [opens = '', closes = ''] = (parts.at(-1) ?? '').split('-')
  const days = parts.slice(0, -1)
  const [, nth, day = ''] = /^(\d)(..)$/.exec(days[0] ?? '') ?? []
  return nth && isDay(day)
    ? { days: [day], every: 'month', rrule: `FREQ=MONTHLY;BYDAY=${nth}${day}`, opens, closes }
    : { days: days.flatMap(daysOf), every: 'week', opens, closes }
}

function schedulesOf({ open = [], hours }: ServiceTold): Schedule[] {
  const read = open.map(scheduleOf)
  const [first, ...others] = read
  if (!first) return hours ? [{ days: [], about: hours }] : []
  return [hours ? { ...first, about: hours } : first, ...others]
}

type Spoken = NonNullable<NewService['fields']['languages']>[number]

function languagesOf({ languages = [], interpreted }: ServiceTold): Spoken[] {
  const named = (code: string) => ({ code, written: sayer.of(code) ?? code })
  return [
    ...languages.map(code => ({ ...named(code), ...(interpreted && { by: 'staff' as const }) })),
    ...(interpreted ?? []).map(code => ({ ...named(code), by: 'interpreter' as const })),
  ]
}

const sayer = new Intl.DisplayNames('en', { type: 'language' })
const example: TextIn = said('Example listing.', 'Fiche d’exemple.', 'هذه قائمة توضيحية.')

/** Everything invented says so, in each language it is written in. */
const marked = (about: TextIn): TextIn =>
  Object.fromEntries(
    Object.entries(about).map(([tongue, text]) => [
      tongue,
      `${text} ${example[tongue as Tongue] ?? example.en}`,
    ]),
  )

function fieldsOf(told: ServiceTold, areas: readonly TextIn[]): NewService['fields'] {
  const { accepts = [], refuses = [], ages, cost, where, phone, apply, forWhom } = told
  const [languages, schedules] = [languagesOf(told), schedulesOf(told)]
  const statuses = Object.fromEntries([
    ...accepts.map(status => [status, 'yes'] as const),
    ...refuses.map(status => [status, 'no'] as const),
  ])
  return {
    name: told.name,
    about: marked(told.about),
    kinds: told.kinds,
    audiences: told.audiences ?? [],
    eligibility: {
      statuses,
      ...(forWhom && { about: forWhom }),
      ...(ages?.from !== undefined && { minimumAge: ages.from }),
      ...(ages?.to !== undefined && { maximumAge: ages.to }),
    },
    ...(languages.length > 0 && { languages }),
    ...(schedules.length > 0 && { schedules }),
    ...(cost && {
      cost: cost === 'free' ? { is: 'free', options: [] } : { is: 'paid', about: cost, options: [] },
    }),
    ...(phone && { phones: [{ written: phone }] }),
    ...(apply && { howToApply: apply }),
    ...(where && where !== 'online' ? {} : { areas }),
  }
}

/** Lists services by hand, and lets providers confirm theirs by their link. Gives the ids in order. */
export async function tellServices(
  db: TenantDb,
  telling: Telling,
  cast: Cast,
  places: Record<string, NewPlace>,
  areas: readonly TextIn[],
  services: readonly ServiceTold[],
): Promise<string[]> {
  const ids: string[] = []
  for (const told of services) {
    const place = told.where ? places[told.where] : undefined
    if (told.where && !place) throw new Error(`There is no place ${told.where}`)
    const service = {
      organisationId: idOf(cast.organisations, told.by),
      fields: fieldsOf(told, areas),
      place,
    }
    const id = await addService(db, telling.coordinator, service, told.listed)
    if (!id) throw new Error(`Nobody to offer ${told.name.en}`)
    if (told.confirmed) {
      const provider = { kind: 'link', id: newId(), name: idOf(cast.speakers, told.by) } as const
      await confirmService(db, provider, id, told.confirmed)
    }
    ids.push(id)
  }
  return ids
}
