import { snippetOf } from '#platform/http/embeddable.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { DayOf } from '#platform/ui/dates.tsx'
import { Filters } from '#platform/ui/filters.tsx'
import { Select } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { planFilePath, printPath, timelinePath } from '../../documents/paths.ts'
import { documentWords } from '../../documents/words.ts'
import { aboutPlan } from '../../pages/parts.tsx'
import { saidLine } from '../../pages/said.tsx'
import { sentenceOf, todayOf } from '../../pages/standing.tsx'
import { actionPath, feedPath, planPath } from '../../paths.ts'
import { progressOf } from '../../progress.ts'
import { words } from '../../words.ts'
import { freshnessOf } from '../fresh.ts'
import { measuredWords } from '../measured-words.ts'
import { embedPath, howFarPath, planDataPath, rssPath, shapePath } from '../paths.ts'
import type { ProgressSeen } from '../queries.ts'
import { progressWords } from '../words.ts'
import { AllFigures } from './figures.tsx'
import { Goal, Key } from './goal.tsx'

export interface ProgressProps {
  view: View
  slug: string
  seen: ProgressSeen
}

const Reasons = (p: ProgressProps & { state: 'stuck' | 'dropped' }) => {
  const { view, slug, seen } = p
  const { t, tongue } = view
  const here = seen.goals.flatMap(({ actions }) => actions.filter(({ state }) => state === p.state))
  const out = p.state === 'dropped' ? seen.takenOut : []
  if (here.length + out.length === 0) return null
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
        {out.map(gone => (
          <li>
            <Written text={gone.title} tongue={tongue} />
            <p>{gone.why ? <Written text={gone.why} tongue={tongue} /> : t(words.noReason)}</p>
            <p class="quiet small">
              {t(measuredWords.takenOut, { day: writeDayOf(gone.at, view.zone, tongue) })}
            </p>
          </li>
        ))}
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
  const only = seen.community ? `?community=${seen.community.id}` : ''
  return (
    <section class="stack no-print">
      <h2>{t(progressWords.follow)}</h2>
      <p class="row loose">
        <a href={printPath(slug, seen.plan.id)}>{t(documentWords.toPrint)}</a>
        <a href={planFilePath(slug, seen.plan.id, 'docx')}>{t(documentWords.asWord)}</a>
        <a href={planFilePath(slug, seen.plan.id, 'csv')}>{t(documentWords.asCsv)}</a>
        <a href={feedPath(slug) + only}>{t(measuredWords.atom)}</a>
        <a href={rssPath(slug) + only}>{t(measuredWords.rss)}</a>
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
                <Goal view={view} slug={slug} goal={goal} around={seen.around} />
              ))}
            </ul>
            <Key view={view} />
            <p>
              <a href={timelinePath(slug, seen.plan.id)}>{t(progressWords.timeline)}</a>
            </p>
          </section>
          <AllFigures
            view={view}
            slug={slug}
            indicators={seen.around.indicators}
            community={Boolean(seen.community)}
          />
          <Reasons {...p} state="stuck" />
          <Reasons {...p} state="dropped" />
        </div>
        <News {...p} />
      </div>
      <Reuse {...p} />
    </Layout>
  )
}
