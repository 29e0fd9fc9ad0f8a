import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { DateField, ErrorSummary, Select } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { OrderScript } from '#platform/ui/orderable.tsx'
import { Document } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { consultationStaffWords } from '../consultation/words.ts'
import { WaysOut } from '../documents/pages/ways-out.tsx'
import { amendmentWords, editionWords } from '../editions/words.ts'
import { lineageWords } from '../lineage/words.ts'
import {
  adoptionPath,
  amendmentPath,
  completionPath,
  consultationPath,
  goalPath,
  goalPlacePath,
  lineagePath,
  newGoalPath,
  newPillarPath,
  onePlanPath,
  pillarChangePath,
  pillarPlacePath,
  planChangePath,
  planPath,
  versionsPath,
} from '../paths.ts'
import type { Plan } from '../plan.ts'
import type { TakenOut } from '../progress/around-queries.ts'
import { progressOf } from '../progress.ts'
import type { GoalWhole, PlanWhole } from '../queries/whole.ts'
import { staffWords } from '../staff-words.ts'
import { structureWords } from '../structure/words.ts'
import { type Places, TagLine } from '../tags/pages.tsx'
import { words } from '../words.ts'
import { ActionTable, Arrange, aboutPlan } from './parts.tsx'
import { OnlyBar, todayOf } from './standing.tsx'
import { TakenOutLines } from './taken-out.tsx'

export interface DocumentProps {
  view: View
  slug: string
  plan: Plan
  whole: PlanWhole
  communities: Places
  predecessor: Plan | undefined
  /** Goals and objectives an amendment took out. */
  takenOut: readonly TakenOut[]
  /** Recorded decisions it may be adopted by, the latest first. */
  decisions: readonly { id: string; sentence: TextIn; decidedOn: PlainDate }[]
  form: FormState
}

const Goal = (p: DocumentProps & { seen: GoalWhole; level: 2 | 3 }) => {
  const { view, slug, seen } = p
  const { t, tongue } = view
  const table = (actions: GoalWhole['actions']) =>
    actions.length > 0 && <ActionTable view={view} slug={slug} caption={t(words.actions)} actions={actions} />
  const Head = `h${p.level}` as 'h2'
  const Under = `h${p.level + 1}` as 'h3'
  return (
    <section class="stack">
      <Head>
        <span class="quiet">{t(words.goal, { number: seen.number })}</span>{' '}
        <a href={goalPath(slug, seen.goal.id)}>
          <Written text={seen.goal.title} tongue={tongue} />
        </a>
      </Head>
      {seen.goal.say && <Prose text={seen.goal.say} tongue={tongue} />}
      <TagLine view={view} tags={seen.tags} communities={p.communities} />
      {p.plan.state !== 'draft' && <OnlyBar view={view} progress={progressOf(seen.actions, todayOf(view))} />}
      {seen.actions.length === 0 && seen.objectives.length === 0 && <p class="quiet">{t(words.noAction)}</p>}
      {table(seen.loose)}
      {seen.objectives.map(({ objective, number, actions }) => (
        <div class="stack tight">
          <Under>
            {number} <Written text={objective.title} tongue={tongue} />
          </Under>
          {table(actions)}
        </div>
      ))}
    </section>
  )
}

const Pillar = (p: DocumentProps & { part: PlanWhole['pillars'][number] }) => {
  const { view, slug } = p
  const { pillar, goals } = p.part
  return (
    <section class="stack">
      <div class="row apart">
        <h2>
          <Written text={pillar.title} tongue={view.tongue} />
        </h2>
        {view.can('plan.manage') && p.plan.state === 'draft' && (
          <a class="no-print" href={pillarChangePath(slug, pillar.id)}>
            {view.t(structureWords.changePillar)}
          </a>
        )}
      </div>
      {pillar.say && <Prose text={pillar.say} tongue={view.tongue} />}
      {goals.map(seen => (
        <Goal {...p} seen={seen} level={3} />
      ))}
      <GoalOrder {...p} goals={goals} />
    </section>
  )
}

const GoalOrder = (p: DocumentProps & { goals: readonly GoalWhole[] }) =>
  p.view.can('plan.manage') && p.plan.state !== 'completed' ? (
    <Arrange
      view={p.view}
      label={p.view.t(structureWords.orderGoals)}
      pathOf={id => goalPlacePath(p.slug, id)}
      rows={p.goals.map(({ goal }) => goal)}
    />
  ) : null

