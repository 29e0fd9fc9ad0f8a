import { z } from 'zod'
import { listSchema } from '#platform/http/forms.ts'
import { tongueNames, tongues } from '#platform/text.ts'
import { asset } from '#platform/ui/assets.ts'
import { Button } from '#platform/ui/button.tsx'
import { Choices, ColourField } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import type { SetupAnswers } from '../setup.ts'
import type { FieldsProps, Question } from './question.ts'
import { words } from './words.ts'

const hex = /^#[0-9a-f]{6}$/i
const schema = z
  .object({
    tongues: listSchema(z.enum(tongues)),
    accent: z.string().refine(written => hex.test(written), { params: { message: words.accentShape } }),
  })
  .refine(sent => sent.tongues.length > 0, { path: ['tongues'], params: { message: words.tonguesMissing } })

type Answer = NonNullable<SetupAnswers['look']>

const pine = '#1b6a56'

/** A button, a link and a label in the colour chosen. The stylesheet is the real one; a script swaps it as you choose. */
const Preview = ({ view, form }: FieldsProps) => {
  const { t } = view
  const written = String(form.values.accent ?? pine)
  const accent = hex.test(written) ? written.slice(1) : pine.slice(1)
  return (
    <div class="card stack tight" id="accent-preview">
      <link rel="stylesheet" href={`/new/accent.css?v=${accent}`} />
      <p class="quiet">{t(words.preview)}</p>
      <p class="row">
        <span class="button">{t(words.previewButton)}</span>
        <a href="#accent">{t(words.previewLink)}</a>
        <Label tone="good">{t(words.previewLabel)}</Label>
      </p>
      <p>
        <Button kind="second" name="show" value="colour">
          {t(words.previewAgain)}
        </Button>
      </p>
      <script type="module" src={asset('accent-preview.js')} />
    </div>
  )
}

export const lookQuestion: Question<typeof schema, Answer> = {
  title: words.lookTitle,
  why: words.lookWhy,
  schema,
  write: answer => ({ tongues: [...(answer?.tongues ?? ['en', 'fr'])], accent: answer?.accent ?? pine }),
  read: sent => ({ tongues: [...new Set(sent.tongues)], accent: sent.accent.toLowerCase() }),
  Fields: p => (
    <>
      <Choices
        form={p.form}
        name="tongues"
        label={p.view.t(words.tongues)}
        hint={p.view.t(words.tonguesHint)}
        many
        side
        choices={tongues.map(value => ({ value, label: tongueNames[value], lang: value }))}
      />
      <ColourField
        form={p.form}
        name="accent"
        label={p.view.t(words.accent)}
        hint={p.view.t(words.accentHint)}
      />
      <Preview {...p} />
    </>
  ),
  labels: { tongues: words.tongues, accent: words.accent },
}
