import { z } from 'zod'
import { daySchema, lineSchema } from '#platform/http/forms.ts'
import { answers } from './approach.ts'
import { staffWords } from './words.ts'

export const approachSchema = z
  .object({
    organisationId: z.uuid().optional(),
    name: lineSchema.optional(),
    person: lineSchema.optional(),
    email: z.email().max(254).optional(),
    sector: lineSchema.optional(),
    communityId: z.uuid().optional(),
    why: z.string().max(1000).optional(),
    asker: lineSchema.optional(),
    dueOn: daySchema,
  })
  .refine(sent => Boolean(sent.organisationId) !== Boolean(sent.name), {
    path: ['organisationId'],
    params: { message: staffWords.oneOfTwo },
  })

export const stepSchema = z.object({
  answer: z.enum(answers),
  day: daySchema,
  words: z.string().max(2000).optional(),
  nextStep: z.string().max(500).optional(),
  nextOn: daySchema.optional(),
})

export const invitationSchema = z.object({
  to: lineSchema,
  email: z.email().max(254),
  tongue: z.enum(['en', 'fr', 'ar']),
  note: z.string().max(1000).optional(),
})
