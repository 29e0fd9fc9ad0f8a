import type { PropsWithChildren } from 'hono/jsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Progress } from '#platform/ui/progress.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { Message } from '#platform/words/messages.ts'
import { setupPath } from '../paths.ts'
import { type SetupStep, setupSteps } from '../setup.ts'
import { words } from './words.ts'

/** Where a step leads back to: the summary when one came from there, else the step before. */
export const beforeStep = (step: SetupStep, fromCheck: boolean): string =>
  fromCheck ? setupPath('check') : setupPath(setupSteps[setupSteps.indexOf(step) - 1])

/** One page of the set-up: how far along, the question, why it is asked. */
export const SetupFrame = (
  p: PropsWithChildren<{
    view: View
    step: SetupStep
    title: string
    why: string
    back: { href: string; label: string }
    form?: FormState
    labels?: Record<string, Message>
  }>,
) => {
  const { view, form } = p
  const { t } = view
  const at = setupSteps.indexOf(p.step) + 1
  return (
    <Layout view={view} title={p.title}>
      <BackLink {...p.back} />
      <div class="stack tight">
        <Progress
          done={at}
          total={setupSteps.length}
          sentence={t(words.progress, { step: at, steps: setupSteps.length })}
        />
        <h1>{p.title}</h1>
        <p class="lead quiet">{p.why}</p>
      </div>
      {form && (
        <ErrorSummary
          form={form}
          title={t(words.errors, { count: Object.keys(form.errors).length })}
          labels={Object.fromEntries(Object.entries(p.labels ?? {}).map(([name, label]) => [name, t(label)]))}
        />
      )}
      {p.children}
      <p class="quiet small">{t(words.later)}</p>
    </Layout>
  )
}
