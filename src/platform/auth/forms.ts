import { z } from 'zod'
import { lineSchema } from '../http/forms.ts'

export const askForm = z.object({ email: z.email().max(320), to: z.string().optional() })
export const passwordForm = z.object({
  email: z.email().max(320),
  password: z.string().max(200),
  to: z.string().optional(),
})
export const codeForm = z.object({ code: lineSchema, to: z.string().optional() })
