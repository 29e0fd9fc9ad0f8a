import { z } from 'zod'
import { TextArea } from '#platform/ui/form.ts'
import type { SetupAnswers } from '../setup.ts'
import { kept, type Question } from './question.ts'
import { words } from './words.ts'

const passage = z.string().max(5000).optional()
const schema = z
  .object({ visionEn: passage, visionFr: passage, mandateEn: passage, mandateFr: passage })
  .superRefine((sent, ctx) => {
    const missing = (field: string, message: typeof words.visionMissing) =>
      ctx.addIssue({ code: 'custom', path: [field], params: { message } })
    if (!sent.visionEn && !sent.visionFr) missing('visionEn', words.visionMissing)
    if (!sent.mandateEn && !sent.mandateFr) missing('mandateEn', words.mandateMissing)
  })

type Answer = NonNullable<SetupAnswers['statement']>
const fields = ['visionEn', 'visionFr', 'mandateEn', 'mandateFr'] as const

export const statementQuestion: Question<typeof schema, Answer> = {
  title: words.statementTitle,
  why: words.statementWhy,
  schema,
  write: answer => kept({ ...answer }),
  read: sent => kept(sent),
  Fields: ({ view, form }) => (
    <>
      {fields.map(name => (
        <TextArea
          form={form}
          name={name}
          label={view.t(words[name])}
          hint={view.t(name.startsWith('vision') ? words.visionHint : words.mandateHint)}
          optional={view.t(words.oneLanguage)}
          lang={name.endsWith('Fr') ? 'fr' : 'en'}
          dir="auto"
          rows={name.startsWith('vision') ? 3 : 5}
        />
      ))}
    </>
  ),
  labels: {
    visionEn: words.visionEn,
    visionFr: words.visionFr,
    mandateEn: words.mandateEn,
    mandateFr: words.mandateFr,
  },
}
