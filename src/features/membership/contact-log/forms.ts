import { z } from 'zod'
import { daySchema } from '#platform/http/forms.ts'
import { contactKinds } from './contact.ts'

export const contactSchema = z.object({
  organisationId: z.uuid(),
  kind: z.enum(contactKinds),
  day: daySchema,
  sentence: z.string().max(500),
  followUpOn: daySchema.optional(),
})
