import type { Child } from 'hono/jsx'
import type { AppContext } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, refuse } from '#platform/http/forms.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { NotFound } from '#platform/http/refusals.ts'
import type { Conflict } from '#platform/ui/conflict.tsx'
import type { Message } from '#platform/words/messages.ts'
import type { Change } from '../commands/change.ts'
import type { FormFrame } from '../pages/form-page.tsx'
import { staffWords } from '../staff-words.ts'
import { structureWords } from '../structure/words.ts'

/** What a form page shows beside its own words: what was typed, from which version, and who saved meanwhile. */
export type Shown = Pick<FormFrame, 'form' | 'version' | 'conflict'>

export const one = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''

/** What is saved now against what was sent, field by field, under the labels of the form. */
export const conflictOver = <Name extends string>(
  c: AppContext,
  at: Date,
  theirs: Record<Name, string>,
  sent: FormState['values'],
  labels: Record<Name, Message>,
): Conflict => ({
  at,
  fields: (Object.keys(labels) as Name[]).map(name => ({
    label: c.var.view.t(labels[name]),
    theirs: theirs[name],
    yours: one(sent[name]),
  })),
})

/** A form that was refused, shown again with everything that was typed. */
export const typedAgain = (read: { form: FormState; values: FormState['values'] }): Shown => ({
  form: read.form,
  version: Number(read.values.version) || 0,
})

/**
 * Answers a change of something others may be changing too: on to the thing when it is saved, 409 with both wordings
 * when somebody else saved first, 422 when the plan is adopted and its wording frozen, 404 when it is gone.
 */
export async function answerChange<Row extends { version: number; changedAt: Date }>(
  c: AppContext,
  change: Change<Row>,
  how: {
    to: string
    values: FormState['values']
    conflict: (current: Row) => Conflict
    page: (shown: Shown) => Child | Promise<Child>
  },
): Promise<Response> {
  if (change.ok) return redirectSaying(c, how.to, c.var.view.t(staffWords.saved))
  if (change.why === 'not-here') throw new NotFound()
  if (change.why !== 'changed-meanwhile') {
    const form = refuse(c, how.values, 'form', structureWords.frozen)
    const shown = { form, version: Number(how.values.version) || 0 }
    return c.html((await how.page(shown)) as string, 422)
  }
  const { current } = change
  const conflict = how.conflict(current)
  const shown = { form: emptyForm(how.values), version: current.version, conflict }
  return c.html((await how.page(shown)) as string, 409)
}
