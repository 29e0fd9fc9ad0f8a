import type { Audience, ServiceKind } from '../../kind.ts'

export type LexiconTongue = 'en' | 'fr' | 'ar' | 'es' | 'uk'

export type Phrases = { readonly [tongue in LexiconTongue]?: string }

/** One thing people look for, all the ways they say it, and the kinds of service and audiences it leads to. */
export type Concept = {
  id: string
  kinds: readonly ServiceKind[]
  audiences?: readonly Audience[]
  /** Phrases separated by `|`, as people type them; order of words does not matter. */
  says: Phrases
  /** Phrases that mean it only when somebody asks: a text that speaks of “English” offers no class. */
  asks?: Phrases
}

/** More phrases of one tongue, by the concept they say. */
export type MoreWords = { readonly [conceptId: string]: { says?: string; asks?: string } }
