import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { DateField, ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Document } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import {
  adoptionPath,
  completionPath,
  goalPath,
  goalPlacePath,
  newGoalPath,
  onePlanPath,
  planChangePath,
  planPath,
} from '../paths.ts'
import type { Plan } from '../plan.ts'
import { progressOf } from '../progress.ts'
import type { GoalSeen } from '../queries/in-full.ts'
import { staffWords } from '../staff-words.ts'
import { words } from '../words.ts'
import { ActionTable, aboutPlan, UpAndDown } from './parts.tsx'
import { OnlyBar, todayOf } from './standing.tsx'

export interface DocumentProps {
  view: View
  slug: string
  plan: Plan
  goals: readonly GoalSeen[]
  predecessor: Plan | undefined
  form: FormState
}

const Goal = (p: DocumentProps & { seen: GoalSeen }) => {
  const { view, slug, seen } = p
  const { t, tongue } = view
  const loose = seen.actions.filter(({ objectiveId }) => !objectiveId)
  const table = (actions: GoalSeen['actions']) =>
    actions.length > 0 && <ActionTable view={view} slug={slug} caption={t(words.actions)} actions={actions} />
  return (
    <section class="stack">
      <h2>
        <span class="quiet">{t(words.goal, { number: seen.number })}</span>{' '}
        <a href={goalPath(slug, seen.goal.id)}>
          <Written text={seen.goal.title} tongue={tongue} />
        </a>
      </h2>
      {view.can('plan.manage') && p.plan.state !== 'completed' && (
        <UpAndDown
          view={view}
          action={goalPlacePath(slug, seen.goal.id)}
          name={inTongue(seen.goal.title, tongue).text}
          first={seen.number === 1}
          last={seen.number === p.goals.length}
        />
      )}
      {seen.goal.say && <Prose text={seen.goal.say} tongue={tongue} />}
      {p.plan.state !== 'draft' && <OnlyBar view={view} progress={progressOf(seen.actions, todayOf(view))} />}
      {seen.actions.length === 0 && seen.objectives.length === 0 && <p class="quiet">{t(words.noAction)}</p>}
      {table(loose)}
      {seen.objectives.map((objective, n) => (
        <div class="stack tight">
          <h3>
            {seen.number}.{n + 1} <Written text={objective.title} tongue={tongue} />
          </h3>
          {table(seen.actions.filter(({ objectiveId }) => objectiveId === objective.id))}
        </div>
      ))}
    </section>
  )
}

/** The steps of a plan's life that somebody with the plan in their care can take. */
const Turning = (p: DocumentProps) => {
  const { view, slug, plan, predecessor } = p
  const { t, tongue } = view
  if (!view.can('plan.manage') || plan.state === 'completed') return null
  const draft = plan.state === 'draft'
  if (draft && p.goals.length === 0) return null
  const ends = predecessor?.state === 'adopted' ? inTongue(predecessor.name, tongue).text : undefined
  return (
    <Card>
      <h2>{t(draft ? staffWords.adopt : staffWords.complete)}</h2>
      {draft && (
        <p class="quiet">
          {t(staffWords.adoptHint)} {ends && t(staffWords.adoptEnds, { name: ends })}
        </p>
      )}
      <form
        method="post"
        action={draft ? adoptionPath(slug, plan.id) : completionPath(slug, plan.id)}
        class="form"
        novalidate
      >
        <FormGuard view={view} />
        <DateField form={p.form} name="on" label={t(draft ? staffWords.adoptOn : staffWords.completeOn)} />
        <Actions>
          <Button kind={draft ? 'primary' : 'second'}>
            {t(draft ? staffWords.adopt : staffWords.complete)}
          </Button>
        </Actions>
      </form>
    </Card>
  )
}

/** The whole plan, to read and to print. */
export const DocumentPage = (p: DocumentProps) => {
  const { view, slug, plan } = p
  const { t, tongue } = view
  const keeps = view.can('plan.manage')
  const title = inTongue(plan.name, tongue).text
  return (
    <Layout view={view} title={title}>
      <BackLink href={planPath(slug)} label={t(words.back)} />
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      {plan.state === 'draft' && <Notice tone="warn">{t(staffWords.draftOnly)}</Notice>}
      <Document
        above={aboutPlan(view, plan)}
        title={<Written text={plan.name} tongue={tongue} />}
        summary={plan.vision && <Written text={plan.vision} tongue={tongue} />}
      >
        {p.predecessor && (
          <p class="quiet">
            <a href={onePlanPath(slug, p.predecessor.id)}>
              {t(words.succeeds, { name: inTongue(p.predecessor.name, tongue).text })}
            </a>
          </p>
        )}
        {keeps && (
          <div class="actions no-print">
            {plan.state !== 'completed' && (
              <ButtonLink href={newGoalPath(slug, plan.id)} kind={p.goals.length > 0 ? 'second' : 'primary'}>
                {t(staffWords.addGoal)}
              </ButtonLink>
            )}
            <ButtonLink href={planChangePath(slug, plan.id)} kind="second">
              {t(staffWords.changePlan)}
            </ButtonLink>
          </div>
        )}
        {p.goals.length === 0 && <EmptyState title={t(staffWords.noGoals)} why={t(staffWords.noGoalsWhy)} />}
        {p.goals.map(seen => (
          <Goal {...p} seen={seen} />
        ))}
      </Document>
      <Turning {...p} />
    </Layout>
  )
}
