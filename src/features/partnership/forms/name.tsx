import { z } from 'zod'
import { lineSchema } from '#platform/http/forms.ts'
import { TextField } from '#platform/ui/form.ts'
import type { SetupAnswers } from '../setup.ts'
import { type FieldsProps, kept, type Question } from './question.ts'
import { words } from './words.ts'

export const nameSchema = z
  .object({
    nameEn: lineSchema.optional(),
    nameFr: lineSchema.optional(),
    slug: z.string().max(60).optional(),
  })
  .refine(sent => sent.nameEn || sent.nameFr, { path: ['nameEn'], params: { message: words.nameMissing } })

/** Names in both languages; the address too while it may still be chosen. */
export const NameFields = ({ view, form, address }: FieldsProps & { address?: boolean }) => (
  <>
    <TextField
      form={form}
      name="nameEn"
      label={view.t(words.nameEn)}
      optional={view.t(words.oneLanguage)}
      lang="en"
      dir="auto"
    />
    <TextField
      form={form}
      name="nameFr"
      label={view.t(words.nameFr)}
      optional={view.t(words.oneLanguage)}
      lang="fr"
      dir="auto"
    />
    {address && (
      <TextField
        form={form}
        name="slug"
        label={view.t(words.slug)}
        hint={view.t(words.slugHint, { origin: new URL(view.origin).host })}
        optional={view.t(words.ifYouLike)}
        dir="ltr"
        autocomplete="off"
      />
    )}
  </>
)

type Answer = NonNullable<SetupAnswers['name']>

export const nameQuestion: Question<typeof nameSchema, Answer> = {
  title: words.nameTitle,
  why: words.nameWhy,
  schema: nameSchema,
  write: answer => kept({ nameEn: answer?.en, nameFr: answer?.fr, slug: answer?.slug }),
  read: sent => ({ ...kept({ en: sent.nameEn, fr: sent.nameFr }), slug: sent.slug ?? '' }),
  Fields: p => <NameFields {...p} address />,
  labels: { nameEn: words.nameEn, nameFr: words.nameFr, slug: words.slug },
}
