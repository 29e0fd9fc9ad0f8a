import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { TodoList } from '#platform/ui/todo-list.tsx'
import { homePath, teamPath } from '../paths.ts'
import { staffWords as words } from '../words.ts'
import { type FirstStep, firstSteps } from './first-steps.ts'
import { partOfDay } from './greeting.ts'

const steps = {
  team: { title: words.stepTeam, why: words.stepTeamWhy, go: words.stepTeamGo, href: teamPath },
  services: {
    title: words.stepServices,
    why: words.stepServicesWhy,
    go: words.stepServicesGo,
    href: (slug: string) => `${homePath(slug)}/services/import`,
  },
  gaps: {
    title: words.stepGaps,
    why: words.stepGapsWhy,
    go: words.stepGapsGo,
    href: (slug: string) => `${homePath(slug)}/gaps`,
  },
  plan: {
    title: words.stepPlan,
    why: words.stepPlanWhy,
    go: words.stepPlanGo,
    href: (slug: string) => `${homePath(slug)}/plan`,
  },
}

const FirstSteps = (p: { view: View; slug: string; taken: ReadonlySet<FirstStep> }) => {
  const { t } = p.view
  const next = firstSteps.find(step => !p.taken.has(step))
  return (
    <section class="stack" aria-labelledby="first-steps">
      <h2 id="first-steps">{t(words.firstSteps)}</h2>
      <p class="quiet">{t(words.firstStepsWhy, { done: p.taken.size, all: firstSteps.length })}</p>
      <ol class="card todo">
        {firstSteps.map((step, at) => {
          const { title, why, go, href } = steps[step]
          const done = p.taken.has(step)
          return (
            <li class={step === next ? 'now' : undefined}>
              <span class="when">{done ? <Label tone="good">{t(words.done)}</Label> : at + 1}</span>
              <div>
                <strong>{t(title)}</strong>
                <div class="quiet">{t(why)}</div>
              </div>
              {!done && (
                <ButtonLink href={href(p.slug)} kind={step === next ? 'primary' : 'second'}>
                  {t(go)}
                </ButtonLink>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Staff home: what needs me today, most urgent first; for a new partnership, how to begin. */
export const TodayPage = (p: {
  view: View
  slug: string
  todos: readonly Todo[]
  /** Undefined when the first steps are not the reader's to take. */
  taken: ReadonlySet<FirstStep> | undefined
}) => {
  const { view, todos } = p
  const { t } = view
  const greeting = t(words[partOfDay(view.now, view.zone)], {
    name: view.account?.name.split(/\s+/)[0] ?? '',
  })
  const beginning = p.taken && p.taken.size < firstSteps.length ? p.taken : undefined
  return (
    <Layout view={view} title={t(words.today)}>
      <h1>
        {greeting} {t(words.needYou, { count: todos.length })}
      </h1>
      {todos.length > 0 && (
        <TodoList
          lines={todos.map(({ when, sentence, more, action, urgency }) => ({
            when,
            sentence,
            more,
            action,
            now: urgency <= 1,
          }))}
        />
      )}
      {todos.length === 0 && !beginning && (
        <EmptyState title={t(words.nothing)} why={t(words.nothingWhy)}>
          <ButtonLink kind="second" href={homePath(p.slug)}>
            {t(words.publicPage)}
          </ButtonLink>
        </EmptyState>
      )}
      {beginning && <FirstSteps view={view} slug={p.slug} taken={beginning} />}
    </Layout>
  )
}
