import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Choices, TextArea } from '#platform/ui/form.ts'
import { involvements } from '../../standing.ts'
import { chosen, contributionField } from '../forms.ts'
import type { GoalShown, PlanShown } from '../plan-shown.ts'
import { involvementHints, involvementWords, joinWords as words } from '../words.ts'

/** Which page a form was made from: what is agreed to is what was shown. */
export const ShownFields = (p: { plan: PlanShown | undefined; statementVersion: number }) => (
  <>
    <input type="hidden" name="statementVersion" value={String(p.statementVersion)} />
    {p.plan && <input type="hidden" name="planId" value={p.plan.planId} />}
    {p.plan && <input type="hidden" name="edition" value={String(p.plan.edition)} />}
  </>
)

const Goal = (p: { view: View; form: FormState; goal: GoalShown; first: boolean }) => {
  const { t, tongue } = p.view
  const { id, number } = p.goal
  const { text, tongue: written } = inTongue(p.goal.title, tongue)
  return (
    <li class="stack tight">
      <label class="choice" lang={written === tongue ? undefined : written}>
        <input
          type="checkbox"
          id={p.first ? 'goals' : `goal-${id}`}
          name="goals"
          value={id}
          checked={chosen(p.form.values, 'goals').includes(id)}
        />
        <span>
          {number}. {text}
        </span>
      </label>
      <TextArea
        form={p.form}
        name={contributionField(id)}
        label={t(words.contribution, { goal: text })}
        optional={t(words.ifAny)}
        rows={2}
        dir="auto"
      />
    </li>
  )
}

/** How somebody takes part, and the goals of the plan in force with what they bring to each. */
export const CommitFields = (p: { view: View; form: FormState; plan: PlanShown | undefined }) => {
  const { view, form, plan } = p
  const { t, tongue } = view
  return (
    <>
      <Choices
        form={form}
        name="involvement"
        label={t(words.involvement)}
        choices={involvements.map(value => ({
          value,
          label: t(involvementWords[value]),
          hint: t(involvementHints[value]),
        }))}
      />
      {plan && (
        <fieldset class="field">
          <legend>{t(words.goals)}</legend>
          <span class="hint">
            {t(words.goalsHint, {
              plan: inTongue(plan.name, tongue).text,
              edition: plan.edition,
              day: writeDay(plan.adoptedOn, tongue),
            })}
          </span>
          <span class="hint">{t(words.contributionHint)}</span>
          {form.errors.goals && <span class="wrong">{form.errors.goals}</span>}
          <ul class="commitments plainly stack">
            {plan.goals.map((goal, n) => (
              <Goal view={view} form={form} goal={goal} first={n === 0} />
            ))}
          </ul>
        </fieldset>
      )}
    </>
  )
}
