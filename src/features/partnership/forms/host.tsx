import { z } from 'zod'
import { lineSchema } from '#platform/http/forms.ts'
import { TextField } from '#platform/ui/form.ts'
import type { SetupAnswers } from '../setup.ts'
import { kept, type Question } from './question.ts'
import { words } from './words.ts'

/** People write `example.ca`; the web wants `https://example.ca`. */
const siteSchema = z.preprocess(
  sent => (typeof sent === 'string' && !/^[a-z]+:/i.test(sent) ? `https://${sent}` : sent),
  z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain })
    .max(300)
    .optional(),
)

const schema = z
  .object({
    hostNameEn: lineSchema.optional(),
    hostNameFr: lineSchema.optional(),
    site: siteSchema,
    hostEmail: z.email().max(200).optional(),
    phone: z.string().max(60).optional(),
    funderEn: lineSchema.optional(),
    funderFr: lineSchema.optional(),
  })
  .refine(sent => sent.hostNameEn || sent.hostNameFr, {
    path: ['hostNameEn'],
    params: { message: words.hostMissing },
  })

type Answer = NonNullable<SetupAnswers['host']>

export const hostQuestion: Question<typeof schema, Answer> = {
  title: words.hostTitle,
  why: words.hostWhy,
  schema,
  write: answer => kept({ ...answer }),
  read: sent => kept(sent),
  Fields: ({ view, form }) => {
    const { t } = view
    const either = t(words.oneLanguage)
    const free = t(words.ifYouLike)
    return (
      <>
        <TextField
          form={form}
          name="hostNameEn"
          label={t(words.hostNameEn)}
          optional={either}
          lang="en"
          dir="auto"
        />
        <TextField
          form={form}
          name="hostNameFr"
          label={t(words.hostNameFr)}
          optional={either}
          lang="fr"
          dir="auto"
        />
        <TextField form={form} name="site" label={t(words.site)} optional={free} inputmode="url" dir="ltr" />
        <TextField
          form={form}
          name="hostEmail"
          type="email"
          label={t(words.email)}
          hint={t(words.hostEmailHint)}
          optional={free}
        />
        <TextField form={form} name="phone" type="tel" label={t(words.phone)} optional={free} />
        <TextField
          form={form}
          name="funderEn"
          label={t(words.funderEn)}
          hint={t(words.funderHint)}
          optional={free}
          lang="en"
          dir="auto"
        />
        <TextField
          form={form}
          name="funderFr"
          label={t(words.funderFr)}
          optional={free}
          lang="fr"
          dir="auto"
        />
      </>
    )
  },
  labels: {
    hostNameEn: words.hostNameEn,
    hostNameFr: words.hostNameFr,
    site: words.site,
    hostEmail: words.email,
    phone: words.phone,
    funderEn: words.funderEn,
    funderFr: words.funderFr,
  },
}
