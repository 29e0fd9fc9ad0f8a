import { addGroup, type GroupKind, type SeatRole, seat } from '#features/groups/index.ts'
import { endMembership, endorse, type MemberKind } from '#features/membership/index.ts'
import { findProfile } from '#features/partnership/index.ts'
import { addOrganisation, addPerson, type OrganisationFacts, personByEmail } from '#features/people/index.ts'
import type { TextIn, Tongue } from '#platform/text.ts'
import { at, type Cast, day, granted, idOf, type Telling, within } from './telling.ts'

/** An organisation by a short name, and since when it has been a member. */
export interface OrganisationTold extends OrganisationFacts {
  since?: string
  ended?: { on: string; because: string }
}

export interface PersonTold {
  name: string
  title?: string
  of?: string
  email?: string
  tongue?: Tongue
  /** Since when a member as an individual. */
  memberSince?: string
}

export interface GroupTold {
  name: TextIn
  kind: GroupKind
  purpose: TextIn
  founded: string
  vacancies?: number
  seats: readonly (readonly [person: string, role: SeatRole, since: string])[]
}

export interface CastTold {
  organisations: Record<string, OrganisationTold>
  persons: Record<string, PersonTold>
  groups: Record<string, GroupTold>
  /** The day everybody is first written down. */
  introduced: Date
}

/** Introduces organisations, people and groups, and lets those who are members endorse the vision and mandate. */
export function introduce(telling: Telling, told: CastTold): Promise<Cast> {
  const { coordinator: actor } = telling
  return within(telling, async db => {
    const { hostId } = await findProfile(db)
    const organisations = new Map<string, string>(hostId ? [['host', hostId]] : [])
    const persons = new Map<string, string>()
    const groups = new Map<string, string>()
    const called = new Map<string, string>()
    const speakers = new Map<string, string>()
    const member = async (
      who:
        | { organisationId: string; kind: Exclude<MemberKind, 'individual'> }
        | { personId: string; kind: 'individual' },
      since: string,
    ) => granted(await endorse(db, actor, { ...who, since: day(since) }, at(since))).id

    for (const [key, { since, ended, ...facts }] of Object.entries(told.organisations)) {
      const id =
        key === 'host' ? idOf(organisations, key) : await addOrganisation(db, actor, facts, told.introduced)
      organisations.set(key, id)
      if (!since) continue
      const membership = await member({ organisationId: id, kind: facts.kind ?? 'organisation' }, since)
      if (ended)
        granted(
          await endMembership(
            db,
            actor,
            membership,
            { on: day(ended.on), because: ended.because },
            at(ended.on),
          ),
        )
    }
    for (const [key, { of, memberSince, ...facts }] of Object.entries(told.persons)) {
      const known = facts.email ? await personByEmail(db, facts.email) : undefined
      const organisationId = of ? idOf(organisations, of) : undefined
      const id = known?.id ?? (await addPerson(db, actor, { ...facts, organisationId }, told.introduced))
      persons.set(key, id)
      called.set(key, facts.name)
      if (of && !speakers.has(of)) speakers.set(of, facts.name)
      if (memberSince) await member({ personId: id, kind: 'individual' }, memberSince)
    }
    for (const [key, { founded, seats, ...facts }] of Object.entries(told.groups)) {
      const groupId = await addGroup(db, actor, facts, at(founded))
      groups.set(key, groupId)
      for (const [person, role, since] of seats) {
        const of = told.persons[person]?.of
        const organisationId = of ? idOf(organisations, of) : undefined
        const seating = { groupId, personId: idOf(persons, person), organisationId, role, since: day(since) }
        granted(await seat(db, actor, seating, at(since)))
      }
    }
    return { organisations, persons, groups, called, speakers }
  })
}
