import { contactsOf, findOrganisation } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { inTongue, type Tongue } from '#platform/text.ts'

/** Somebody outside who gets a letter with a link. */
export interface ToWrite {
  name: string
  email: string
  tongue: Tongue
}

/** The languages letters and linked pages are written in. */
const letterTongues: readonly Tongue[] = ['en', 'fr', 'ar']

/** Whom to write to at an organisation: its first contact who has an address, or the organisation's own. */
export async function whomToAsk(db: TenantDb, organisationId: string): Promise<ToWrite | undefined> {
  const contact = (await contactsOf(db, organisationId)).find(({ email }) => email)
  if (contact?.email)
    return {
      name: contact.name,
      email: contact.email,
      tongue: letterTongues.includes(contact.tongue) ? contact.tongue : 'en',
    }
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation?.email) return undefined
  return { name: inTongue(organisation.name, 'en').text, email: organisation.email, tongue: 'en' }
}
