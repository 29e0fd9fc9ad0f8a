import { z } from 'zod'
import { lineSchema } from '../http/forms.ts'
import { spoken } from '../http/language.ts'
import { shortestPassword } from './engine.ts'

export const askForm = z.object({ email: z.email().max(320), to: z.string().optional() })
export const passwordForm = z.object({
  email: z.email().max(320),
  password: z.string().max(200),
  to: z.string().optional(),
})
export const codeForm = z.object({ code: lineSchema, to: z.string().optional() })

export const profileForm = z.object({
  name: lineSchema,
  tongue: z.enum(spoken),
})
export const newPasswordForm = z.object({
  current: z.string().max(200).optional(),
  password: z.string().min(shortestPassword).max(128),
})
export const codesForm = z.object({ password: z.string().max(200).optional() })
