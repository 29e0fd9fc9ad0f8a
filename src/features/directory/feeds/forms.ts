import { z } from 'zod'
import { lineSchema, listSchema } from '#platform/http/forms.ts'
import { tongues } from '#platform/text.ts'
import { SERVICE_KINDS } from '../kind.ts'
import { PROVINCES } from '../listing.ts'
import { servicesAddress } from './addresses.ts'
import { feedWords as words } from './words.ts'

export const feedSchema = z.object({
  name: lineSchema,
  address: z
    .string()
    .max(1_000)
    .refine(written => servicesAddress(written) !== undefined, { params: { message: words.badAddress } })
    .transform(written => (/^https?:\/\//i.test(written) ? written : `https://${written}`)),
  tongue: z.enum(tongues).default('en'),
  rhythm: z.enum(['daily', 'weekly', 'by-hand']).default('daily'),
  kinds: listSchema(z.enum(SERVICE_KINDS)),
  provinces: listSchema(z.enum(PROVINCES)),
  keyHeader: z
    .string()
    .max(100)
    .refine(
      written =>
        /^[A-Za-z0-9-]+$/.test(written) &&
        !/^(cookie|host|content-.*|connection|transfer-encoding)$/i.test(written),
      {
        params: { message: words.badHeader },
      },
    )
    .optional(),
  keyValue: z
    .string()
    .max(2_000)
    .refine(written => /^[\x21-\x7e][\x20-\x7e]*$/.test(written), { params: { message: words.badHeader } })
    .optional(),
  keyRemove: z.literal('yes').optional(),
  version: z.coerce.number().int().optional(),
})
