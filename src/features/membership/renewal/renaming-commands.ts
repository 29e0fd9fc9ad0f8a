import { changeOrganisation, changePerson, findOrganisation, findPerson } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { findMember } from '../queries.ts'

/** The name a member goes by, with the version of whoever bears it; undefined for a member who is not here. */
export async function nameBorne(
  db: TenantDb,
  memberId: string,
): Promise<{ name: TextIn | string; version: number } | undefined> {
  const member = await findMember(db, memberId)
  if (member?.organisationId) return findOrganisation(db, member.organisationId)
  return member?.personId ? findPerson(db, member.personId) : undefined
}

/** A member says what it is called now. Names in languages that were not asked about stay. */
export async function rename(
  db: TenantDb,
  actor: Actor,
  memberId: string,
  to: { nameEn?: string | undefined; nameFr?: string | undefined; version: number },
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | 'ended' | 'changed-meanwhile' | 'nameless' }> {
  const member = await findMember(db, memberId)
  if (!member) return { ok: false, why: 'not-here' }
  if (member.endedOn) return { ok: false, why: 'ended' }
  const { nameEn, nameFr, version } = to
  const [en, fr] = [nameEn?.trim() ?? '', nameFr?.trim() ?? '']
  const { organisationId, personId, name: before } = member
  if (organisationId ? !en && !fr : !en) return { ok: false, why: 'nameless' }
  const changed =
    organisationId && typeof before !== 'string'
      ? await changeOrganisation(db, actor, organisationId, { name: { ...before, en, fr }, version }, now)
      : await changePerson(db, actor, personId ?? '', { name: en, version }, now)
  if (!changed.ok) return { ok: false, why: changed.why }
  await record(db, actor, now, 'member.renamed', { subject: memberId, public: true, detail: { before } })
  return { ok: true }
}
