import type { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import type { Question } from '../forms/question.ts'
import { setupPath } from '../paths.ts'
import { type SetupAnswers, type SetupStep, setupSteps } from '../setup.ts'
import { answer, type Draft, findDraft } from './draft-routes.ts'
import { QuestionPage } from './question-page.tsx'

/** The set-up this request goes on with, or the answer that leads to where one is begun or was finished. */
export async function underWay(c: AppContext): Promise<{ draft: Draft } | { instead: Response }> {
  const draft = await findDraft(c)
  if (!draft) return { instead: c.redirect(setupPath(), 303) }
  return draft.founded ? { instead: c.redirect(setupPath('done'), 303) } : { draft }
}

/** Where a saved step leads: back to the summary it was opened from, else to the next page. */
export function onward(c: AppContext, step: SetupStep, values: FormState['values']): Response {
  const next = setupSteps[setupSteps.indexOf(step) + 1]
  return c.redirect(values.to === 'check' || !next ? setupPath('check') : setupPath(next), 303)
}

interface Ways<Schema extends z.ZodObject> {
  /** What a page opened for the first time already holds. */
  first?: (c: AppContext, answers: SetupAnswers) => FormState['values']
  /** More buttons beside the one that saves. */
  extra?: (c: AppContext) => Child
  /** What a button other than the one that saves does: the page again, with these values. */
  meanwhile?: (values: FormState['values'], draft: Draft) => FormState['values'] | undefined
  /** A last look before saving: the answer to keep, or what is wrong with it. */
  check?: (
    c: AppContext,
    sent: z.output<Schema>,
    values: FormState['values'],
    draft: Draft,
  ) => Promise<{ ok: true; sent: z.output<Schema> } | { ok: false; form: FormState }>
}

/** Adds the page of one question group: shown, answered, answered wrongly. */
export function asks<Schema extends z.ZodObject, Step extends Exclude<SetupStep, 'communities'>>(
  routes: Hono<AppEnv>,
  step: Step,
  question: Question<Schema, NonNullable<SetupAnswers[Step]>>,
  ways: Ways<Schema> = {},
): void {
  const page = (c: AppContext, form: FormState, fromCheck: boolean) => (
    <QuestionPage
      view={c.var.view}
      step={step}
      question={question}
      form={form}
      fromCheck={fromCheck}
      extra={ways.extra?.(c)}
    />
  )
  routes.get(`/${step}`, may('public'), async c => {
    const way = await underWay(c)
    if ('instead' in way) return way.instead
    const { answers } = way.draft
    const answered = answers[step] ?? undefined
    const values = { ...(answered ? {} : ways.first?.(c, answers)), ...question.write(answered) }
    return c.html(page(c, { values, errors: {} }, c.req.query('from') === 'check'))
  })
  routes.post(`/${step}`, may('public'), async c => {
    const way = await underWay(c)
    if ('instead' in way) return way.instead
    const read = await readForm(c, question.schema)
    const { values } = read
    const fromCheck = values.to === 'check'
    const meanwhile = ways.meanwhile?.(values, way.draft)
    if (meanwhile) return c.html(page(c, { values: meanwhile, errors: {} }, fromCheck))
    if (!read.ok) return c.html(page(c, read.form, fromCheck), 422)
    const checked = ways.check
      ? await ways.check(c, read.value, values, way.draft)
      : { ok: true as const, sent: read.value }
    if (!checked.ok) return c.html(page(c, checked.form, fromCheck), 422)
    await answer(c, way.draft, { [step]: question.read(checked.sent) })
    return onward(c, step, values)
  })
}
