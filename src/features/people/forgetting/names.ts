import { fold } from '#platform/text.ts'

/** What stands in rosters, minutes and lists where the name was. */
export const removedName = 'Person removed · Personne retirée'

/**
 * Whether an address is somebody’s own rather than a house’s mailbox: a part of their name, three letters at least,
 * stands before the @.
 */
export function isTheirOwn(email: string, name: string): boolean {
  const mailbox = fold(email.split('@')[0] ?? '')
  return fold(name)
    .split(/[^\p{L}]+/u)
    .some(part => part.length >= 3 && mailbox.includes(part))
}
