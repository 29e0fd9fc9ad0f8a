import { isWritten, objectsIn, textOf, type Written } from '../written.ts'

// Whom it belongs to, what the role is, and how its office is reached. A name, an address or a mobile telephone of one's own, and
// whatever else a source says of a person, is not among them.
const ofTheRole = new Set([
  'id',
  'organization_id',
  'service_id',
  'service_at_location_id',
  'location_id',
  'title',
  'department',
])
const ownPhone = /cell|mobile|text|sms|pager/i

/** A contact without the person: the role and how its office is reached. `offices`: addresses that are the organization's own. */
function roleOf(contact: Written, offices: ReadonlySet<string>): Written {
  const kept = Object.entries(contact).filter(([field]) => ofTheRole.has(field))
  const email = textOf(contact.email)
  const phones = objectsIn(contact.phones).flatMap(
    ({ description: _, metadata: __, attributes: ___, ...phone }) =>
      ownPhone.test(textOf(phone.type) ?? '') ? [] : [phone],
  )
  return {
    ...Object.fromEntries(kept),
    ...(email && offices.has(email.toLowerCase()) && { email }),
    ...(phones.length > 0 && { phones }),
  }
}

/**
 * What a source wrote of a thing without the names and addresses of persons: of a contact its role, its department and
 * how its office is reached. An e-mail address stays where the thing, or `around`, names it as its own. A row of the contacts'
 * table is a contact itself.
 */
export function withoutPersons(written: Written, around: readonly (Written | undefined)[] = []): Written {
  const { contacts, assurer_email, ...rest } = written
  if (contacts === undefined && assurer_email === undefined) return written
  const offices = new Set([written, ...around].flatMap(each => textOf(each?.email)?.toLowerCase() ?? []))
  const assurer = textOf(assurer_email)
  return {
    ...rest,
    ...(assurer && offices.has(assurer.toLowerCase()) && { assurer_email }),
    // One that is not an object can only be a name.
    ...(contacts !== undefined && {
      contacts: (Array.isArray(contacts) ? contacts : [contacts])
        .filter(isWritten)
        .map(each => roleOf(each, offices)),
    }),
  }
}

/** A row of the package's table of contacts without its person. */
export const contactWithoutPerson = (row: Written): Written => roleOf(row, new Set())
