import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { DayOf } from '#platform/ui/dates.tsx'
import { Chips } from '#platform/ui/filters.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Written } from '#platform/ui/written.tsx'
import { boardWords } from '../asking/words.ts'
import { WaysOut } from '../documents/pages/ways-out.tsx'
import { amendmentWords } from '../editions/words.ts'
import {
  actionPath,
  amendmentPath,
  boardPath,
  feedPath,
  newActionPath,
  newPlanPath,
  onePlanPath,
  planPath,
  progressPath,
} from '../paths.ts'
import type { Plan } from '../plan.ts'
import type { TakenOut } from '../progress/around-queries.ts'
import { progressOf } from '../progress.ts'
import type { UpdateSeen } from '../queries/actions.ts'
import type { GoalSeen } from '../queries/in-full.ts'
import type { PlanWhole } from '../queries/whole.ts'
import { staffWords } from '../staff-words.ts'
import type { UpdateRow } from '../tables.ts'
import { type Tag, tagKinds, writeTag } from '../tags/catalogue.ts'
import { nameOfTag, type Places } from '../tags/pages.tsx'
import { kindWords } from '../tags/words.ts'
import { words } from '../words.ts'
import { Consulted } from './no-plan.tsx'
import { ActionTable, aboutPlan } from './parts.tsx'
import { saidLine } from './said.tsx'
import { GoalList, Key, sentenceOf, todayOf } from './standing.tsx'
import { TakenOutLines } from './taken-out.tsx'

export interface PlanPageProps {
  view: View
  slug: string
  plan: Plan
  goals: readonly GoalSeen[]
  lately: readonly (UpdateSeen & { title: TextIn })[]
  /** The last thing said of what is stuck or was dropped. */
  reasons: ReadonlyMap<string, UpdateRow>
  /** Goals and objectives an amendment took out. */
  takenOut: readonly TakenOut[]
  earlier: readonly Plan[]
  draft: Plan | undefined
  pillars: PlanWhole['pillars']
  /** The tags asked for, and those anything in the plan has. */
  tags: readonly Tag[]
  present: readonly Tag[]
  communities: Places
  /** A draft everybody may comment on today. */
  consulted: Plan | undefined
}

const Reasons = (p: PlanPageProps & { state: 'stuck' | 'dropped' }) => {
  const { t, tongue } = p.view
  const here = p.goals.flatMap(({ actions }) => actions.filter(({ state }) => state === p.state))
  const out = p.state === 'dropped' ? p.takenOut : []
  if (here.length + out.length === 0) return null
  return (
    <section class="stack">
      <h2>{t(p.state === 'stuck' ? words.stuck : words.dropped)}</h2>
      <ul class="stack plainly">
        {here.map(action => {
          const sentence = p.reasons.get(action.id)?.sentence
          return (
            <li>
              <a href={actionPath(p.slug, action.id)}>
                <Written text={action.title} tongue={tongue} />
              </a>
              {action.lead && (
                <>
                  {' · '}
                  <Written text={action.lead} tongue={tongue} />
                </>
              )}
              <p class="quiet">
                {sentence ? <Written text={sentence} tongue={tongue} /> : t(words.noReason)}
              </p>
            </li>
          )
        })}
        <TakenOutLines view={p.view} takenOut={out} />
      </ul>
    </section>
  )
}

