import {
  addOrganisation,
  addPerson,
  findOrganisation,
  findPerson,
  listOrganisations,
  personByEmail,
} from '#features/people/index.ts'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { fold, type TextIn, type Tongue } from '#platform/text.ts'

/** Who takes an action on: an organisation already known or a new one, and the person to ask about it. */
export interface LeadFacts {
  leadId?: string | undefined
  /** Name of an organisation not known yet; one known under that very name is used instead. */
  newLead?: TextIn | undefined
  contactId?: string | undefined
  /** The person to ask, where they are not known yet. */
  contact?: { name: string; email: string; tongue?: Tongue | undefined } | undefined
}

export type LeadRefused = 'no-lead' | 'no-contact'

async function organisationNamed(db: TenantDb, actor: Actor, name: TextIn, now: Date): Promise<string> {
  const asked = new Set(Object.values(name).map(fold))
  const known = (await listOrganisations(db)).find(({ name }) =>
    Object.values(name).some(each => asked.has(fold(each))),
  )
  return known?.id ?? addOrganisation(db, actor, { name }, now)
}

export async function resolveLead(
  db: TenantDb,
  actor: Actor,
  facts: LeadFacts,
  now: Date,
): Promise<
  { ok: true; leadId: string | undefined; contactId: string | undefined } | { ok: false; why: LeadRefused }
> {
  if (facts.leadId && !(await findOrganisation(db, facts.leadId))) return { ok: false, why: 'no-lead' }
  if (facts.contactId && !(await findPerson(db, facts.contactId))) return { ok: false, why: 'no-contact' }
  const leadId =
    facts.leadId ?? (facts.newLead ? await organisationNamed(db, actor, facts.newLead, now) : undefined)
  if (!facts.contact) return { ok: true, leadId, contactId: facts.contactId }
  const known = await personByEmail(db, facts.contact.email)
  const contactId =
    known?.id ?? (await addPerson(db, actor, { ...facts.contact, organisationId: leadId ?? null }, now))
  return { ok: true, leadId, contactId }
}
