import type { Station } from '#features/thread/index.ts'
import { inTongue, type TextIn, type Tongue, tongueNames } from '#platform/text.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Checkbox, Choices, DateField, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { newGoalPath, newPlanPath } from '../paths.ts'
import type { Plan } from '../plan.ts'
import { staffWords } from '../staff-words.ts'
import { structureWords } from '../structure/words.ts'
import { type Places, TagChoices } from '../tags/pages.tsx'
import { words } from '../words.ts'
import { type FormFrame, FormPage, InBoth } from './form-page.tsx'

type Named = { id: string; name: TextIn }

/** What an action can be tied to. */
export interface Choosable {
  goals: readonly { id: string; title: TextIn; plan: TextIn }[]
  /** With the number of the goal they are under. */
  objectives: readonly { id: string; title: TextIn; goal: number }[]
  /** Actions of the plan before, which a new one may carry on. */
  earlier: readonly { id: string; title: TextIn }[]
  communities: Places
  organisations: readonly Named[]
  groups: readonly Named[]
}

export type ActionFormProps = FormFrame & {
  slug: string
  choosable: Choosable
  /** The evidence it answers. */
  because?: Station | undefined
  /** A new action also says what was decided, and writes to its lead. */
  fresh: boolean
}

const written: readonly Tongue[] = ['en', 'fr', 'ar']

const Evidence = (p: { station: Station; slug: string; view: FormFrame['view'] }) => {
  const { t, tongue } = p.view
  return (
    <Card tone="lamp">
      <p class="quiet small">{t(staffWords.answersThis)}</p>
      <h2>
        <Written text={p.station.title} tongue={tongue} />
      </h2>
      {p.station.say && (
        <p>
          <Written text={p.station.say} tongue={tongue} />
        </p>
      )}
      <p>
        <a href={`/${p.slug}/${p.station.path}`}>{t(staffWords.seeEvidence)}</a>
      </p>
    </Card>
  )
}

const Lead = (p: ActionFormProps) => {
  const { form, choosable } = p
  const { t, tongue } = p.view
  const optional = t(staffWords.optional)
  return (
    <>
      <Select
        form={form}
        name="lead"
        label={t(staffWords.lead)}
        hint={t(staffWords.leadHint)}
        optional={optional}
        blank={t(staffWords.noLeadYet)}
        choices={choosable.organisations.map(({ id, name }) => ({
          value: id,
          label: inTongue(name, tongue).text,
        }))}
      />
      <TextField form={form} name="newLead" label={t(staffWords.newLead)} optional={optional} dir="auto" />
      <TextField
        form={form}
        name="contactName"
        label={t(staffWords.contactName)}
        hint={t(staffWords.contactHint)}
        optional={optional}
        dir="auto"
        autocomplete="off"
      />
      <TextField
        form={form}
        name="contactEmail"
        type="email"
        label={t(staffWords.contactEmail)}
        optional={optional}
        autocomplete="off"
      />
      <Select
        form={form}
        name="contactTongue"
        label={t(staffWords.contactTongue)}
        short
        choices={written.map(each => ({ value: each, label: tongueNames[each], lang: each }))}
      />
    </>
  )
}

const Decision = (p: ActionFormProps) => {
  const { form, choosable } = p
  const { t, tongue } = p.view
  const optional = t(staffWords.optional)
  const written = ['decision', 'decisionReason', 'decisionOn', 'decisionBy'].some(
    name => form.values[name] || form.errors[name],
  )
  return (
    <details class="more" open={written}>
      <summary>{t(staffWords.decisionTitle)}</summary>
      <div class="form">
        <p class="quiet">{t(staffWords.decisionHint)}</p>
        <TextArea
          form={form}
          name="decision"
          label={t(staffWords.decision)}
          optional={optional}
          rows={2}
          dir="auto"
        />
        <TextArea
          form={form}
          name="decisionReason"
          label={t(staffWords.decisionReason)}
          optional={optional}
          rows={2}
          dir="auto"
        />
        <DateField form={form} name="decisionOn" label={t(staffWords.decisionOn)} optional={optional} />
        <Select
          form={form}
          name="decisionBy"
          label={t(staffWords.decisionBy)}
          optional={optional}
          blank={t(staffWords.noGroup)}
          choices={choosable.groups.map(({ id, name }) => ({
            value: id,
            label: inTongue(name, tongue).text,
          }))}
        />
      </div>
    </details>
  )
}

const Expected = (p: ActionFormProps) => {
  const { form, view } = p
  const { t } = view
  const optional = t(staffWords.optional)
  const named = [
    'outputEn',
    'outputFr',
    'outcomeEn',
    'outcomeFr',
    'budget',
    'budgetFrom',
    'inKind',
    'inKindWorth',
  ]
  const money = { form, optional, short: true, inputmode: 'decimal' as const, dir: 'ltr' as const }
  return (
    <details class="more" open={named.some(name => form.values[name] || form.errors[name])}>
      <summary>{t(structureWords.expected)}</summary>
      <div class="form">
        <InBoth
          view={view}
          form={form}
          name="output"
          en={structureWords.outputEn}
          fr={structureWords.outputFr}
          long
        />
        <InBoth
          view={view}
          form={form}
          name="outcome"
          en={structureWords.outcomeEn}
          fr={structureWords.outcomeFr}
          long
        />
        <TextField
          {...money}
          name="budget"
          label={t(structureWords.budget)}
          hint={t(structureWords.budgetHint)}
        />
        <TextField
          form={form}
          optional={optional}
          name="budgetFrom"
          label={t(structureWords.budgetFrom)}
          dir="auto"
        />
        <TextField
          form={form}
          optional={optional}
          name="inKind"
          label={t(structureWords.inKind)}
          dir="auto"
        />
        <TextField {...money} name="inKindWorth" label={t(structureWords.inKindWorth)} />
      </div>
    </details>
  )
}

