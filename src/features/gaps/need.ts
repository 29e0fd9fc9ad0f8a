import type { ServiceKind } from '#features/directory/index.ts'

/** What newcomers look for, and the kinds of service that answer it. Any one of the kinds is an answer. */
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
  money: ['taxes-and-money'],
  digital: ['computer-and-internet'],
  business: ['business'],
  safety: ['family-safety'],
} as const satisfies Record<string, readonly ServiceKind[]>

export type Need = keyof typeof needs
export const needList = Object.keys(needs) as Need[]
export const isNeed = (written: string): written is Need => Object.hasOwn(needs, written)
export const kindsFor = (need: Need): readonly ServiceKind[] => needs[need]
