import { inTongue, type TextIn, type Tongue } from '#platform/text.ts'
import { Written } from '#platform/ui/written.tsx'

/** A member's name: a person's as they write it, an organisation's in the page's language where it has one. */
export const MemberName = (p: { name: TextIn | string; tongue: Tongue }) =>
  typeof p.name === 'string' ? <bdi>{p.name}</bdi> : <Written text={p.name} tongue={p.tongue} />

export const plainName = (name: TextIn | string, tongue: Tongue): string =>
  typeof name === 'string' ? name : inTongue(name, tongue).text
