import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { OrderScript } from '#platform/ui/orderable.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import {
  goalChangePath,
  newActionPath,
  newObjectivePath,
  objectiveChangePath,
  objectivePlacePath,
  onePlanPath,
  planPath,
} from '../paths.ts'
import type { Plan } from '../plan.ts'
import { progressOf } from '../progress.ts'
import type { GoalSeen } from '../queries/in-full.ts'
import { staffWords } from '../staff-words.ts'
import { structureWords } from '../structure/words.ts'
import { words } from '../words.ts'
import { ActionTable, Arrange } from './parts.tsx'
import { OnlyBar, todayOf } from './standing.tsx'

export const GoalPage = (p: { view: View; slug: string; plan: Plan; seen: GoalSeen; current: boolean }) => {
  const { view, slug, seen, plan } = p
  const { t, tongue } = view
  const keeps = view.can('plan.manage') && plan.state !== 'completed'
  const loose = seen.actions.filter(({ objectiveId }) => !objectiveId)
  return (
    <Layout view={view} title={inTongue(seen.goal.title, tongue).text}>
      <BackLink
        href={p.current ? planPath(slug) : onePlanPath(slug, plan.id)}
        label={inTongue(plan.name, tongue).text}
      />
      <PageHead
        above={t(words.goal, { number: seen.number })}
        title={<Written text={seen.goal.title} tongue={tongue} />}
        summary={seen.goal.say && <Written text={seen.goal.say} tongue={tongue} />}
      >
        {keeps && (
          <>
            <ButtonLink href={newActionPath(slug, { goal: seen.goal.id })}>
              {t(staffWords.addAction)}
            </ButtonLink>
            {plan.state === 'draft' && (
              <ButtonLink href={newObjectivePath(slug, seen.goal.id)} kind="second">
                {t(staffWords.addObjective)}
              </ButtonLink>
            )}
            <ButtonLink href={goalChangePath(slug, seen.goal.id)} kind="second">
              {t(staffWords.changeGoal)}
            </ButtonLink>
          </>
        )}
      </PageHead>
      <OnlyBar view={view} progress={progressOf(seen.actions, todayOf(view))} />
      {loose.length > 0 && (
        <section class="stack">
          <h2>{t(words.actions)}</h2>
          <ActionTable view={view} slug={slug} caption={t(words.actions)} actions={loose} arrange={keeps} />
        </section>
      )}
      {seen.objectives.map((objective, n) => {
        const name = inTongue(objective.title, tongue).text
        const actions = seen.actions.filter(({ objectiveId }) => objectiveId === objective.id)
        return (
          <section class="stack">
            <div class="row apart">
              <h2>
                {seen.number}.{n + 1} <Written text={objective.title} tongue={tongue} />
              </h2>
              {keeps && (
                <div class="row tight">
                  <a href={objectiveChangePath(slug, objective.id)}>{t(staffWords.changeObjective)}</a>
                </div>
              )}
            </div>
            {actions.length > 0 ? (
              <ActionTable view={view} slug={slug} caption={name} actions={actions} arrange={keeps} />
            ) : (
              <p class="quiet">{t(words.noAction)}</p>
            )}
          </section>
        )
      })}
      {keeps && (
        <Arrange
          view={view}
          label={t(structureWords.orderObjectives)}
          pathOf={id => objectivePlacePath(slug, id)}
          rows={seen.objectives}
        />
      )}
      {keeps && <OrderScript />}
      {seen.actions.length === 0 && seen.objectives.length === 0 && <p class="quiet">{t(words.noAction)}</p>}
    </Layout>
  )
}
