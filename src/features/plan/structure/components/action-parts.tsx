import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { type Cents, writeMoney } from '#platform/money.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Pairs } from '#platform/ui/card.tsx'
import { DateField } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Written } from '#platform/ui/written.tsx'
import { InBoth } from '../../pages/form-page.tsx'
import { Press } from '../../pages/parts.tsx'
import { partnerWords } from '../../partners/words.ts'
import { milestonePath, milestonesPath, partnersAskingPath } from '../../paths.ts'
import type { ActionSeen } from '../../queries/actions.ts'
import type { PartnerSeen } from '../../queries/whole.ts'
import { staffWords } from '../../staff-words.ts'
import type { MilestoneRow } from '../../tables.ts'
import { words } from '../../words.ts'
import { actionWords } from '../action-words.ts'
import { structureWords } from '../words.ts'

type Shown = { view: View; slug: string; action: ActionSeen }

/** Who helps, each with what they said themselves. “Not us” is told to staff only. */
export const PartnerList = (p: Shown & { partners: readonly PartnerSeen[] }) => {
  const { view } = p
  const { t, tongue } = view
  const keeps = view.can('plan.manage')
  const shown = p.partners.filter(({ answer }) => keeps || answer !== 'not-us')
  if (shown.length === 0) return null
  return (
    <section class="stack tight">
      <h2>{t(words.partners)}</h2>
      <ul class="stack tight plainly">
        {shown.map(({ name, answer }) => (
          <li class="row">
            <Written text={name} tongue={tongue} />
            {answer === 'yes' ? (
              <Label tone="good">{t(partnerWords.confirmed)}</Label>
            ) : (
              <Label tone={answer ? 'warn' : 'plain'}>
                {t(keeps && answer ? partnerWords[answer] : partnerWords.notYet)}
              </Label>
            )}
          </li>
        ))}
      </ul>
      {keeps && shown.some(({ answer }) => !answer) && (
        <Press view={view} action={partnersAskingPath(p.slug, p.action.id)}>
          {t(structureWords.askPartners)}
        </Press>
      )}
    </section>
  )
}

const money = (view: View, amount: Cents | null) =>
  amount === null ? undefined : <bdi>{writeMoney(amount, view.tongue)}</bdi>

/** What is expected of it, and what it takes; nothing where nothing was said. */
export const Expected = ({ view, action }: Shown) => {
  const { t, tongue } = view
  const text = (said: ActionSeen['inKind']) => said && <Written text={said} tongue={tongue} />
  const pairs = [
    [t(actionWords.output), text(action.expectedOutput)],
    [t(actionWords.outcome), text(action.expectedOutcome)],
    [t(actionWords.budget), money(view, action.budgetCents)],
    [t(actionWords.budgetFrom), text(action.budgetFrom)],
    [t(actionWords.inKind), text(action.inKind)],
    [t(actionWords.inKindWorth), money(view, action.inKindCents)],
  ] as const
  if (pairs.every(([, value]) => !value)) return null
  return (
    <section class="stack">
      <h2>{t(actionWords.expected)}</h2>
      <Pairs pairs={pairs.map(([name, value]) => [name, value || undefined] as const)} />
    </section>
  )
}

const Milestone = (p: Shown & { row: MilestoneRow; form: FormState }) => {
  const { view, slug, row } = p
  const { t, tongue } = view
  const keeps = view.can('plan.manage')
  return (
    <li class="stack tight">
      <p class="row">
        <Label tone={row.doneOn ? 'good' : 'plain'}>
          {row.doneOn
            ? t(actionWords.reachedOn, { day: writeDay(row.doneOn, tongue) })
            : row.due
              ? t(actionWords.byDay, { day: writeDay(row.due, tongue) })
              : t(actionWords.open)}
        </Label>
        <Written text={row.title} tongue={tongue} />
        {keeps && row.doneBy && <bdi class="quiet small">{row.doneBy}</bdi>}
      </p>
      {keeps && (
        <div class="row tight no-print">
          {row.doneOn ? (
            <form method="post" action={milestonePath(slug, row.id, 'reaching')}>
              <FormGuard view={view} />
              <Button kind="quiet" name="open" value="yes">
                {t(structureWords.milestoneReopen)}
              </Button>
            </form>
          ) : (
            <>
              <Press view={view} action={milestonePath(slug, row.id, 'reaching')}>
                {t(structureWords.milestoneDone)}{' '}
                <span class="unseen">{inTongue(row.title, tongue).text}</span>
              </Press>
              <Press view={view} action={milestonePath(slug, row.id, 'removal')} kind="quiet">
                {t(structureWords.milestoneDrop)}
              </Press>
            </>
          )}
        </div>
      )}
    </li>
  )
}

/** The milestones of an action; those who keep the plan can say one is reached, and add one. */
export const Milestones = (p: Shown & { milestones: readonly MilestoneRow[]; form: FormState }) => {
  const { view } = p
  const { t } = view
  const keeps = view.can('plan.manage')
  if (p.milestones.length === 0 && !keeps) return null
  return (
    <section class="stack">
      <h2>{t(actionWords.milestones)}</h2>
      <ol class="stack tight plainly">
        {p.milestones.map(row => (
          <Milestone {...p} row={row} />
        ))}
      </ol>
      {keeps && (
        <details class="more no-print" open={Boolean(p.form.errors.milestoneEn || p.form.errors.due)}>
          <summary>{t(structureWords.addMilestone)}</summary>
          <form method="post" action={milestonesPath(p.slug, p.action.id)} class="form" novalidate>
            <FormGuard view={view} />
            <InBoth
              view={view}
              form={p.form}
              name="milestone"
              en={structureWords.milestoneEn}
              fr={structureWords.milestoneFr}
              required
            />
            <DateField
              form={p.form}
              name="due"
              label={t(structureWords.milestoneDue)}
              optional={t(staffWords.optional)}
            />
            <Actions>
              <Button kind="second">{t(structureWords.addMilestone)}</Button>
            </Actions>
          </form>
        </details>
      )}
    </section>
  )
}
