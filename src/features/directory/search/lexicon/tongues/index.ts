import type { MoreWords } from '../concept.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { happened } from './happened.ts'
import { so } from './so.ts'
import { ti } from './ti.ts'
import { tl } from './tl.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

/** What each tongue adds to the concepts. */
export const moreWords: readonly MoreWords[] = [en, fr, ar, es, uk, zh, tl, ti, fa, so, ...happened]
