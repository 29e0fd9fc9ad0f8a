import type { Concept } from '../concept.ts'
import { body } from './body.ts'
import { days } from './days.ts'
import { home } from './home.ts'
import { papers } from './papers.ts'

/** What is asked for within a kind of service, finer than the kind. */
export const partsOfKinds: readonly Concept[] = [...body, ...home, ...papers, ...days]
