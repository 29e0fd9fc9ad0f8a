import type { Child, FC } from 'hono/jsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import type { Message } from '#platform/words/messages.ts'
import type { FieldsProps } from '../forms/question.ts'
import { setupPath } from '../paths.ts'
import type { SetupStep } from '../setup.ts'
import { beforeStep, SetupFrame } from './frame.tsx'
import { words } from './words.ts'

export const QuestionPage = (p: {
  view: View
  step: SetupStep
  question: { title: Message; why: Message; Fields: FC<FieldsProps>; labels: Record<string, Message> }
  form: FormState
  fromCheck: boolean
  extra?: Child
}) => {
  const { view, question, form } = p
  const { t } = view
  return (
    <SetupFrame
      view={view}
      step={p.step}
      title={t(question.title)}
      why={t(question.why)}
      back={{ href: beforeStep(p.step, p.fromCheck), label: t(p.fromCheck ? words.toCheck : words.back) }}
      form={form}
      labels={question.labels}
    >
      <form class="form" method="post" action={setupPath(p.step)}>
        {p.fromCheck && <input type="hidden" name="to" value="check" />}
        <question.Fields view={view} form={form} />
        <Actions>
          <Button big>{t(words.save)}</Button>
          {p.extra}
        </Actions>
      </form>
    </SetupFrame>
  )
}
