/** One person's address; the name is shown beside it. */
export interface Address {
  readonly name: string
  readonly email: string
}

/** iCalendar text, and what it asks the reader's calendar to do with it (RFC 5546). */
export interface CalendarEntry {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly content: string
}

export interface Message {
  readonly to: Address
  /** Shown as the sender's name; the address itself is the installation's own. */
  readonly fromName: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly calendar?: CalendarEntry
  /** The same for the same message every time it is tried, angle brackets included. */
  readonly messageId: string
}

/** The server refused this message for good: trying again would not help. */
export class Undeliverable extends Error {
  override name = 'Undeliverable'
}

/** Hands one message over. Throws `Undeliverable` when it is refused for good, anything else when it is worth another try. */
export interface Transport {
  send(message: Message): Promise<void>
  /** Whether the server answers; for `porchlight doctor`. Throws when it does not. */
  verify(): Promise<void>
  /** Lets go of connections kept open. */
  close?(): void
}
