import { z } from 'zod'
import { daySchema, lineSchema } from '#platform/http/forms.ts'
import { holderSays } from './promise.ts'
import { staffWords, words } from './words.ts'

const emailSchema = z.email().max(254).optional()
const sentenceSchema = z.string().max(1_000).optional()

const holder = {
  personId: z.uuid().optional(),
  outsideName: lineSchema.optional(),
  outsideEmail: emailSchema,
}

const held = {
  check: (sent: {
    personId?: string | undefined
    holderId?: string | undefined
    outsideName?: string | undefined
  }) => Boolean(sent.personId || sent.holderId || sent.outsideName),
  why: { path: ['personId'], params: { message: staffWords.nobody } },
}

export const promiseSchema = z
  .object({
    ...holder,
    groupId: z.uuid(),
    meetingId: z.uuid().optional(),
    agendaItemId: z.uuid().optional(),
    decisionId: z.uuid().optional(),
    /** Written down on the page of the running meeting, and back to it. */
    live: z.literal('yes').optional(),
    holderId: z.uuid().optional(),
    sentenceEn: sentenceSchema,
    sentenceFr: sentenceSchema,
    due: daySchema,
    public: z.enum(['yes', 'no']),
  })
  .refine(sent => sent.sentenceEn || sent.sentenceFr, {
    path: ['sentenceEn'],
    params: { message: staffWords.sentenceMissing },
  })
  .refine(held.check, held.why)

export const givingOnSchema = z
  .object({ ...holder, newDue: daySchema.optional() })
  .refine(held.check, held.why)

export const droppingSchema = z.object({ because: z.string().min(1).max(1_000) })

/** What is told of a promise: “not yet” needs its new day and why. */
export const tellingSchema = z
  .object({
    said: z.enum(holderSays),
    due: daySchema.optional(),
    sentence: z.string().max(1_000).optional(),
  })
  .refine(sent => sent.said !== 'not-yet' || sent.due, {
    path: ['due'],
    params: { message: words.newDayMissing },
  })
  .refine(sent => sent.said !== 'not-yet' || sent.sentence, {
    path: ['sentence'],
    params: { message: words.whyMissing },
  })
