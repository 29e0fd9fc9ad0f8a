import {
  type Audience,
  addService,
  confirmService,
  type NewPlace,
  type NewService,
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
  audiences?: Audience[]
  accepts?: readonly Status[]
  refuses?: readonly Status[]
  forWhom?: TextIn
  /** A place by its short name; left out, it is given by phone or online. */
  where?: string
  hours?: TextIn
  cost?: 'free' | TextIn
  apply?: TextIn
  /** When it was written down here. */
  listed: Date
  /** When its provider last said that it is right. */
  confirmed?: Date
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
  const { accepts = [], refuses = [], languages, cost, where, hours, apply, forWhom } = told
  const statuses = Object.fromEntries([
    ...accepts.map(status => [status, 'yes'] as const),
    ...refuses.map(status => [status, 'no'] as const),
  ])
  return {
    name: told.name,
    about: marked(told.about),
    kinds: told.kinds,
    audiences: told.audiences ?? [],
    eligibility: { statuses, ...(forWhom && { about: forWhom }) },
    ...(languages && { languages: languages.map(code => ({ code, written: sayer.of(code) ?? code })) }),
    ...(hours && { schedules: [{ days: [], about: hours }] }),
    ...(cost && {
      cost: cost === 'free' ? { is: 'free', options: [] } : { is: 'paid', about: cost, options: [] },
    }),
    ...(apply && { howToApply: apply }),
    ...(where ? {} : { areas }),
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
