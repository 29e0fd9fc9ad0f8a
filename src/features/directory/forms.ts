import { z } from 'zod'
import { daySchema, lineSchema, listSchema } from '#platform/http/forms.ts'
import { words as formWords } from '#platform/http/words.ts'
import { providerAnswers } from './keeping/answer.ts'
import { AUDIENCES, SERVICE_KINDS, STATUSES } from './kind.ts'
import { PROVINCES } from './listing.ts'
import { readSite } from './reach.ts'
import { staffWords } from './staff-words.ts'

const text = z.string().max(5_000).optional()
const site = lineSchema
  .refine(written => readSite(written) !== undefined, { params: { message: formWords.badUrl } })
  .optional()

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .optional()

/** Times of a week, a pair for each day. */
const week = {
  opensMO: clock,
  closesMO: clock,
  opensTU: clock,
  closesTU: clock,
  opensWE: clock,
  closesWE: clock,
  opensTH: clock,
  closesTH: clock,
  opensFR: clock,
  closesFR: clock,
  opensSA: clock,
  closesSA: clock,
  opensSU: clock,
  closesSU: clock,
}

const content = {
  ...week,
  aboutEn: text,
  aboutFr: text,
  phone: lineSchema.optional(),
  email: z.email().max(254).optional(),
  site,
  languages: z.string().max(500).optional(),
  interpreted: z.string().max(500).optional(),
  room: z.enum(['yes', 'waiting', 'no']).optional(),
  roomWeeks: z.coerce.number().int().min(0).max(520).optional(),
  accepts: listSchema(z.enum(STATUSES)),
  refuses: listSchema(z.enum(STATUSES)),
  hoursEn: text,
  hoursFr: text,
  cost: z.enum(['free', 'paid', 'unknown']).default('unknown'),
  costEn: text,
  costFr: text,
  applyEn: text,
  applyFr: text,
}

/** What a provider answers by a signed link. */
export const answerSchema = z.object({
  ...content,
  answer: z.enum([...providerAnswers, 'reopened']),
  version: z.coerce.number().int().optional(),
  note: z.string().max(2_000).optional(),
})

const age = z.coerce.number().int().min(0).max(130).optional()

const listing = {
  ...content,
  nameEn: z.string().max(300).optional(),
  nameFr: z.string().max(300).optional(),
  kinds: listSchema(z.enum(SERVICE_KINDS)).refine(kinds => kinds.length > 0, {
    params: { message: staffWords.noKind },
  }),
  audiences: listSchema(z.enum(AUDIENCES)),
  eligibilityEn: text,
  eligibilityFr: text,
  otherNameEn: z.string().max(300).optional(),
  otherNameFr: z.string().max(300).optional(),
  minimumAge: age,
  maximumAge: age,
  interpretationEn: text,
  interpretationFr: text,
  waitEn: text,
  waitFr: text,
  alertEn: text,
  alertFr: text,
  documents: text,
  areas: text,
  state: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']).default('active'),
}

export const changeSchema = z.object({ ...listing, version: z.coerce.number().int() })

/** A place as typed: a door, or a way over the internet. */
const place = {
  nameOfPlaceEn: z.string().max(300).optional(),
  nameOfPlaceFr: z.string().max(300).optional(),
  street: lineSchema.optional(),
  city: lineSchema.optional(),
  province: z.enum(PROVINCES).optional(),
  postalCode: z.string().max(10).optional(),
  latitude: lineSchema.optional(),
  longitude: lineSchema.optional(),
  accessibilityEn: text,
  accessibilityFr: text,
  transportEn: text,
  transportFr: text,
}

export const placeSchema = z.object({
  ...place,
  way: z.enum(['door', 'online']),
  version: z.coerce.number().int().default(0),
})

export const newServiceSchema = z
  .object({
    ...listing,
    ...place,
    organisation: z.string().max(300),
    organisationId: z.string().max(60).optional(),
    online: z.literal('yes').optional(),
  })
  .refine(({ nameEn, nameFr }) => nameEn || nameFr, {
    path: ['nameEn'],
    params: { message: staffWords.noName },
  })

export const mistakeSchema = z.object({
  said: z.string().min(1).max(2_000),
  replyTo: z.email().max(254).optional(),
})

/** What is said of a file beside the file itself. */
export const importSchema = z.object({
  listName: lineSchema.optional(),
  asOf: daySchema.optional(),
  kinds: listSchema(z.enum(SERVICE_KINDS)),
  provinces: listSchema(z.enum(PROVINCES)),
})
