import { z } from 'zod'
import { daySchema, lineSchema, listSchema } from '#platform/http/forms.ts'
import { readNumber } from './figures.ts'
import { countings, families, partings, precisions } from './indicator.ts'
import { keeperWords } from './keeper-words.ts'
import { statuses } from './progress/progress.ts'
import { rhythms } from './rhythm.ts'
import { staffWords } from './staff-words.ts'

const saySchema = z.string().max(2_000)
const numberSchema = z
  .string()
  .max(40)
  .refine(written => readNumber(written) !== undefined, { params: { message: keeperWords.badNumber } })
  .transform(written => readNumber(written) ?? 0)
const both = { params: { message: staffWords.both } }

export const indicatorSchema = (otherwise = false) =>
  z
    .object({
      titleEn: lineSchema.optional(),
      titleFr: lineSchema.optional(),
      definitionEn: saySchema.optional(),
      definitionFr: saySchema.optional(),
      family: z.enum(families),
      counts: z.enum(countings),
      unitEn: z.string().max(40).optional(),
      unitFr: z.string().max(40).optional(),
      direction: z.enum(['up', 'down']),
      limit: numberSchema.optional(),
      sourceEn: lineSchema.optional(),
      sourceFr: lineSchema.optional(),
      sourceSite: z
        .string()
        .max(500)
        .refine(written => /^https?:\/\/\S+$/i.test(written), { params: { message: staffWords.badSite } })
        .optional(),
      baseline: numberSchema.optional(),
      baselineOn: daySchema.optional(),
      target: numberSchema.optional(),
      targetOn: daySchema.optional(),
      rhythm: z.enum(rhythms),
      keeper: z.uuid().optional(),
      measures: listSchema(z.string().max(80)),
      public: z.literal('yes').optional(),
      version: z.coerce.number().int().min(0).max(2_000_000_000).catch(0),
    })
    .refine(sent => otherwise || sent.titleEn || sent.titleFr, {
      path: ['titleEn'],
      params: { message: staffWords.nameMissing },
    })
    .refine(sent => (sent.baseline === undefined) === (sent.baselineOn === undefined), {
      path: ['baseline'],
      ...both,
    })
    .refine(sent => (sent.target === undefined) === (sent.targetOn === undefined), {
      path: ['target'],
      ...both,
    })

export const valueSchema = z.object({
  value: numberSchema,
  on: daySchema,
  precision: z.enum(precisions).default('count'),
  note: saySchema.optional(),
  margin: numberSchema.optional(),
  roundedTo: numberSchema.optional(),
  sample: z.coerce.number().int().min(1).max(100_000_000).optional(),
})

export const overrulingSchema = z
  .object({ status: z.enum(statuses), reasonEn: saySchema.optional(), reasonFr: saySchema.optional() })
  .refine(sent => sent.reasonEn || sent.reasonFr, {
    path: ['reasonEn'],
    params: { message: staffWords.reasonMissing },
  })

export const retirementSchema = z.object({ because: saySchema })
export const breakdownSchema = z.object({
  partedOn: daySchema,
  partedBy: z.enum(partings),
  groups: z.string().max(20_000),
})
export const smallNumbersSchema = z.object({
  threshold: z.coerce.number().int().max(10_000),
  reason: saySchema.optional(),
})
