import { z } from 'zod'
import { judgements } from './finding.ts'
import { words } from './words.ts'

const note = z.string().max(2000).optional()

export const decisionForm = z
  .object({ judgement: z.enum(judgements), noteEn: note, noteFr: note, after: z.string().max(60).optional() })
  .refine(({ noteEn, noteFr }) => noteEn || noteFr, {
    path: ['noteEn'],
    params: { message: words.noteMissing },
  })
