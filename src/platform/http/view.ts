import type { Child } from 'hono/jsx'
import type { TextIn, Tongue } from '../text.ts'
import type { Translate } from '../words/speech.ts'

export interface PartnershipView {
  readonly id: string
  readonly slug: string
  readonly name: TextIn
  readonly zone: string
  readonly tongues: readonly Tongue[]
  /** Changes when the accent does: part of the stylesheet's address. */
  readonly accentVersion: string
}

export interface Account {
  readonly id: string
  readonly name: string
  readonly email: string
}

export interface NavLink {
  readonly label: string
  readonly href: string
  readonly current: boolean
}

/** Staff areas are grouped; a visitor's links stand alone. */
export interface NavGroup {
  readonly label: string
  readonly links: readonly NavLink[]
  readonly current: boolean
}

/** What every page is given: the reader's language, who reads, where, and when. */
export interface View {
  readonly t: Translate
  readonly tongue: Tongue
  readonly dir: 'ltr' | 'rtl'
  /** Languages this page can be switched to. */
  readonly tongues: readonly { tongue: Tongue; name: string }[]
  readonly now: Date
  /** IANA zone of the partnership; UTC outside one. */
  readonly zone: string
  /** Address of the installation as people reach it, without a slash at the end. */
  readonly origin: string
  /** Path and query of this page. */
  readonly path: string
  readonly query: string
  readonly partnership?: PartnershipView
  readonly account?: Account
  /** Whether the reader holds any role here. */
  readonly belongs: boolean
  /** Whether the reader holds a role with this permission here. The same answer that guards the route. */
  can(permission: string): boolean
  readonly visitorNav: readonly NavLink[]
  readonly staffNav: readonly NavGroup[]
  /** Who stands behind the partnership, for the foot of the page, in that page's language. */
  readonly foot?: (view: View) => Child
  /** A fresh key for one form; calling it keeps this page out of the shared cache. */
  once(): string
  /** A sentence about what was just done, shown once. */
  readonly notice?: string
}
