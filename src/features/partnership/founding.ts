import { z } from 'zod'
import { type TextIn, tongues } from '#platform/text.ts'
import { isZone } from '#platform/time.ts'
import { communitySchema } from './community.ts'
import { provinces } from './province.ts'
import { slugProblem } from './slug.ts'

const textSchema = z
  .custom<TextIn>(said => typeof said === 'object' && said !== null)
  .refine(said => Object.values(said).some(text => text?.trim()), 'written in no language')

/** Everything needed to set a partnership up. */
export const foundingSchema = z.object({
  /** The id it will have; founding the same one again changes nothing. */
  id: z.uuid().optional(),
  slug: z.string().refine(slug => slugProblem(slug) === undefined),
  name: textSchema,
  province: z.enum(provinces),
  timeZone: z.string().refine(isZone),
  stage: z.enum(['starting', 'established']),
  /** Languages it publishes in, first the main one. */
  tongues: z.array(z.enum(tongues)).min(1),
  /** `#rrggbb`. */
  accent: z.string().regex(/^#[0-9a-f]{6}$/),
  vision: textSchema,
  mandate: textSchema,
  funder: textSchema.optional(),
  communities: z.array(communitySchema).min(1),
  host: z.object({
    name: textSchema,
    kind: z.enum(['organisation', 'municipality', 'business']).optional(),
    sector: z.string().optional(),
    site: z.string().optional(),
    email: z.string().optional(),
    phone: z.string().optional(),
  }),
  /** The person to write to, who also becomes its first coordinator. */
  coordinator: z.object({
    name: z.string().min(1),
    email: z.email(),
    phone: z.string().optional(),
    title: z.string().optional(),
    tongue: z.enum(tongues).optional(),
  }),
})
export type Founding = z.input<typeof foundingSchema>
