import { z } from 'zod'
import { daySchema } from '#platform/http/forms.ts'
import { choices } from './coordination.ts'
import { words } from './staff-words.ts'
import { linkWords } from './words.ts'

const note = z.string().max(2000).optional()

export const leavingForm = z
  .object({ reasonEn: note, reasonFr: note })
  .refine(({ reasonEn, reasonFr }) => reasonEn || reasonFr, {
    path: ['reasonEn'],
    params: { message: words.reasonMissing },
  })

export const proposalForm = z.object({ noteEn: note, noteFr: note })

export const outcomeForm = z
  .object({ cameTo: z.enum(choices), outcomeEn: note, outcomeFr: note, on: daySchema })
  .refine(({ outcomeEn, outcomeFr }) => outcomeEn || outcomeFr, {
    path: ['outcomeEn'],
    params: { message: words.reasonMissing },
  })

export const answerForm = z.object({
  choice: z
    .string()
    .optional()
    .refine(said => choices.some(choice => choice === said), { params: { message: linkWords.choose } })
    .transform(said => said as (typeof choices)[number]),
  note,
})
