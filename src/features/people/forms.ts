import { z } from 'zod'
import { lineSchema } from '#platform/http/forms.ts'
import { tongues } from '#platform/text.ts'
import { organisationKinds } from './organisation.ts'
import { words } from './words.ts'

const siteSchema = z
  .string()
  .max(500)
  .transform(written => (/^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`))
  .pipe(z.url({ protocol: /^https?$/, hostname: /\./ }))

// A version that is not one never matches: the person is shown what is saved now.
const versionSchema = z.coerce.number().int().min(0).max(2_000_000_000).catch(0)

/** `otherwiseNamed`: the organisation has a name in a third language, so both of ours may stay blank. */
export const organisationSchema = (otherwiseNamed = false) =>
  z
    .object({
      nameEn: lineSchema.optional(),
      nameFr: lineSchema.optional(),
      kind: z.enum(organisationKinds),
      sector: lineSchema.optional(),
      communityId: z.uuid().optional(),
      site: siteSchema.optional(),
      email: z.email().max(200).optional(),
      phone: lineSchema.optional(),
      another: z.literal('yes').optional(),
      version: versionSchema,
    })
    .refine(sent => otherwiseNamed || sent.nameEn || sent.nameFr, {
      path: ['nameEn'],
      params: { message: words.nameMissing },
    })

export const personSchema = z.object({
  name: lineSchema,
  email: z.email().max(200).optional(),
  phone: lineSchema.optional(),
  title: lineSchema.optional(),
  tongue: z.enum(tongues).default('en'),
  organisationId: z.uuid().optional(),
  version: versionSchema,
})