const Where = (p: ActionFormProps) => {
  const { form, choosable } = p
  const { t, tongue } = p.view
  const severalPlans = new Set(choosable.goals.map(({ plan }) => inTongue(plan, tongue).text)).size > 1
  return (
    <>
      <Select
        form={form}
        name="goal"
        label={t(staffWords.underGoal)}
        blank={t(staffWords.chooseGoal)}
        choices={choosable.goals.map(({ id, title, plan }) => ({
          value: id,
          label: [inTongue(title, tongue).text, ...(severalPlans ? [inTongue(plan, tongue).text] : [])].join(
            ' · ',
          ),
        }))}
      />
      {choosable.objectives.length > 0 && (
        <Select
          form={form}
          name="objective"
          label={t(staffWords.whichObjective)}
          optional={t(staffWords.optional)}
          blank={t(staffWords.noObjective)}
          choices={choosable.objectives.map(({ id, title, goal }) => ({
            value: id,
            label: `${t(words.goal, { number: goal })} · ${inTongue(title, tongue).text}`,
          }))}
        />
      )}
    </>
  )
}

/** A new action, or a change of one. */
export const ActionFormPage = (p: ActionFormProps) => {
  const { form, view, choosable } = p
  const { t, tongue } = view
  const optional = t(staffWords.optional)
  return (
    <FormPage
      {...p}
      above={p.because && <Evidence station={p.because} slug={p.slug} view={view} />}
      button={t(p.fresh ? staffWords.addAndAsk : staffWords.save)}
    >
      {p.because && <input type="hidden" name="because" value={p.because.id} />}
      <InBoth
        view={view}
        form={form}
        name="title"
        en={staffWords.actionEn}
        fr={staffWords.actionFr}
        required
      />
      <InBoth view={view} form={form} name="why" en={staffWords.whyEn} fr={staffWords.whyFr} long />
      <Where {...p} />
      <Lead {...p} />
      {choosable.organisations.length > 0 && (
        <details class="more" open={[form.values.partners ?? []].flat().length > 0}>
          <summary>{t(staffWords.partners)}</summary>
          <Choices
            form={form}
            name="partners"
            many
            side
            label={t(staffWords.partners)}
            optional={optional}
            choices={choosable.organisations.map(({ id, name }) => ({
              value: id,
              label: inTongue(name, tongue).text,
            }))}
          />
        </details>
      )}
      {choosable.groups.length > 0 && (
        <Select
          form={form}
          name="group"
          label={t(staffWords.group)}
          optional={optional}
          blank={t(staffWords.noGroup)}
          choices={choosable.groups.map(({ id, name }) => ({
            value: id,
            label: inTongue(name, tongue).text,
          }))}
        />
      )}
      <DateField form={form} name="fromDay" label={t(staffWords.fromDay)} optional={optional} />
      <DateField form={form} name="toDay" label={t(staffWords.toDay)} optional={optional} />
      <Expected {...p} />
      <TagChoices view={view} form={form} communities={choosable.communities} />
      <TextField
        form={form}
        name="rhythm"
        label={t(structureWords.ownRhythm)}
        hint={t(structureWords.ownRhythmHint)}
        optional={optional}
        short
        inputmode="numeric"
        dir="ltr"
      />
      {choosable.earlier.length > 0 && (
        <Select
          form={form}
          name="follows"
          label={t(structureWords.follows)}
          optional={optional}
          blank={t(structureWords.followsNone)}
          choices={choosable.earlier.map(({ id, title }) => ({
            value: id,
            label: inTongue(title, tongue).text,
          }))}
        />
      )}
      {p.fresh && <Decision {...p} />}
      {p.fresh && <Checkbox form={form} name="ask" label={t(staffWords.writeLead)} />}
    </FormPage>
  )
}

/** There is no goal to put an action under yet. */
export const NeedGoalPage = (p: {
  view: FormFrame['view']
  slug: string
  back: string
  plan: Plan | undefined
  because?: Station | undefined
}) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(staffWords.newAction)}>
      <PageHead
        above={<BackLink href={p.back} label={t(staffWords.back)} />}
        title={t(staffWords.newAction)}
      />
      {p.because && <Evidence station={p.because} slug={p.slug} view={p.view} />}
      <EmptyState title={t(staffWords.needGoalTitle)} why={t(staffWords.needGoalWhy)}>
        {p.plan ? (
          <ButtonLink href={newGoalPath(p.slug, p.plan.id)}>{t(staffWords.addGoal)}</ButtonLink>
        ) : (
          <ButtonLink href={newPlanPath(p.slug)}>{t(staffWords.beginPlan)}</ButtonLink>
        )}
      </EmptyState>
    </Layout>
  )
}
