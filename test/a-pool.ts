import { listCommunities } from '#features/partnership/index.ts'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { PlainDate } from '#platform/time.ts'
import { addEntry } from '../src/features/gaps/pooling/commands/entries.ts'

export const actor = { kind: 'system', name: 'Ada' } as const
export const now = new Date('2026-11-03T15:00:00Z')
export const use = { on: '2026-11-10' as PlainDate, from: '18:00', to: '20:00', weeks: 1 }

/** What a command gave, where it did. */
export const must = <Outcome extends { ok: boolean }>(outcome: Outcome) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome as Extract<Outcome, { ok: true }>
}
/** A thing that must be there. */
export const sure = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new Error('Not there')
  return thing
}

/** A hall that is offered, somebody who asks for a room, and a third who may. */
export async function lenders(db: TenantDb, atOnce = 1) {
  const organisation = async (name: string, email: string, tongue: 'en' | 'fr' | 'ar') => {
    const id = await addOrganisation(db, actor, { name: { en: name }, kind: 'organisation' }, now)
    await addPerson(db, actor, { name: `${name} contact`, email, tongue, organisationId: id }, now)
    return id
  }
  const hall = await organisation('Hall', 'hall@hall.example', 'en')
  const circle = await organisation('Circle', 'circle@circle.example', 'ar')
  const garden = await organisation('Garden', 'garden@garden.example', 'fr')
  const [community] = await listCommunities(db)
  const room = {
    way: 'offer' as const,
    kind: 'room' as const,
    organisationId: hall,
    title: { en: 'The upper hall', fr: 'La salle du haut' },
    communityId: community?.id,
    howMany: 30,
    atOnce,
    cost: 'free' as const,
    times: [{ weekday: 'TU' as const, from: '17:00', to: '21:00' }],
  }
  const offerId = sure(await addEntry(db, actor, room, now))
  const wanted = { ...room, way: 'ask' as const, organisationId: circle, title: { en: 'A room for tea' } }
  const askId = sure(await addEntry(db, actor, { ...wanted, howMany: 12 }, now))
  return { hall, circle, garden, offerId, askId }
}
