import type { PropsWithChildren } from 'hono/jsx'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Day } from '#platform/ui/dates.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Table } from '#platform/ui/table.tsx'
import { Written } from '#platform/ui/written.tsx'
import { actionPath, actionPlacePath } from '../paths.ts'
import type { Plan } from '../plan.ts'
import type { ActionSeen } from '../queries/actions.ts'
import { staffWords } from '../staff-words.ts'
import { words } from '../words.ts'
import { StateLabel } from './standing.tsx'

/** A form that is one button. */
export const Press = (
  p: PropsWithChildren<{ view: View; action: string; kind?: 'primary' | 'second' | 'quiet' }>,
) => (
  <form method="post" action={p.action} class="no-print">
    <FormGuard view={p.view} />
    <Button kind={p.kind ?? 'second'}>{p.children}</Button>
  </form>
)

/** Moves the thing at this address a place up or down, without script. */
export const UpAndDown = (p: { view: View; action: string; name: string; first: boolean; last: boolean }) => {
  const { t } = p.view
  if (p.first && p.last) return null
  return (
    <form method="post" action={p.action} class="row tight no-print">
      <FormGuard view={p.view} />
      {!p.first && (
        <Button kind="quiet" name="direction" value="up">
          {t(staffWords.up)} <span class="unseen">{p.name}</span>
        </Button>
      )}
      {!p.last && (
        <Button kind="quiet" name="direction" value="down">
          {t(staffWords.down)} <span class="unseen">{p.name}</span>
        </Button>
      )}
    </form>
  )
}

/** “Version 2 · 2026 to 2031 · adopted on 14 May 2026” */
export function aboutPlan(view: View, plan: Plan): string {
  const { t, tongue } = view
  const state =
    plan.state === 'completed' && plan.completedOn
      ? t(words.completedOn, { day: writeDay(plan.completedOn, tongue) })
      : plan.adoptedOn
        ? t(words.adoptedOn, { day: writeDay(plan.adoptedOn, tongue) })
        : t(words.draft)
  const years = t(words.years, { from: String(plan.fromYear), to: String(plan.toYear) })
  return [t(words.edition, { edition: plan.edition }), years, state].join(' · ')
}

export const LeadOf = (p: { view: View; action: ActionSeen }) => {
  const { t, tongue } = p.view
  if (p.action.handedBackAt || !p.action.lead)
    return <Label tone="warn">{t(p.action.handedBackAt ? words.lookingForLead : words.noLead)}</Label>
  return <Written text={p.action.lead} tongue={tongue} />
}

/** Actions as a table; those who keep the plan can put them in another order. */
export const ActionTable = (p: {
  view: View
  slug: string
  caption: string
  actions: readonly ActionSeen[]
  arrange?: boolean
}) => {
  const { t, tongue } = p.view
  const columns = [words.action, words.lead, words.by, words.state].map(word => ({ label: t(word) }))
  return (
    <Table
      caption={p.caption}
      hideCaption
      columns={p.arrange ? [...columns, { label: t(staffWords.order) }] : columns}
      rows={p.actions.map((action, n) => [
        <a href={actionPath(p.slug, action.id)}>
          <Written text={action.title} tongue={tongue} />
        </a>,
        <LeadOf view={p.view} action={action} />,
        action.toDay && <Day day={action.toDay} view={p.view} />,
        <StateLabel view={p.view} action={action} />,
        ...(p.arrange
          ? [
              <UpAndDown
                view={p.view}
                action={actionPlacePath(p.slug, action.id)}
                name={inTongue(action.title, tongue).text}
                first={n === 0}
                last={n === p.actions.length - 1}
              />,
            ]
          : []),
      ])}
    />
  )
}
