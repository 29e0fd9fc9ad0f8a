import { z } from 'zod'
import { type ServiceKind, serviceKinds } from '#features/directory/index.ts'
import { isProvince, type Province } from '#features/partnership/index.ts'
import { daySchema } from '#platform/http/forms.ts'
import { words } from './words.ts'

const many = z.preprocess(
  sent => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
  z.array(z.string().max(60)).max(400),
)
const isKind = (written: string): written is ServiceKind => serviceKinds.some(kind => kind === written)

/** What a person says a source speaks for. Ticking no kind says that it speaks for nothing. */
export const scopeForm = z.object({
  kinds: many.transform(all => all.filter(isKind)),
  provinces: many
    .transform(all => all.filter((each): each is Province => isProvince(each)))
    .refine(all => all.length > 0, { params: { message: words.provinceMissing } }),
  communities: many,
  asOf: daySchema.optional(),
  because: z.string({ error: 'missing' }).min(1).max(2000),
  after: z.string().max(60).optional(),
})

export const reachForm = z.object({
  kilometres: z
    .string()
    .refine(written => /^\d{1,3}$/.test(written) && Number(written) >= 1 && Number(written) <= 500, {
      params: { message: words.reachRange },
    })
    .transform(Number),
  because: z.string().min(1).max(2000),
})