const Lately = (p: PlanPageProps) => {
  const { t, tongue } = p.view
  return (
    <section class="stack">
      <h2>{t(words.lately)}</h2>
      {p.lately.length === 0 ? (
        <p class="quiet">{t(words.noNews)}</p>
      ) : (
        <ul class="stack plainly">
          {p.lately.map(update => (
            <li>
              <span class="quiet small">
                <DayOf at={update.at} view={p.view} />
              </span>
              <p>
                <a href={actionPath(p.slug, update.actionId)}>
                  <Written text={update.title} tongue={tongue} />
                </a>
              </p>
              {saidLine(p.view, update)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const Earlier = (p: { view: View; slug: string; plans: readonly Plan[] }) =>
  p.plans.length > 0 ? (
    <section class="stack">
      <h2>{p.view.t(words.earlier)}</h2>
      <ul class="stack tight plainly">
        {p.plans.map(plan => (
          <li>
            <a href={onePlanPath(p.slug, plan.id)}>
              <Written text={plan.name} tongue={p.view.tongue} />
            </a>
            <p class="quiet small">{aboutPlan(p.view, plan)}</p>
          </li>
        ))}
      </ul>
    </section>
  ) : null

const Keeping = (p: PlanPageProps) => {
  const { t } = p.view
  if (!p.view.can('plan.manage')) return null
  return (
    <div class="actions no-print">
      {p.plan.state !== 'completed' && (
        <ButtonLink href={newActionPath(p.slug)}>{t(staffWords.addAction)}</ButtonLink>
      )}
      {p.plan.state !== 'completed' && (
        <ButtonLink href={amendmentPath(p.slug, p.plan.id)} kind="second">
          {t(amendmentWords.amend)}
        </ButtonLink>
      )}
      <ButtonLink href={boardPath(p.slug)} kind="second">
        {t(boardWords.title)}
      </ButtonLink>
      {!p.draft && (
        <ButtonLink href={newPlanPath(p.slug)} kind="quiet">
          {t(staffWords.beginNext)}
        </ButtonLink>
      )}
    </div>
  )
}

/** Goals under their pillars; those of none come first. */
const ByPillar = (p: PlanPageProps) => {
  const under = new Set(p.pillars.flatMap(({ goals }) => goals.map(({ goal }) => goal.id)))
  const loose = p.goals.filter(({ goal }) => !under.has(goal.id))
  return (
    <>
      {loose.length > 0 && <GoalList view={p.view} slug={p.slug} goals={loose} />}
      {p.pillars.map(({ pillar, goals }) => {
        const ids = new Set(goals.map(({ goal }) => goal.id))
        return (
          <section class="stack tight">
            <h3>
              <Written text={pillar.title} tongue={p.view.tongue} />
            </h3>
            <GoalList view={p.view} slug={p.slug} goals={p.goals.filter(({ goal }) => ids.has(goal.id))} />
          </section>
        )
      })}
      <Key view={p.view} />
    </>
  )
}

/** Tags as links that narrow the plan down; the address holds them. */
const TagFilter = (p: PlanPageProps) => {
  const { t } = p.view
  if (p.present.length === 0) return null
  const on = new Set(p.tags.map(writeTag))
  const href = (tag: Tag) => {
    const next = on.has(writeTag(tag))
      ? [...on].filter(each => each !== writeTag(tag))
      : [...on, writeTag(tag)]
    const query = new URLSearchParams(next.map(each => ['tag', each])).toString()
    return query ? `${planPath(p.slug)}?${query}` : planPath(p.slug)
  }
  return (
    <details class="more no-print" open={on.size > 0}>
      <summary>{t(words.filter)}</summary>
      {tagKinds.map(kind => {
        const tags = p.present.filter(tag => tag.kind === kind)
        return tags.length === 0 ? null : (
          <div class="stack tight">
            <p class="quiet small">{t(kindWords[kind])}</p>
            <Chips
              label={t(kindWords[kind])}
              remove={t(words.filterOff)}
              chips={tags.map(tag => ({
                label: nameOfTag(p.view, tag, p.communities),
                href: href(tag),
                on: on.has(writeTag(tag)),
              }))}
            />
          </div>
        )
      })}
    </details>
  )
}

/** The plan in force and how far it is. */
export const PlanPage = (p: PlanPageProps) => {
  const { view, slug, plan } = p
  const { t, tongue } = view
  const actions = p.goals.flatMap(seen => seen.actions)
  const leads = new Set(
    actions.flatMap(({ leadId, state }) => (leadId && state !== 'dropped' ? [leadId] : [])),
  )
  const progress = progressOf(actions, todayOf(view))
  return (
    <Layout view={view} title={inTongue(plan.name, tongue).text} summary={sentenceOf(view, progress)}>
      <PageHead
        above={aboutPlan(view, plan)}
        title={<Written text={plan.name} tongue={tongue} />}
        summary={plan.vision && <Written text={plan.vision} tongue={tongue} />}
      />
      <Keeping {...p} />
      <Consulted view={view} slug={slug} plan={p.consulted} />
      {p.draft && p.draft.id !== plan.id && view.can('plan.see') && (
        <Notice tone="info">
          <a href={onePlanPath(slug, p.draft.id)}>
            {t(staffWords.seeDraft, { name: inTongue(p.draft.name, tongue).text })}
          </a>
        </Notice>
      )}
      <div class="split">
        <div class="stack airy">
          <section class="stack">
            <h2>{t(words.promised)}</h2>
            <p class="quiet">
              {t(words.inShort, { goals: p.goals.length, actions: progress.promised, leads: leads.size })}{' '}
              {sentenceOf(view, progress)}
            </p>
            <TagFilter {...p} />
            <ByPillar {...p} />
            {p.tags.length > 0 && (
              <ActionTable view={view} slug={slug} caption={t(words.actions)} actions={actions} />
            )}
            <p class="no-print">
              <a href={onePlanPath(slug, plan.id)}>{t(words.read)}</a>
            </p>
            <WaysOut view={view} slug={slug} planId={plan.id} inForce />
          </section>
          <Reasons {...p} state="stuck" />
          <Reasons {...p} state="dropped" />
        </div>
        <div class="stack airy">
          <Lately {...p} />
          <Earlier view={view} slug={slug} plans={p.earlier} />
        </div>
      </div>
      <p class="small no-print row loose">
        <a href={feedPath(slug)}>{t(words.feed)}</a>
        <a href={progressPath(slug)}>{t(words.openFigures)}</a>
      </p>
    </Layout>
  )
}
