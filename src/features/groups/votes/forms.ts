import { z } from 'zod'
import { daySchema } from '#platform/http/forms.ts'
import { paragraphSchema } from '../decisions/both.ts'
import { staffWords } from './staff-words.ts'
import { voteKinds } from './vote.ts'

const sentenceSchema = z.string().max(500).optional()
const mostOptions = 20

const optionsSchema = z
  .string()
  .max(4_000)
  .optional()
  .transform(written =>
    (written ?? '')
      .split('\n')
      .map(line => line.trim().slice(0, 200))
      .filter(Boolean),
  )

export const voteSchema = z
  .object({
    groupId: z.uuid(),
    questionEn: sentenceSchema,
    questionFr: sentenceSchema,
    explanationEn: paragraphSchema,
    explanationFr: paragraphSchema,
    kind: z.enum(voteKinds),
    options: optionsSchema,
    secret: z.enum(['yes', 'no']),
    changeable: z.enum(['yes', 'no']),
    closesDay: daySchema,
    closesTime: z.string().regex(/^([01]?\d|2[0-3]):[0-5]\d$/),
  })
  .refine(sent => sent.questionEn || sent.questionFr, {
    path: ['questionEn'],
    params: { message: staffWords.questionMissing },
  })
  .refine(sent => sent.kind !== 'ranked' || sent.options.length >= 2, {
    path: ['options'],
    params: { message: staffWords.tooFewOptions },
  })
  .refine(sent => sent.options.length <= mostOptions, {
    path: ['options'],
    params: { message: staffWords.tooManyOptions },
  })

export const withdrawalSchema = z.object({ because: z.string().min(1).max(1_000) })
