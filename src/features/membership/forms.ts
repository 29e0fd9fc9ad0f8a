import { z } from 'zod'
import { daySchema } from '#platform/http/forms.ts'
import { memberKinds } from './member.ts'
import { staffWords } from './words.ts'

export const endorsementSchema = z
  .object({
    kind: z.enum(memberKinds),
    organisationId: z.uuid().optional(),
    personId: z.uuid().optional(),
    signatoryId: z.uuid().optional(),
    since: daySchema,
    statementVersion: z.coerce.number().int().min(1).max(1_000_000).catch(0).optional(),
  })
  .refine(sent => sent.kind === 'individual' || sent.organisationId, {
    path: ['organisationId'],
    params: { message: staffWords.chooseOrganisation },
  })
  .refine(sent => sent.kind !== 'individual' || sent.personId, {
    path: ['personId'],
    params: { message: staffWords.choosePerson },
  })

export const endingSchema = z.object({
  on: daySchema,
  because: z.string().max(2_000),
})
