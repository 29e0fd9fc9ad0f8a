import { z } from 'zod'
import { lineSchema } from '#platform/http/forms.ts'
import { tongueNames } from '#platform/text.ts'
import { Choices, TextField } from '#platform/ui/form.ts'
import type { SetupAnswers } from '../setup.ts'
import { kept, type Question } from './question.ts'
import { words } from './words.ts'

const schema = z.object({ yourName: lineSchema, email: z.email().max(200), tongue: z.enum(['en', 'fr']) })

type Answer = NonNullable<SetupAnswers['you']>

export const youQuestion: Question<typeof schema, Answer> = {
  title: words.youTitle,
  why: words.youWhy,
  schema,
  write: answer => kept({ yourName: answer?.name, email: answer?.email, tongue: answer?.tongue }),
  read: sent => ({ name: sent.yourName, email: sent.email, tongue: sent.tongue }),
  Fields: ({ view, form }) => (
    <>
      <TextField form={form} name="yourName" label={view.t(words.yourName)} autocomplete="name" dir="auto" />
      <TextField form={form} name="email" type="email" label={view.t(words.yourEmail)} autocomplete="email" />
      <Choices
        form={form}
        name="tongue"
        label={view.t(words.yourTongue)}
        side
        choices={(['en', 'fr'] as const).map(value => ({ value, label: tongueNames[value], lang: value }))}
      />
    </>
  ),
  labels: { yourName: words.yourName, email: words.yourEmail, tongue: words.yourTongue },
}
