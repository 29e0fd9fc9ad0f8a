import type { AppContext } from '../http/env.ts'

/** A signed link that was found, in force, and belongs to this partnership. */
export interface OpenLink {
  readonly id: string
  readonly purpose: string
  /** The one thing it opens. */
  readonly subject: string
  readonly recipientName: string
  readonly recipientEmail: string
  readonly sentBy: string
  readonly sentAt: Date
  readonly expiresAt: Date
  /** The address it was opened at, where its form posts. */
  readonly path: string
}

/** What one kind of link opens. Opening (`show`) changes nothing; only `act` does. */
export interface LinkPurpose {
  readonly purpose: string
  /** How often its form may be sent in ten minutes; 60 when it does not say. */
  readonly times?: number
  show(c: AppContext, link: OpenLink): Promise<Response>
  /** Reads the form and acts; redirects to `${link.path}/done` when it is done, 422 with the form otherwise. */
  act(c: AppContext, link: OpenLink): Promise<Response>
  /** The thank-you page. */
  done(c: AppContext, link: OpenLink): Promise<Response>
}
