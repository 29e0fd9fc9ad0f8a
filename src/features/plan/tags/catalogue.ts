/** What a goal or an action can be tagged with. */
export const tagKinds = ['characteristic', 'outcome', 'sdg', 'community', 'population', 'lens'] as const
export type TagKind = (typeof tagKinds)[number]
