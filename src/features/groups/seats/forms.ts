import { z } from 'zod'
import { daySchema, lineSchema } from '#platform/http/forms.ts'
import { placeRoles, seatRoles } from '../group.ts'
import { staffWords } from './words.ts'

export const placeSchema = z.object({
  labelEn: lineSchema.optional(),
  labelFr: lineSchema.optional(),
  role: z.enum(placeRoles),
  exOfficioVotes: z.literal('yes').optional(),
  sector: lineSchema.optional(),
  communityId: z.uuid().optional(),
  seats: z
    .string()
    .refine(written => /^\d{1,3}$/.test(written) && Number(written) >= 1 && Number(written) <= 500, {
      params: { message: staffWords.countRange },
    })
    .transform(Number),
  version: z.coerce.number().int().min(0).max(2_000_000_000).catch(0),
})

export const seatSchema = z.object({
  personId: z.uuid(),
  organisationId: z.uuid().optional(),
  role: z.enum(seatRoles),
  since: daySchema,
  until: daySchema.optional(),
  placeId: z.uuid().optional(),
  alternateFor: z.uuid().optional(),
})

export const seatEndingSchema = z.object({ on: daySchema })

/** One field for each seat: its name is the seat's id. */
export const termsSchema = (seatIds: readonly string[]) =>
  z.object(Object.fromEntries(seatIds.map(id => [id, daySchema.optional()])))

export const fillingSchema = z.object({ placeId: z.uuid() })
