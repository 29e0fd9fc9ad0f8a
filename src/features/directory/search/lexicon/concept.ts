import type { Audience, ServiceKind } from '../../kind.ts'

export type LexiconTongue = 'en' | 'fr' | 'ar' | 'es' | 'uk'

export type Phrases = { readonly [tongue in LexiconTongue]?: string }

/** One thing people look for, all the ways they say it, and the kinds of service and audiences it leads to. */
export type Concept = {
  id: string
  kinds: readonly ServiceKind[]
  audiences?: readonly Audience[]
  /**
   * Only a part of what its kinds offer: a dentist of all that is health. Who says it answers; the others of its kinds are
   * what comes nearest.
   */
  part?: true
  /** Phrases separated by `|`, as people type them; order of words does not matter. */
  says: Phrases
  /** Phrases that mean it only when somebody asks: a text that speaks of “English” offers no class. */
  asks?: Phrases
}

/** More phrases of one tongue, by the concept they say. */
export type MoreWords = { readonly [conceptId: string]: { says?: string; asks?: string } }
