import { z } from 'zod'
import { daySchema, lineSchema, listSchema } from '#platform/http/forms.ts'
import { readMoney } from '#platform/money.ts'
import { tongues } from '#platform/text.ts'
import { reports } from './action.ts'
import { linkWords } from './link-words.ts'
import { staffWords } from './staff-words.ts'
import { structureWords } from './structure/words.ts'

const saySchema = z.string().max(2_000)
const yearSchema = z.coerce.number().int().min(1990).max(2100)
// A version that is not one never matches: the person is shown what is saved now.
const versionSchema = z.coerce.number().int().min(0).max(2_000_000_000).catch(0)
const rhythmSchema = z.coerce.number().int().min(7).max(366).optional()
const moneySchema = z
  .string()
  .refine(typed => readMoney(typed) !== undefined, { params: { message: structureWords.notMoney } })
  .transform(typed => readMoney(typed))
  .optional()
const missing = { params: { message: staffWords.nameMissing } }
type InTwo = { titleEn?: string | undefined; titleFr?: string | undefined }
const inOne = (sent: InTwo) => Boolean(sent.titleEn || sent.titleFr)

/** `otherwise`: it has a name in a third language, so both of ours may stay blank. */
export const planSchema = (otherwise = false) =>
  z
    .object({
      titleEn: lineSchema.optional(),
      titleFr: lineSchema.optional(),
      from: yearSchema,
      to: yearSchema,
      edition: z.coerce.number().int().min(1).max(1000).optional(),
      visionEn: saySchema.optional(),
      visionFr: saySchema.optional(),
      succeeds: z.uuid().optional(),
      rhythm: rhythmSchema,
      version: versionSchema,
    })
    .refine(sent => otherwise || inOne(sent), { path: ['titleEn'], ...missing })
    .refine(sent => sent.to >= sent.from, { path: ['to'], params: { message: staffWords.yearsTurned } })

export const onSchema = z.object({ on: daySchema, decision: z.uuid().optional() })

export const goalSchema = (otherwise = false) =>
  z
    .object({
      titleEn: lineSchema.optional(),
      titleFr: lineSchema.optional(),
      sayEn: saySchema.optional(),
      sayFr: saySchema.optional(),
      pillar: z.uuid().optional(),
      follows: z.uuid().optional(),
      tags: listSchema(z.string().max(100)),
      another: z.literal('yes').optional(),
      version: versionSchema,
    })
    .refine(sent => otherwise || inOne(sent), { path: ['titleEn'], ...missing })

export const orderSchema = z.object({
  order: z.string().max(40_000).optional(),
  up: z.uuid().optional(),
  down: z.uuid().optional(),
})

const daysInOrder = (sent: { fromDay?: string | undefined; toDay?: string | undefined }) =>
  !sent.fromDay || !sent.toDay || sent.toDay >= sent.fromDay

const actionFields = {
  titleEn: lineSchema.optional(),
  titleFr: lineSchema.optional(),
  whyEn: saySchema.optional(),
  whyFr: saySchema.optional(),
  goal: z.string().optional(),
  objective: z.uuid().optional(),
  lead: z.uuid().optional(),
  newLead: lineSchema.optional(),
  contactName: lineSchema.optional(),
  contactEmail: z.email().max(200).optional(),
  contactTongue: z.enum(tongues).default('en'),
  partners: listSchema(z.uuid()),
  group: z.uuid().optional(),
  follows: z.uuid().optional(),
  tags: listSchema(z.string().max(100)),
  outputEn: saySchema.optional(),
  outputFr: saySchema.optional(),
  outcomeEn: saySchema.optional(),
  outcomeFr: saySchema.optional(),
  budget: moneySchema,
  budgetFrom: saySchema.optional(),
  inKind: saySchema.optional(),
  inKindWorth: moneySchema,
  rhythm: rhythmSchema,
  fromDay: daySchema.optional(),
  toDay: daySchema.optional(),
  because: z.uuid().optional(),
  ask: z.literal('yes').optional(),
  decision: saySchema.optional(),
  decisionReason: saySchema.optional(),
  decisionOn: daySchema.optional(),
  decisionBy: z.uuid().optional(),
  version: versionSchema,
}

export const actionSchema = (otherwise = false) =>
  z
    .object(actionFields)
    .refine(sent => otherwise || inOne(sent), { path: ['titleEn'], ...missing })
    .refine(sent => z.uuid().safeParse(sent.goal).success, {
      path: ['goal'],
      params: { message: staffWords.goalMissing },
    })
    .refine(daysInOrder, { path: ['toDay'], params: { message: staffWords.daysTurned } })
    .refine(sent => !(sent.lead && sent.newLead), {
      path: ['newLead'],
      params: { message: staffWords.oneLead },
    })
    .refine(sent => Boolean(sent.contactName) === Boolean(sent.contactEmail), {
      path: ['contactEmail'],
      params: { message: staffWords.contactBoth },
    })
    .refine(sent => !sent.contactEmail || Boolean(sent.lead || sent.newLead), {
      path: ['lead'],
      params: { message: staffWords.contactNeedsLead },
    })
    .refine(sent => !sent.decision || Boolean(sent.decisionOn), {
      path: ['decisionOn'],
      params: { message: staffWords.decisionDay },
    })

const isReport = (sent: string | undefined) => (reports as readonly string[]).includes(sent ?? '')

const saidSchema = z
  .string()
  .optional()
  .refine(isReport, { params: { message: linkWords.chooseOne } })
  .transform(sent => reports.find(each => each === sent) ?? 'unchanged')

/** What the holder of a link says. */
export const reportSchema = z.object({ said: saidSchema, sentence: saySchema.optional() })
export const handBackSchema = z.object({ sentence: saySchema.optional() })
export const outcomeSchema = z.object({ outcome: saySchema })

/** What staff write down. */
export const staffReportSchema = z.object({
  said: saidSchema,
  sentenceEn: saySchema.optional(),
  sentenceFr: saySchema.optional(),
})
export const staffOutcomeSchema = z
  .object({ sayEn: saySchema.optional(), sayFr: saySchema.optional() })
  .refine(sent => sent.sayEn || sent.sayFr, { path: ['sayEn'], ...missing })

export const askingSchema = z.object({ action: listSchema(z.uuid()) })
