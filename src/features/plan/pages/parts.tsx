import type { PropsWithChildren } from 'hono/jsx'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Day } from '#platform/ui/dates.tsx'
import { Label } from '#platform/ui/label.tsx'
import { OrderList } from '#platform/ui/orderable.tsx'
import { Table } from '#platform/ui/table.tsx'
import { Written } from '#platform/ui/written.tsx'
import { actionPath, actionPlacePath } from '../paths.ts'
import type { Plan } from '../plan.ts'
import type { ActionSeen } from '../queries/actions.ts'
import { structureWords } from '../structure/words.ts'
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

/** Things to put in another order, folded away until somebody wants to. */
export const Arrange = (p: {
  view: View
  label: string
  /** Where the order of the list with this thing in it is kept. */
  pathOf: (id: string) => string
  rows: readonly { id: string; title: TextIn }[]
}) => {
  const [first, second] = p.rows
  if (!first || !second) return null
  return (
    <details class="more no-print">
      <summary>{p.label}</summary>
      <OrderList
        view={p.view}
        action={p.pathOf(first.id)}
        label={p.label}
        lines={p.rows.map(({ id, title }) => ({
          id,
          name: inTongue(title, p.view.tongue).text,
          content: <Written text={title} tongue={p.view.tongue} />,
        }))}
      />
    </details>
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

export const LeadOf = (p: { view: View; action: Pick<ActionSeen, 'lead' | 'handedBackAt'> }) => {
  const { t, tongue } = p.view
  if (p.action.handedBackAt || !p.action.lead)
    return <Label tone="warn">{t(p.action.handedBackAt ? words.lookingForLead : words.noLead)}</Label>
  return <Written text={p.action.lead} tongue={tongue} />
}

/** Actions as a table; `arrange` lets those who keep the plan put them in another order under it. */
export const ActionTable = (p: {
  view: View
  slug: string
  caption: string
  actions: readonly ActionSeen[]
  arrange?: boolean
}) => {
  const { t, tongue } = p.view
  return (
    <>
      <Table
        caption={p.caption}
        hideCaption
        columns={[words.action, words.lead, words.by, words.state].map(word => ({ label: t(word) }))}
        rows={p.actions.map(action => [
          <a href={actionPath(p.slug, action.id)}>
            <Written text={action.title} tongue={tongue} />
          </a>,
          <LeadOf view={p.view} action={action} />,
          action.toDay && <Day day={action.toDay} view={p.view} />,
          <StateLabel view={p.view} action={action} />,
        ])}
      />
      {p.arrange && (
        <Arrange
          view={p.view}
          label={t(structureWords.orderActions)}
          pathOf={id => actionPlacePath(p.slug, id)}
          rows={p.actions}
        />
      )}
    </>
  )
}
