import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { GoalKey } from '#platform/ui/goal-bar.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { aboutPlan } from '../../pages/parts.tsx'
import { StateLabel, todayOf } from '../../pages/standing.tsx'
import { actionPath, onePlanPath } from '../../paths.ts'
import type { Plan } from '../../plan.ts'
import { isLate, standingOf } from '../../progress.ts'
import type { ActionWhole, GoalWhole, PlanWhole } from '../../queries/whole.ts'
import { words } from '../../words.ts'
import { stateSaid, whenOf } from '../whole.ts'
import { documentWords as d } from '../words.ts'
import { type Scale, scaleOf } from './layout.ts'
import { type Drawn, TimelinePicture } from './picture.tsx'

export interface TimelineProps {
  view: View
  slug: string
  plan: Plan
  whole: PlanWhole
}

// More bars than this under one goal are no picture any more.
const mostDrawn = 40
const longestLabel = 44

const shortened = (text: string) => {
  const letters = [...text]
  return letters.length > longestLabel
    ? `${letters
        .slice(0, longestLabel - 1)
        .join('')
        .trimEnd()}…`
    : text
}

function drawnOf(view: View, action: ActionWhole): Drawn {
  const today = todayOf(view)
  return {
    label: shortened(inTongue(action.title, view.tongue).text),
    standing: standingOf(action, today),
    state: stateSaid(view, action, today),
    from: action.fromDay,
    to: action.toDay,
    milestones: action.milestones.flatMap(({ due, doneOn, title }) => {
      const day = doneOn ?? due
      return day
        ? [
            {
              day,
              done: Boolean(doneOn),
              label: `${inTongue(title, view.tongue).text}: ${writeDay(day, view.tongue)}`,
            },
          ]
        : []
    }),
  }
}

const dated = (action: ActionWhole) => Boolean(action.fromDay || action.toDay)

const Goal = (p: TimelineProps & { goal: GoalWhole; scale: Scale; open: boolean }) => {
  const { view, slug, goal, scale } = p
  const { t, tongue } = view
  const bars = goal.actions.filter(dated)
  const title = inTongue(goal.goal.title, tongue).text
  if (goal.actions.length === 0) return null
  return (
    <details class="stack" open={p.open}>
      <summary>
        <strong>
          {goal.number}. <Written text={goal.goal.title} tongue={tongue} />
        </strong>{' '}
        <span class="quiet small">{t(d.goalSays, { count: goal.actions.length })}</span>
      </summary>
      {bars.length > 0 && (
        <figure class="stack tight">
          <TimelinePicture
            scale={scale}
            drawn={bars.slice(0, mostDrawn).map(action => drawnOf(view, action))}
            sentence={t(d.picture, { goal: title })}
            yearLabel={year => t(d.fiscal, { from: String(year), to: String(year + 1).slice(2) })}
            today={t(d.today)}
          />
          {bars.length > mostDrawn && (
            <figcaption class="quiet small">{t(d.beyond, { count: mostDrawn })}</figcaption>
          )}
        </figure>
      )}
      <details>
        <summary>{t(d.asTable)}</summary>
        <Table
          caption={title}
          hideCaption
          columns={[words.action, d.when, d.milestones, words.state].map(word => ({ label: t(word) }))}
          rows={goal.actions.map(action => [
            <a href={actionPath(slug, action.id)}>
              <Written text={action.title} tongue={tongue} />
            </a>,
            whenOf(view, action.fromDay, action.toDay) || <Label>{t(d.undated)}</Label>,
            drawnOf(view, action)
              .milestones.map(({ label }) => label)
              .join('; '),
            <StateLabel view={view} action={action} />,
          ])}
        />
      </details>
    </details>
  )
}

/** The plan across its fiscal years, goal by goal; folded where it is long. */
export const TimelinePage = (p: TimelineProps) => {
  const { view, slug, plan, whole } = p
  const { t, tongue } = view
  const today = todayOf(view)
  const actions = whole.goals.flatMap(goal => goal.actions)
  const days = actions.flatMap(({ fromDay, toDay, milestones }) =>
    [fromDay, toDay, ...milestones.map(({ due }) => due)].filter(day => day !== null),
  )
  const scale = scaleOf(days, plan, today)
  const sentence = t(d.timelineSays, {
    dated: actions.filter(dated).length,
    undated: actions.filter(action => !dated(action)).length,
    now: actions.filter(
      ({ fromDay, toDay, state }) =>
        state !== 'dropped' && state !== 'done' && (fromDay ?? '') <= today && (!toDay || toDay >= today),
    ).length,
    late: actions.filter(action => isLate(action, today)).length,
  })
  return (
    <Layout view={view} title={t(d.timeline)} summary={sentence}>
      <BackLink href={onePlanPath(slug, plan.id)} label={inTongue(plan.name, tongue).text} />
      <PageHead above={aboutPlan(view, plan)} title={t(d.timeline)} summary={sentence} />
      <GoalKey
        done={t(words.keyDone)}
        moving={t(words.keyMoving)}
        stuck={t(words.keyStuck)}
        hollow={t(words.keyHollow)}
      />
      {whole.goals.map((goal, n) => (
        <Goal {...p} goal={goal} scale={scale} open={actions.length <= 60 || n === 0} />
      ))}
    </Layout>
  )
}
