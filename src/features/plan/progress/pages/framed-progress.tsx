import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { GoalBar } from '#platform/ui/goal-bar.tsx'
import { Written } from '#platform/ui/written.tsx'
import { sentenceOf, todayOf } from '../../pages/standing.tsx'
import { progressOf } from '../../progress.ts'
import { words } from '../../words.ts'
import { howFarPath } from '../paths.ts'
import type { ProgressSeen } from '../queries.ts'
import { progressWords } from '../words.ts'
import { barOf, Key } from './goal.tsx'

/** How far the plan is in a frame on somebody else's page: goals and their lines, and the way to the rest. */
export const FramedProgress = (p: { view: View; slug: string; seen: ProgressSeen | undefined }) => {
  const { view, slug, seen } = p
  const { t, tongue } = view
  const name = seen ? inTongue(seen.plan.name, tongue).text : t(words.nav)
  return (
    <>
      <h1>{t(progressWords.framed, { plan: name })}</h1>
      {seen ? (
        <>
          <ul class="goals">
            {seen.goals.map(goal => (
              <li>
                <GoalBar
                  title={<Written text={goal.goal.title} tongue={tongue} />}
                  standing={barOf(view, goal)}
                  sentence={sentenceOf(view, progressOf(goal.actions, todayOf(view)))}
                />
              </li>
            ))}
          </ul>
          <Key view={view} />
        </>
      ) : (
        <p>{t(progressWords.noPlan)}</p>
      )}
      <p>
        <a href={view.origin + howFarPath(slug)} target="_blank" rel="noopener">
          {t(progressWords.whole)}
        </a>
      </p>
    </>
  )
}
