import { z } from 'zod'
import { languageOf } from '#features/directory/index.ts'
import { daySchema, lineSchema, listSchema } from '#platform/http/forms.ts'
import { words as formWords } from '#platform/http/words.ts'
import type { PlainDate } from '#platform/time.ts'
import { weekdays } from '../overlap/week.ts'
import { costs, poolKinds, type Time, ways } from './entry.ts'
import { mostWeeks } from './slots.ts'
import { words as staffWords } from './staff-words.ts'
import { answerWords, entryWords, useWords } from './words.ts'

const note = z.string().max(2000).optional()
const clock = z
  .string()
  .refine(written => /^([01]\d|2[0-3]):[0-5]\d$/.test(written), { params: { message: formWords.wrong } })
const whole = (most: number) =>
  z
    .string()
    .refine(written => /^\d{1,6}$/.test(written) && Number(written) >= 1 && Number(written) <= most, {
      params: { message: formWords.badNumber },
    })
    .transform(Number)

const what = {
  kind: z.enum(poolKinds),
  language: lineSchema
    .refine(written => languageOf(written) !== undefined, { params: { message: entryWords.languageUnknown } })
    .transform(written => languageOf(written)?.code)
    .optional(),
  community: z.string().optional(),
  place: z.string().max(300).optional(),
  comesToYou: z.literal('yes').optional(),
  howMany: whole(100_000).optional(),
  atOnce: whole(1000).optional(),
  cost: z.enum(costs).optional(),
  days: listSchema(z.enum(weekdays)),
  on: daySchema.optional(),
  from: clock.optional(),
  to: clock.optional(),
}

interface When {
  days: (typeof weekdays)[number][]
  on?: PlainDate | undefined
  from?: string | undefined
  to?: string | undefined
}

/** The field in which the hours do not hold together, if they do not. */
function wrongHours({ days, on, from, to }: When) {
  if ((from === undefined) !== (to === undefined)) return { path: ['from'], message: entryWords.times }
  if (from && to && to <= from) return { path: ['to'], message: entryWords['ends-before-it-begins'] }
  if (from && days.length === 0 && !on) return { path: ['on'], message: entryWords.dayMissing }
  if (!from && (days.length > 0 || on)) return { path: ['from'], message: entryWords.times }
  return undefined
}

export const timesOf = ({ days, on, from, to }: When): Time[] =>
  from && to ? [...days.map(weekday => ({ weekday, from, to })), ...(on ? [{ on, from, to }] : [])] : []

const checked = <Schema extends z.ZodType<When>>(schema: Schema) =>
  schema.superRefine((when, context) => {
    const wrong = wrongHours(when)
    if (wrong) context.addIssue({ code: 'custom', path: wrong.path, params: { message: wrong.message } })
  })

/** An offer or an ask as staff write it. */
export const entryForm = checked(
  z
    .object({
      way: z.enum(ways),
      organisation: z.string(),
      titleEn: lineSchema.optional(),
      titleFr: lineSchema.optional(),
      conditionsEn: note,
      conditionsFr: note,
      ...what,
    })
    .refine(({ titleEn, titleFr }) => titleEn || titleFr, {
      path: ['titleEn'],
      params: { message: staffWords.titleMissing },
    }),
)

/** The same as its organisation writes it, in one language. */
export const ownEntryForm = checked(
  z.object({ way: z.enum(ways), title: lineSchema, conditions: note, ...what }),
)

/** When somebody would use an offer. */
export const wishForm = z.object({
  offer: z.string(),
  ask: z.string().optional(),
  organisation: z.string().optional(),
  on: daySchema,
  from: clock,
  to: clock,
  weeks: whole(mostWeeks).optional(),
  note,
})

export const answerForm = z.object({
  answer: z
    .string()
    .optional()
    .refine(said => said === 'yes' || said === 'no', { params: { message: answerWords.choose } })
    .transform(said => said as 'yes' | 'no'),
  note,
})

const hours = z
  .string()
  .refine(written => /^\d{1,4}([.,]\d{1,2})?$/.test(written), { params: { message: useWords.hoursWrong } })
  .transform(written => Math.round(Number(written.replace(',', '.')) * 60))

export const useForm = z.object({ usedOn: daySchema, used: hours, spared: hours.optional(), note })
