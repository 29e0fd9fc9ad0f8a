import { z } from 'zod'
import { daySchema, lineSchema } from '#platform/http/forms.ts'
import { tongues } from '#platform/text.ts'
import { isVerdict } from './outcome.ts'
import { formWords, linkWords } from './words.ts'

const saySchema = z.string().max(2_000)

export const harvestSchema = z
  .object({
    say: saySchema,
    whom: lineSchema.optional(),
    community: z.uuid().optional(),
    from: daySchema.optional(),
    to: daySchema.optional(),
    matters: saySchema.optional(),
    action: z.uuid().optional(),
    organisation: z.uuid().optional(),
    how: saySchema.optional(),
    name: lineSchema.optional(),
    email: z.email().max(200).optional(),
    confirmerName: lineSchema.optional(),
    confirmerEmail: z.email().max(200).optional(),
    // Left empty by people; filled by programs that fill everything.
    website: z.string().max(0).catch('filled').optional(),
  })
  .refine(sent => !sent.from || !sent.to || sent.to >= sent.from, {
    path: ['to'],
    params: { message: formWords.daysTurned },
  })

export const verdictSchema = z.object({
  verdict: z
    .string()
    .optional()
    .refine(isVerdict, { params: { message: linkWords.chooseOne } })
    .transform(sent => (isVerdict(sent) ? sent : 'cannot')),
  words: saySchema.optional(),
})

export const askSchema = z.object({
  askName: lineSchema,
  askEmail: z.email().max(200),
  askTongue: z.enum(tongues).default('en'),
})
export const asideSchema = z.object({ because: saySchema })
export const contributionSchema = z.object({
  action: z.uuid().optional(),
  organisation: z.uuid().optional(),
  how: saySchema.optional(),
})
