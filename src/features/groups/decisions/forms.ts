import { z } from 'zod'
import { daySchema, lineSchema, listSchema } from '#platform/http/forms.ts'
import { paragraphSchema } from './both.ts'
import { staffWords } from './words.ts'

const sentenceSchema = z.string().max(1_000).optional()

const decided = {
  sentenceEn: sentenceSchema,
  sentenceFr: sentenceSchema,
  reasonEn: paragraphSchema,
  reasonFr: paragraphSchema,
  decidedOn: daySchema,
  takenHow: lineSchema.optional(),
  public: z.enum(['yes', 'no']),
  evidence: listSchema(z.uuid()),
}

const said = (sent: { sentenceEn?: string | undefined; sentenceFr?: string | undefined }) =>
  Boolean(sent.sentenceEn || sent.sentenceFr)
const missing = { path: ['sentenceEn'], params: { message: staffWords.sentenceMissing } }

export const decisionSchema = z.object({ ...decided, groupId: z.uuid() }).refine(said, missing)

export const decisionChangeSchema = z
  .object({ ...decided, version: z.coerce.number().int().min(0).max(2_000_000_000).catch(0) })
  .refine(said, missing)
