import { z } from 'zod'
import { daySchema, lineSchema } from '#platform/http/forms.ts'
import { verdicts } from './call.ts'
import { staffWords } from './staff-words.ts'

export const applicationSchema = z.object({
  name: lineSchema,
  email: z.email().max(254),
  phone: z.string().max(60).optional(),
  organisation: lineSchema.optional(),
  placeId: z.uuid().optional(),
  communityId: z.uuid().optional(),
  words: z.string().max(6_000),
})

const whole = (max: number) =>
  z
    .string()
    .refine(written => /^\d{1,3}$/.test(written) && Number(written) <= max, {
      params: { message: staffWords.wholeNumber },
    })
    .transform(Number)
    .optional()

const wantedField = (placeId: string) => `wanted-${placeId}`

export const callSchema = (placeIds: readonly string[]) =>
  z
    .object({
      titleEn: lineSchema.optional(),
      titleFr: lineSchema.optional(),
      asksEn: z.string().max(10_000).optional(),
      asksFr: z.string().max(10_000).optional(),
      closesOn: daySchema,
      termMonths: whole(240),
      version: z.coerce.number().int().min(0).max(2_000_000_000).catch(0),
      ...Object.fromEntries(placeIds.map(id => [wantedField(id), whole(500)])),
    })
    .refine(sent => sent.titleEn || sent.titleFr, {
      path: ['titleEn'],
      params: { message: staffWords.textMissing },
    })
    .refine(sent => sent.asksEn || sent.asksFr, {
      path: ['asksEn'],
      params: { message: staffWords.textMissing },
    })

/** How many people a form asks for, by place. */
export const wantedIn = (sent: object, placeIds: readonly string[]): Map<string, number> => {
  const fields = new Map<string, unknown>(Object.entries(sent))
  return new Map(placeIds.map(id => [id, Number(fields.get(wantedField(id)) ?? 0)]))
}

export const offerSchema = z.object({
  placeId: z.uuid(),
  since: daySchema,
  until: daySchema.optional(),
  because: z.string().max(2_000),
})

export const refusalSchema = z.object({ reason: z.string().max(2_000) })

export const reviewerSchema = z.object({ personId: z.uuid() })

export const reviewSchema = (applicationIds: readonly string[]) =>
  z.object(
    Object.fromEntries(
      applicationIds.flatMap(id => [
        [`says-${id}`, z.enum(verdicts).optional()],
        [`words-${id}`, z.string().max(2_000).optional()],
      ]),
    ) as Record<string, z.ZodOptional<z.ZodString>>,
  )
