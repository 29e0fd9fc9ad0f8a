import type { ServiceKind } from '#features/directory/index.ts'
import { needOfTerm, type TermSaid } from './need-terms.ts'

/** What people look for, and the kinds of service that answer it. Any one of the kinds is an answer. */
const needs = {
  language: ['language-training', 'job-language-training', 'language-assessment'],
  settling: ['general-settlement', 'government-assisted-refugees'],
  work: ['job-search'],
  citizenship: ['citizenship-preparation'],
  people: ['volunteering', 'recreation-and-culture'],
  housing: ['housing'],
  health: ['health'],
  'mental-health': ['mental-health'],
  childcare: ['childcare'],
  school: ['school'],
  'adult-education': ['adult-education'],
  transport: ['transport'],
  legal: ['legal'],
  interpreters: ['interpretation'],
  food: ['food'],
  belongings: ['clothing-and-furniture'],
  money: ['taxes-and-money'],
  digital: ['computer-and-internet'],
  business: ['business'],
  disability: ['disability'],
  safety: ['family-safety'],
  emergency: ['emergency'],
} as const satisfies Record<string, readonly ServiceKind[]>

export type Need = keyof typeof needs
export const needList = Object.keys(needs) as Need[]
export const isNeed = (written: string): written is Need => Object.hasOwn(needs, written)
export const kindsFor = (need: Need): readonly ServiceKind[] => needs[need]

const needsByKind = Map.groupBy(
  needList.flatMap(need => needs[need].map((kind: ServiceKind) => ({ need, kind }))),
  ({ kind }) => kind,
)

/** The first need that one of these kinds of service answers. */
export const needOfKinds = (kinds: readonly string[]): Need | undefined =>
  needList.find(need => needs[need].some((kind: ServiceKind) => kinds.includes(kind)))

/** What staff here said a term means: a need, or that it answers none. By `termKey`. */
export type SaidOfTerms = ReadonlyMap<string, Need | 'none'>
const nothingSaid: SaidOfTerms = new Map()

/**
 * The needs a service answers: by its kinds, and by the terms of other people's taxonomies it carries. What staff
 * here said of a term goes before what is known of its taxonomy.
 */
export function needsOf(
  service: { kinds: readonly ServiceKind[]; terms?: readonly TermSaid[] | undefined },
  said: SaidOfTerms = nothingSaid,
): Need[] {
  const found = new Set<Need>()
  for (const kind of service.kinds) for (const { need } of needsByKind.get(kind) ?? []) found.add(need)
  for (const term of service.terms ?? []) {
    const need = said.get(termKey(term)) ?? needOfTerm(term)
    if (need && need !== 'none' && isNeed(need)) found.add(need)
  }
  return [...found]
}

/** One key for a term wherever it is carried: its taxonomy and code, or its name where it has no code. */
export function termKey({ taxonomy, code, name }: TermSaid): string {
  const written = code ?? name.en ?? name.fr ?? Object.values(name)[0] ?? ''
  return `${taxonomy?.trim().toLowerCase() ?? ''}|${written.trim().toLowerCase()}`
}
