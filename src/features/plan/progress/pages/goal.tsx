import type { View } from '#platform/http/view.ts'
import { daysBetween } from '#platform/time.ts'
import { GoalBar, GoalKey } from '#platform/ui/goal-bar.tsx'
import { Written } from '#platform/ui/written.tsx'
import { StateLabel, sentenceOf, todayOf } from '../../pages/standing.tsx'
import { actionPath, goalPath } from '../../paths.ts'
import { progressOf } from '../../progress.ts'
import type { ActionWhole, GoalWhole } from '../../queries/whole.ts'
import { words } from '../../words.ts'
import type { Around } from '../around-queries.ts'
import { progressWords } from '../words.ts'
import { Changes, Figures } from './figures.tsx'

const shownOfGoal = 12

function heard(view: View, action: Pick<ActionWhole, 'heardOn'>): string {
  const { t } = view
  if (!action.heardOn) return t(progressWords.nobodySaid)
  const days = daysBetween(action.heardOn, todayOf(view))
  return days <= 0 ? t(progressWords.heardToday) : t(progressWords.heardAgo, { days })
}

export const barOf = (view: View, goal: GoalWhole) => {
  const { done, moving, stuck, promised: total } = progressOf(goal.actions, todayOf(view))
  return { done, moving, stuck, total }
}

const Lines = (p: { view: View; slug: string; actions: readonly ActionWhole[] }) => (
  <ul class="stack tight plainly">
    {p.actions.map(action => (
      <li>
        <a href={actionPath(p.slug, action.id)}>
          <Written text={action.title} tongue={p.view.tongue} />
        </a>{' '}
        <StateLabel view={p.view} action={action} /> <span class="quiet small">{heard(p.view, action)}</span>
      </li>
    ))}
  </ul>
)

/** One goal: its line, its actions, its figures, and what people say has changed. */
export const Goal = (p: { view: View; slug: string; goal: GoalWhole; around: Around }) => {
  const { view, slug, goal } = p
  const { t } = view
  const more = goal.actions.length - shownOfGoal
  return (
    <li>
      <GoalBar
        title={
          <a href={goalPath(slug, goal.goal.id)}>
            <Written text={goal.goal.title} tongue={view.tongue} />
          </a>
        }
        standing={barOf(view, goal)}
        sentence={sentenceOf(view, progressOf(goal.actions, todayOf(view)))}
      />
      {goal.actions.length > 0 && (
        <details>
          <summary>{t(progressWords.actionsOf, { count: goal.actions.length })}</summary>
          <Lines view={view} slug={slug} actions={goal.actions.slice(0, shownOfGoal)} />
          {more > 0 && (
            <p class="small">
              <a href={goalPath(slug, goal.goal.id)}>{t(progressWords.more, { count: more })}</a>
            </p>
          )}
        </details>
      )}
      <Figures view={view} slug={slug} indicators={p.around.indicatorsOf(goal.goal.id)} />
      <Changes view={view} slug={slug} outcomes={p.around.outcomesOf(goal.goal.id)} />
    </li>
  )
}

export const Key = (p: { view: View }) => (
  <GoalKey
    done={p.view.t(words.keyDone)}
    moving={p.view.t(words.keyMoving)}
    stuck={p.view.t(words.keyStuck)}
    hollow={p.view.t(words.keyHollow)}
  />
)
