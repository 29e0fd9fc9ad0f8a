import type { AppContext } from '#platform/http/env.ts'
import { NotFound } from '#platform/http/refusals.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import { isPublic, type PlanState } from '../plan.ts'

export const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''
export const idOf = (c: AppContext) => c.req.param('id') ?? ''

/** A draft is not there for those who hold no role here. */
export function refuseStrangers(c: AppContext, plan: { state: PlanState }): void {
  if (!isPublic(plan) && !c.var.view.can('plan.see')) throw new NotFound()
}

/** What was typed in English and French, beside the languages a text already had. */
export function inBoth(
  before: TextIn | null | undefined,
  typed: { en: string | undefined; fr: string | undefined },
): TextIn {
  const { en: _en, fr: _fr, ...others } = before ?? {}
  return textIn({ ...others, ...typed })
}

/** Whether a text is written in a language our forms do not show. */
export function otherwiseWritten(text: TextIn | null | undefined): boolean {
  const { en: _en, fr: _fr, ...others } = text ?? {}
  return Object.keys(others).length > 0
}
