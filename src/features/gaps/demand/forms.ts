import { z } from 'zod'
import { languageOf, statuses } from '#features/directory/index.ts'
import { daySchema, lineSchema } from '#platform/http/forms.ts'
import type { PlainDate } from '#platform/time.ts'
import { timesOfDay } from '../cell/lens.ts'
import { type Need, needList } from '../need.ts'
import { linkWords } from './link-words.ts'
import { monthIn } from './month.ts'
import { words } from './words.ts'

const needSchema = z.enum(needList as [Need, ...Need[]])

/** A language as people call it, kept by its code. */
const languageSchema = lineSchema
  .refine(written => languageOf(written) !== undefined, {
    params: { message: linkWords.languageUnknown },
  })
  .transform(written => languageOf(written)?.code)
  .optional()

const count = z.coerce.number().int().min(0).max(50_000_000)

export const censusForm = z.object({
  title: lineSchema,
  source: z.string().max(300),
  asOf: daySchema,
  rounding: z.coerce.number().int().min(2).max(1000).optional(),
  reach: z.string().max(300),
})

export const figureForm = z
  .object({
    basis: z.enum(['estimate', 'survey']),
    need: needSchema,
    community: z.uuid(),
    language: languageSchema,
    status: z.enum(statuses).optional(),
    time: z.enum(timesOfDay).optional(),
    least: count,
    most: count.optional(),
    source: z.string().max(300),
    asOf: daySchema,
    respondents: z.coerce.number().int().min(1).max(50_000_000).optional(),
    reach: z.string().max(300),
    note: z.string().max(2000).optional(),
  })
  .refine(({ least, most }) => most === undefined || most >= least, {
    path: ['most'],
    params: { message: words.mostLess },
  })
  .refine(({ basis, respondents }) => basis !== 'survey' || respondents !== undefined, {
    path: ['respondents'],
    params: { message: words.respondentsMissing },
  })
  .refine(({ basis, respondents }) => basis !== 'estimate' || respondents === undefined, {
    path: ['respondents'],
    params: { message: words.respondentsExtra },
  })

export const unmetForm = (months: readonly PlainDate[]) =>
  z.object({
    need: needSchema,
    community: z.uuid(),
    language: languageSchema,
    status: z.enum(statuses).optional(),
    month: z
      .string()
      .refine(written => months.some(month => month === monthIn(written)), {
        params: { message: linkWords.badMonth },
      })
      .transform(written => monthIn(written) as PlainDate),
    times: z.coerce.number().int().min(1).max(100_000),
  })

export const unmetStaffForm = (months: readonly PlainDate[]) =>
  unmetForm(months).extend({ countedBy: lineSchema })

export const askingForm = z.object({
  name: lineSchema,
  email: z.email().max(200),
  place: lineSchema,
  tongue: z.enum(['en', 'fr', 'ar']),
})
