import type { Account } from '../http/view.ts'

/** Who is signed in, by the request's cookies. Undefined when nobody is. */
export interface Sessions {
  accountOf(headers: Headers): Promise<Account | undefined>
  /** Whether a session cookie came at all, without asking the database. */
  hasCookie(headers: Headers): boolean
}
