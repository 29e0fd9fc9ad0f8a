import type { Thread } from '#features/thread/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card, Pairs } from '#platform/ui/card.tsx'
import { Day, DayOf } from '#platform/ui/dates.tsx'
import { TextArea } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { LineSection } from '#platform/ui/line.tsx'
import { History, PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { isOpen } from '../action.ts'
import { freshnessWords } from '../asking/words.ts'
import {
  actionChangePath,
  askPath,
  confirmationPath,
  goalPath,
  linkEndPath,
  newUpdatePath,
  outcomesPath,
  planPath,
} from '../paths.ts'
import type { PlanState } from '../plan.ts'
import { freshnessOf } from '../progress.ts'
import type { ActionSeen, UpdateSeen } from '../queries/actions.ts'
import type { PartnerSeen } from '../queries/whole.ts'
import { staffWords } from '../staff-words.ts'
import { actionWords } from '../structure/action-words.ts'
import { Expected, Milestones, PartnerList } from '../structure/components/action-parts.tsx'
import type { MilestoneRow, OutcomeRow } from '../tables.ts'
import { type Tag, writeTag } from '../tags/catalogue.ts'
import { type Places, TagLine } from '../tags/pages.tsx'
import { words } from '../words.ts'
import { LeadOf, Press } from './parts.tsx'
import { mayRead, saidLine } from './said.tsx'
import { StateLabel, todayOf } from './standing.tsx'

/** A link that was sent about the action, as staff see it. */
export interface LinkSent {
  id: string
  recipientName: string
  recipientEmail: string
  sentAt: Date
  expiresAt: Date
  usedAt: Date | null
  revokedAt: Date | null
}

export interface ActionPageProps {
  view: View
  slug: string
  plan: { name: TextIn; state: PlanState }
  goal: { id: string; title: TextIn }
  action: ActionSeen
  partners: readonly PartnerSeen[]
  milestones: readonly MilestoneRow[]
  tags: readonly Tag[]
  communities: Places
  /** What it carries on, and what carries it on. */
  lineage: readonly { said: 'cameFrom' | 'carriedOn'; plan: TextIn; title: TextIn; path: string }[]
  updates: readonly UpdateSeen[]
  outcomes: readonly OutcomeRow[]
  /** The thread it is part of. */
  line: Thread
  /** For those who keep the plan. */
  links: readonly LinkSent[]
  toAsk: string | undefined
  form: FormState
}

const hereOf = (action: { id: string }) => `plan/actions/${action.id}`

const Why = (p: ActionPageProps) => {
  const { view, slug, action, line } = p
  const { t, tongue } = view
  const own = line.stations.find(({ path, kind }) => path === hereOf(action) && kind === 'action')
  // Its own news stand in the history below.
  const stations = line.stations.filter(({ kind }) => kind !== 'update')
  return (
    <>
      <section class="stack">
        <h2>{t(words.whyExists)}</h2>
        {action.why && <Prose text={action.why} tongue={tongue} />}
        {!line.ties.some(({ to }) => to === own?.id) && <p class="quiet">{t(words.noEvidence)}</p>}
      </section>
      <LineSection view={view} slug={slug} line={{ ...line, stations }} here={hereOf(action)} kind="action" />
    </>
  )
}

const Outcomes = (p: ActionPageProps) => {
  const { view } = p
  const { t, tongue } = view
  const drawn = new Set(p.line.stations.map(({ subject }) => subject))
  // The line tells of them; here stands what it leaves out, and what waits for a word of ours.
  const outcomes = p.outcomes.filter(
    ({ id, confirmedAt }) => !drawn.has(id) || (view.can('plan.manage') && !confirmedAt),
  )
  if (outcomes.length === 0) return null
  return (
    <section class="stack">
      <h2>{t(words.cameOfIt)}</h2>
      {outcomes.map(outcome => (
        <Card tone={outcome.confirmedAt ? 'raised' : 'lamp'}>
          <Prose text={outcome.say} tongue={tongue} />
          <p class="row">
            {outcome.confirmedAt ? (
              <Label tone="good">{t(words.confirmed)}</Label>
            ) : (
              <Label tone="warn">{t(words.notConfirmed)}</Label>
            )}
            <span class="quiet small">
              <DayOf at={outcome.at} view={view} />
            </span>
          </p>
          {view.can('plan.manage') && !outcome.confirmedAt && (
            <Press view={view} action={confirmationPath(p.slug, outcome.id)}>
              {t(staffWords.confirmOutcome)}
            </Press>
          )}
        </Card>
      ))}
    </section>
  )
}

const answerTo = (view: View, link: LinkSent): string => {
  const { t, zone, tongue } = view
  if (link.revokedAt) return t(staffWords.takenBack)
  if (link.usedAt) return t(staffWords.answeredOn, { day: writeDayOf(link.usedAt, zone, tongue) })
  return t(link.expiresAt <= view.now ? staffWords.ranOut : staffWords.noAnswer)
}

const Asking = (p: ActionPageProps) => {
  const { view, slug, action } = p
  const { t } = view
  const asked = p.links.some(link => !link.revokedAt)
  const why = action.leadId ? staffWords.cannotAsk : staffWords.noLeadToAsk
  return (
    <Card>
      <h2>{t(staffWords.forStaff)}</h2>
      <div class="actions">
        {isOpen(action.state) &&
          (p.toAsk ? (
            <Press view={view} action={askPath(slug, action.id)} kind="primary">
              {t(asked ? staffWords.askAgain : staffWords.ask, { name: p.toAsk })}
            </Press>
          ) : (
            <p class="quiet">{t(why)}</p>
          ))}
        <ButtonLink href={newUpdatePath(slug, action.id)} kind="second">
          {t(staffWords.sayOnBehalf)}
        </ButtonLink>
        <ButtonLink href={actionChangePath(slug, action.id)} kind="second">
          {t(staffWords.changeAction)}
        </ButtonLink>
      </div>
      {p.links.length > 0 && (
        <>
          <h3>{t(staffWords.links)}</h3>
          <Table
            caption={t(staffWords.linkColumns)}
            hideCaption
            columns={[
              ...[staffWords.who, staffWords.when, staffWords.answer].map(word => ({ label: t(word) })),
              { label: '' },
            ]}
            rows={p.links.map(link => [
              <>
                <bdi>{link.recipientName}</bdi> <bdi class="quiet small">{link.recipientEmail}</bdi>
              </>,
              <DayOf at={link.sentAt} view={view} />,
              answerTo(view, link),
              !link.revokedAt && link.expiresAt > view.now && (
                <Press view={view} action={linkEndPath(slug, action.id, link.id)} kind="quiet">
                  {t(staffWords.takeBack)}
                </Press>
              ),
            ])}
          />
        </>
      )}
    </Card>
  )
}

const TellOutcome = (p: ActionPageProps) => {
  const { t } = p.view
  return (
    <details class="more no-print" open={Object.keys(p.form.errors).length > 0}>
      <summary>{t(staffWords.tellOutcome)}</summary>
      <form method="post" action={outcomesPath(p.slug, p.action.id)} class="form" novalidate>
        <FormGuard view={p.view} />
        <TextArea
          form={p.form}
          name="sayEn"
          label={t(staffWords.outcomeEn)}
          optional={t(staffWords.optional)}
          lang="en"
          dir="auto"
        />
        <TextArea
          form={p.form}
          name="sayFr"
          label={t(staffWords.outcomeFr)}
          optional={t(staffWords.optional)}
          lang="fr"
          dir="auto"
        />
        <Actions>
          <Button kind="second">{t(staffWords.tellOutcome)}</Button>
        </Actions>
      </form>
    </details>
  )
}

/** One action: what, who, until when; why it exists; what came of it; how it went, last. */
export const ActionPage = (p: ActionPageProps) => {
  const { view, slug, action } = p
  const { t, tongue, zone } = view
  const keeps = view.can('plan.manage')
  const title = inTongue(action.title, tongue).text
  return (
    <Layout view={view} title={title} summary={inTongue(action.why ?? undefined, tongue).text || title}>
      <BackLink href={goalPath(slug, p.goal.id)} label={inTongue(p.goal.title, tongue).text} />
      <PageHead
        above={<StateLabel view={view} action={action} />}
        title={<Written text={action.title} tongue={tongue} />}
      />
      <Pairs
        pairs={[
          [t(words.lead), <LeadOf view={view} action={action} />],
          [t(words.group), action.group && <Written text={action.group} tongue={tongue} />],
          [t(words.from), action.fromDay && writeDay(action.fromDay, tongue)],
          [t(words.by), action.toDay && <Day day={action.toDay} view={view} />],
          [t(words.whenLast), action.heardAt && writeDayOf(action.heardAt, zone, tongue)],
          [
            t(actionWords.freshness),
            isOpen(action.state) && t(freshnessWords[freshnessOf(action, todayOf(view))]),
          ],
        ].map(([name, value]) => [String(name), value || undefined] as const)}
      />
      <TagLine
        view={view}
        tags={p.tags}
        communities={p.communities}
        href={tag => `${planPath(slug)}?tag=${writeTag(tag)}`}
      />
      {keeps && <Asking {...p} />}
      <Expected view={view} slug={slug} action={action} />
      <PartnerList view={view} slug={slug} action={action} partners={p.partners} />
      <Milestones view={view} slug={slug} action={action} milestones={p.milestones} form={p.form} />
      {p.lineage.map(each => (
        <p>
          {t(actionWords[each.said], { plan: inTongue(each.plan, tongue).text })}:{' '}
          <a href={each.path}>
            <Written text={each.title} tongue={tongue} />
          </a>
        </p>
      ))}
      <Why {...p} />
      <Outcomes {...p} />
      {keeps && <TellOutcome {...p} />}
      <section class="stack">
        <h2>{t(words.history)}</h2>
        {p.updates.length === 0 ? (
          <p class="quiet">{t(words.noHistory)}</p>
        ) : (
          <History
            events={p.updates
              .filter(update => mayRead(view, update))
              .map(update => ({ when: <DayOf at={update.at} view={view} />, what: saidLine(view, update) }))}
          />
        )}
      </section>
    </Layout>
  )
}
