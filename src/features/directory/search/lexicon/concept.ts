import type { Audience, ServiceKind } from '../../kind.ts'

export type LexiconTongue = 'en' | 'fr' | 'ar' | 'es' | 'uk'

/** One thing people look for, all the ways they say it, and the kinds of service and audiences it leads to. */
export type Concept = {
  id: string
  kinds: readonly ServiceKind[]
  audiences?: readonly Audience[]
  /** Phrases separated by `|`, as people type them; order of words does not matter. */
  says: { readonly [tongue in LexiconTongue]?: string }
}
