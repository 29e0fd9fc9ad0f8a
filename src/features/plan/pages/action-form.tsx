import type { Station } from '#features/thread/index.ts'
import { inTongue } from '#platform/text.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Checkbox, Choices, DateField, Select, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { newGoalPath, newPlanPath } from '../paths.ts'
import type { Plan } from '../plan.ts'
import { staffWords } from '../staff-words.ts'
import { structureWords } from '../structure/words.ts'
import { TagChoices } from '../tags/pages.tsx'
import { type ActionFormProps, Decision, Expected, Lead, Where } from './action-fields.tsx'
import { type FormFrame, FormPage, InBoth } from './form-page.tsx'

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
