import { z } from 'zod'
import type { AppContext } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { lineSchema, listSchema, readForm, refuse } from '#platform/http/forms.ts'
import { words as formWords } from '#platform/http/words.ts'
import type { Promised } from '../joining/application.ts'
import { contributionField, largestContribution, promisedIn, tooLong, typed } from '../joining/forms.ts'
import { involvements } from '../standing.ts'
import { goalNow } from './changes.ts'
import type { Answer } from './commands.ts'
import type { renewalOf } from './queries.ts'

type Renewal = Awaited<ReturnType<typeof renewalOf>>

const whole = z.coerce.number().int().min(1).max(1_000_000)
const shownSchema = z.object({
  statementVersion: whole,
  planId: z.uuid().optional(),
  edition: whole.optional(),
})
const adjustSchema = shownSchema.extend({
  involvement: z.enum(involvements),
  goals: listSchema(z.uuid()),
  signatory: lineSchema,
  signatoryTitle: lineSchema.optional(),
})

/** The form to adjust commitments, filled in with those that hold, each under the goal it now belongs to. */
export function commitValues(
  renewal: Renewal,
  tongue: keyof NonNullable<Promised['contribution']>,
): FormState['values'] {
  const { held, kept } = renewal
  const values: FormState['values'] = {
    involvement: held?.involvement ?? 'member',
    goals: kept.map(({ goalId }) => goalId),
    signatory: held?.signatoryName ?? '',
    signatoryTitle: held?.signatoryTitle ?? '',
  }
  for (const { goalId, contribution } of kept)
    values[contributionField(goalId)] = contribution?.[tongue] ?? Object.values(contribution ?? {})[0] ?? ''
  return values
}

/** What was typed here stands in this language; what was left as it was keeps the languages it was in. */
function withOldTongues(promised: readonly Promised[], renewal: Renewal): Promised[] {
  return promised.map(each => {
    const before = renewal.kept.find(({ goalId }) => goalId === each.goalId)?.contribution
    const said = Object.values(each.contribution ?? {})[0]
    return before && said && Object.values(before).includes(said) ? { ...each, contribution: before } : each
  })
}

type Read = { ok: true; answer: Omit<Answer, 'how'> } | { ok: false; form: FormState }

/** One tap: everything that still exists, as it was. */
export async function readAll(c: AppContext, renewal: Renewal): Promise<Read> {
  const read = await readForm(c, shownSchema)
  if (!read.ok) return { ok: false, form: read.form }
  const { statementVersion, planId = null, edition = null } = read.value
  const { held, kept } = renewal
  return {
    ok: true,
    answer: {
      statementVersion,
      planId,
      edition,
      involvement: held?.involvement ?? 'member',
      commitments: kept.map(({ goalId, contribution }) =>
        contribution ? { goalId, contribution } : { goalId },
      ),
      signed: { name: held?.signatoryName ?? c.var.actor.name, title: held?.signatoryTitle },
    },
  }
}

/** Goals kept, dropped and added, in their own words. */
export async function readAdjusted(c: AppContext, renewal: Renewal): Promise<Read> {
  const read = await readForm(c, adjustSchema)
  if (!read.ok) return { ok: false, form: read.form }
  const { statementVersion, planId = null, edition = null, involvement, goals } = read.value
  const [long] = tooLong(read.values, goals)
  if (long) {
    const form = refuse(c, read.values, contributionField(long), formWords.tooLong, {
      max: largestContribution,
    })
    return { ok: false, form }
  }
  const chosen = goals.filter(id => goalNow(id, renewal.now.plan))
  return {
    ok: true,
    answer: {
      statementVersion,
      planId,
      edition,
      involvement,
      commitments: withOldTongues(promisedIn(read.values, chosen, c.var.view.tongue), renewal),
      signed: { name: read.value.signatory, title: typed(read.values, 'signatoryTitle') || null },
    },
  }
}
