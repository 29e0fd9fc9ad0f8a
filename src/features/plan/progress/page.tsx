import { snippetOf } from '#platform/http/embeddable.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { daysBetween } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { DayOf } from '#platform/ui/dates.tsx'
import { Filters } from '#platform/ui/filters.tsx'
import { Select } from '#platform/ui/form.ts'
import { GoalBar, GoalKey } from '#platform/ui/goal-bar.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { planFilePath, printPath, timelinePath } from '../documents/paths.ts'
import { documentWords } from '../documents/words.ts'
import { aboutPlan } from '../pages/parts.tsx'
import { saidLine } from '../pages/said.tsx'
import { StateLabel, sentenceOf, todayOf } from '../pages/standing.tsx'
import { actionPath, feedPath, goalPath, planPath } from '../paths.ts'
import { progressOf } from '../progress.ts'
import type { ActionWhole, GoalWhole } from '../queries/whole.ts'
import { words } from '../words.ts'
import { freshnessOf } from './fresh.ts'
import { embedPath, howFarPath, planDataPath, shapePath } from './paths.ts'
import type { ProgressSeen } from './queries.ts'
import { progressWords } from './words.ts'

export interface ProgressProps {
  view: View
  slug: string
  seen: ProgressSeen
}

const shownOfGoal = 12

export function heard(view: View, action: Pick<ActionWhole, 'heardOn'>): string {
  const { t } = view
  if (!action.heardOn) return t(progressWords.nobodySaid)
  const days = daysBetween(action.heardOn, todayOf(view))
  return days <= 0 ? t(progressWords.heardToday) : t(progressWords.heardAgo, { days })
}

const barOf = (view: View, goal: GoalWhole) => {
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

const Goal = (p: { view: View; slug: string; goal: GoalWhole }) => {
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

const Reasons = (p: ProgressProps & { state: 'stuck' | 'dropped' }) => {
  const { view, slug, seen } = p
  const { t, tongue } = view
  const here = seen.goals.flatMap(({ actions }) => actions.filter(({ state }) => state === p.state))
  if (here.length === 0) return null
  return (
    <section class="stack">
      <h2>{t(p.state === 'stuck' ? words.stuck : words.dropped)}</h2>
      <ul class="stack plainly">
        {here.map(action => {
          const last = seen.reasons.get(action.id)
          return (
            <li>
              <a href={actionPath(slug, action.id)}>
                <Written text={action.title} tongue={tongue} />
              </a>
              <p>{last?.sentence ? <Written text={last.sentence} tongue={tongue} /> : t(words.noReason)}</p>
              {last && (
                <p class="quiet small">
                  <DayOf at={last.at} view={view} />
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const News = (p: ProgressProps) => {
  const { view, slug, seen } = p
  return (
    <section class="stack">
      <h2>{view.t(words.lately)}</h2>
      {seen.news.length === 0 ? (
        <p class="quiet">{view.t(words.noNews)}</p>
      ) : (
        <ul class="stack plainly">
          {seen.news.map(update => (
            <li>
              <span class="quiet small">
                <DayOf at={update.at} view={view} />
              </span>
              <p>
                <a href={actionPath(slug, update.actionId)}>
                  <Written text={update.title} tongue={view.tongue} />
                </a>
              </p>
              {saidLine(view, update)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const Communities = (p: ProgressProps) => {
  const { t } = p.view
  const { communities, community } = p.seen
  if (communities.length === 0) return null
  return (
    <Filters action={howFarPath(p.slug)} label={t(progressWords.community)}>
      <Select
        form={{ values: { community: community?.id ?? '' }, errors: {} }}
        name="community"
        label={t(progressWords.community)}
        blank={t(progressWords.everywhere)}
        choices={communities.map(({ id, name }) => ({ value: id, label: name }))}
        short
        optional=" "
      />
      <Button kind="second">{t(progressWords.show)}</Button>
    </Filters>
  )
}

const Reuse = (p: ProgressProps) => {
  const { view, slug, seen } = p
  const { t, tongue } = view
  const name = inTongue(seen.plan.name, tongue).text
  return (
    <section class="stack no-print">
      <h2>{t(progressWords.follow)}</h2>
      <p class="row loose">
        <a href={printPath(slug, seen.plan.id)}>{t(documentWords.toPrint)}</a>
        <a href={planFilePath(slug, seen.plan.id, 'docx')}>{t(documentWords.asWord)}</a>
        <a href={planFilePath(slug, seen.plan.id, 'csv')}>{t(documentWords.asCsv)}</a>
        <a href={feedPath(slug)}>{t(words.feed)}</a>
        <a href={planDataPath(slug)}>{t(progressWords.openData)}</a>
        <a href={shapePath(slug)}>{t(progressWords.shape)}</a>
      </p>
      <Card>
        <h3>{t(progressWords.embed)}</h3>
        <p class="quiet">{t(progressWords.embedSay)}</p>
        <p class="snippet">
          <code dir="ltr">
            {snippetOf(view.origin + embedPath(slug), t(progressWords.framed, { plan: name }))}
          </code>
        </p>
      </Card>
    </section>
  )
}

/** How far the plan is: each goal, what changed lately, what is stuck or was dropped and why, and how fresh it all is. */
export const ProgressPage = (p: ProgressProps) => {
  const { view, slug, seen } = p
  const { t } = view
  const actions = seen.goals.flatMap(goal => goal.actions)
  const fresh = freshnessOf(actions, todayOf(view))
  const sentence = sentenceOf(view, progressOf(actions, todayOf(view)))
  return (
    <Layout view={view} title={t(progressWords.title)} summary={sentence}>
      <BackLink href={planPath(slug)} label={t(words.back)} />
      <PageHead above={aboutPlan(view, seen.plan)} title={t(progressWords.title)} summary={sentence} />
      <Communities {...p} />
      {seen.community && (
        <p>{t(progressWords.only, { community: seen.community.name, actions: actions.length })}</p>
      )}
      <div class="split">
        <div class="stack airy">
          <section class="stack">
            <h2>{t(words.promised)}</h2>
            <p class="quiet">{t(progressWords.fresh, { ...fresh })}</p>
            <ul class="goals">
              {seen.goals.map(goal => (
                <Goal view={view} slug={slug} goal={goal} />
              ))}
            </ul>
            <Key view={view} />
            <p>
              <a href={timelinePath(slug, seen.plan.id)}>{t(progressWords.timeline)}</a>
            </p>
          </section>
          <Reasons {...p} state="stuck" />
          <Reasons {...p} state="dropped" />
        </div>
        <News {...p} />
      </div>
      <Reuse {...p} />
    </Layout>
  )
}

/** The same in a frame on somebody else's page: goals and their lines, and the way to the rest. */
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