/** The steps of a plan's life that somebody with the plan in their care can take. */
const Turning = (p: DocumentProps) => {
  const { view, slug, plan, predecessor } = p
  const { t, tongue } = view
  if (!view.can('plan.manage') || plan.state === 'completed') return null
  const draft = plan.state === 'draft'
  if (draft && p.whole.goals.length === 0) return null
  const ends = predecessor?.state === 'adopted' ? inTongue(predecessor.name, tongue).text : undefined
  return (
    <Card>
      <h2>{t(draft ? staffWords.adopt : staffWords.complete)}</h2>
      {draft && (
        <p class="quiet">
          {t(staffWords.adoptHint)} {ends && t(staffWords.adoptEnds, { name: ends })}
        </p>
      )}
      <form
        method="post"
        action={draft ? adoptionPath(slug, plan.id) : completionPath(slug, plan.id)}
        class="form"
        novalidate
      >
        <FormGuard view={view} />
        <DateField form={p.form} name="on" label={t(draft ? staffWords.adoptOn : staffWords.completeOn)} />
        {draft && <DecisionChoice {...p} />}
        <Actions>
          <Button kind={draft ? 'primary' : 'second'}>
            {t(draft ? staffWords.adopt : staffWords.complete)}
          </Button>
        </Actions>
      </form>
    </Card>
  )
}

/** The recorded decision that adopts a plan or its amendment. */
export const DecisionChoice = (p: Pick<DocumentProps, 'view' | 'form' | 'decisions'>) =>
  p.decisions.length > 0 ? (
    <Select
      form={p.form}
      name="decision"
      label={p.view.t(amendmentWords.decision)}
      hint={p.view.t(amendmentWords.decisionHint)}
      optional={p.view.t(staffWords.optional)}
      blank={p.view.t(amendmentWords.noDecision)}
      choices={p.decisions.map(({ id, sentence, decidedOn }) => ({
        value: id,
        label: `${writeDay(decidedOn, p.view.tongue)} · ${inTongue(sentence, p.view.tongue).text}`,
      }))}
    />
  ) : null

/** The whole plan, to read and to print. */
export const DocumentPage = (p: DocumentProps) => {
  const { view, slug, plan } = p
  const { t, tongue } = view
  const keeps = view.can('plan.manage')
  const title = inTongue(plan.name, tongue).text
  return (
    <Layout view={view} title={title}>
      <BackLink href={planPath(slug)} label={t(words.back)} />
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      {plan.state === 'draft' && <Notice tone="warn">{t(staffWords.draftOnly)}</Notice>}
      <Document
        above={aboutPlan(view, plan)}
        title={<Written text={plan.name} tongue={tongue} />}
        summary={plan.vision && <Written text={plan.vision} tongue={tongue} />}
      >
        {p.predecessor && (
          <p class="quiet">
            <a href={onePlanPath(slug, p.predecessor.id)}>
              {t(words.succeeds, { name: inTongue(p.predecessor.name, tongue).text })}
            </a>
          </p>
        )}
        {plan.state !== 'draft' && (
          <p class="no-print">
            <a href={versionsPath(slug, plan.id)}>{t(editionWords.versions)}</a>
          </p>
        )}
        <WaysOut view={view} slug={slug} planId={plan.id} />
        {keeps && (
          <div class="actions no-print">
            {plan.state === 'draft' && (
              <>
                <ButtonLink
                  href={newGoalPath(slug, plan.id)}
                  kind={p.whole.goals.length > 0 ? 'second' : 'primary'}
                >
                  {t(staffWords.addGoal)}
                </ButtonLink>
                <ButtonLink href={newPillarPath(slug, plan.id)} kind="second">
                  {t(structureWords.addPillar)}
                </ButtonLink>
                <ButtonLink href={consultationPath(slug, plan.id)} kind="second">
                  {t(consultationStaffWords.consult)}
                </ButtonLink>
              </>
            )}
            {plan.state === 'adopted' && (
              <ButtonLink href={amendmentPath(slug, plan.id)} kind="second">
                {t(amendmentWords.amend)}
              </ButtonLink>
            )}
            {plan.succeedsId && (
              <ButtonLink href={lineagePath(slug, plan.id)} kind="second">
                {t(lineageWords.title)}
              </ButtonLink>
            )}
            <ButtonLink href={planChangePath(slug, plan.id)} kind="second">
              {t(staffWords.changePlan)}
            </ButtonLink>
          </div>
        )}
        {p.whole.goals.length === 0 && (
          <EmptyState title={t(staffWords.noGoals)} why={t(staffWords.noGoalsWhy)} />
        )}
        {p.whole.loose.map(seen => (
          <Goal {...p} seen={seen} level={2} />
        ))}
        <GoalOrder {...p} goals={p.whole.loose} />
        {p.whole.pillars.map(part => (
          <Pillar {...p} part={part} />
        ))}
        {p.takenOut.length > 0 && (
          <section class="stack">
            <h2>{t(words.takenOut)}</h2>
            <ul class="stack plainly">
              <TakenOutLines view={view} takenOut={p.takenOut} />
            </ul>
          </section>
        )}
        {keeps && plan.state !== 'completed' && (
          <>
            <Arrange
              view={view}
              label={t(structureWords.orderPillars)}
              pathOf={id => pillarPlacePath(slug, id)}
              rows={p.whole.pillars.map(({ pillar }) => pillar)}
            />
            <OrderScript />
          </>
        )}
      </Document>
      <Turning {...p} />
    </Layout>
  )
}
