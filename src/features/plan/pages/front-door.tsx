import type { View } from '#platform/http/view.ts'
import { planPath } from '../paths.ts'
import { progressOf } from '../progress.ts'
import type { GoalSeen } from '../queries/in-full.ts'
import { words } from '../words.ts'
import { Goals, sentenceOf, todayOf } from './standing.tsx'

/** On the public home: each goal as a line, counted. */
export const FrontDoorPlan = (p: { view: View; slug: string; goals: readonly GoalSeen[] }) => {
  const { t } = p.view
  const actions = p.goals.flatMap(seen => seen.actions)
  const leads = new Set(
    actions.flatMap(({ leadId, state }) => (leadId && state !== 'dropped' ? [leadId] : [])),
  )
  const progress = progressOf(actions, todayOf(p.view))
  return (
    <section class="band">
      <div class="wrap stack">
        <h2>{t(words.promised)}</h2>
        <p class="quiet">
          {t(words.inShort, { goals: p.goals.length, actions: progress.promised, leads: leads.size })}{' '}
          {sentenceOf(p.view, progress)}
        </p>
        <Goals view={p.view} slug={p.slug} goals={p.goals} />
        <p>
          <a href={planPath(p.slug)}>{t(words.whole)}</a>
        </p>
      </div>
    </section>
  )
}
