import { z } from 'zod'
import { daySchema, lineSchema } from '#platform/http/forms.ts'
import { groupKinds } from './group.ts'
import { staffWords } from './words.ts'

const purposeSchema = z.string().max(4_000).optional()

// A version that is not one never matches: the person is shown what is saved now.
const versionSchema = z.coerce.number().int().min(0).max(2_000_000_000).catch(0)

const mostVacancies = 500

/** `otherwiseNamed`: the group has a name in a third language, so both of ours may stay blank. */
export const groupSchema = (otherwiseNamed = false) =>
  z
    .object({
      nameEn: lineSchema.optional(),
      nameFr: lineSchema.optional(),
      kind: z.enum(groupKinds),
      purposeEn: purposeSchema,
      purposeFr: purposeSchema,
      vacancies: z
        .string()
        .refine(written => /^\d+$/.test(written) && Number(written) <= mostVacancies, {
          params: { message: staffWords.vacanciesRange },
        })
        .transform(Number)
        .optional(),
      parentId: z.uuid().optional(),
      version: versionSchema,
    })
    .refine(sent => otherwiseNamed || sent.nameEn || sent.nameFr, {
      path: ['nameEn'],
      params: { message: staffWords.nameMissing },
    })

export const closingSchema = z.object({ on: daySchema })
