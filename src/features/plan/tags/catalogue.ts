import type { VisitorMessage } from '#platform/words/messages.ts'
import { characteristicWords, lensWords, outcomeWords, populationWords, sdgWords } from './words.ts'

/** What a goal or an action can be tagged with. */
export const tagKinds = ['characteristic', 'outcome', 'sdg', 'community', 'population', 'lens'] as const
export type TagKind = (typeof tagKinds)[number]

export interface Tag {
  kind: TagKind
  /** Of the catalogue; the community's id for kind `community`. */
  code: string
}

/** The codes of each kind with their names; communities are each partnership's own. */
export const catalogue: Record<Exclude<TagKind, 'community'>, Readonly<Record<string, VisitorMessage>>> = {
  characteristic: characteristicWords,
  outcome: outcomeWords,
  sdg: sdgWords,
  population: populationWords,
  lens: lensWords,
}

/** `kind:code`, as forms and addresses carry it. */
export const writeTag = ({ kind, code }: Tag): string => `${kind}:${code}`

/** Reads `kind:code`; undefined for what no catalogue and none of these communities knows. */
export function readTag(written: string, communities: readonly string[]): Tag | undefined {
  const [kindWritten, ...rest] = written.split(':')
  const kind = tagKinds.find(each => each === kindWritten)
  const code = rest.join(':')
  if (!kind) return undefined
  const known = kind === 'community' ? communities.includes(code) : Object.hasOwn(catalogue[kind], code)
  return known ? { kind, code } : undefined
}

/** Whether something with these tags passes every one asked for. An action has its goal's tags too. */
export const carries = (tags: readonly Tag[], asked: readonly Tag[]): boolean =>
  asked.every(({ kind, code }) => tags.some(tag => tag.kind === kind && tag.code === code))
