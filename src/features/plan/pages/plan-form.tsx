import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { Checkbox, Select, TextField } from '#platform/ui/form.ts'
import type { Plan } from '../plan.ts'
import { staffWords } from '../staff-words.ts'
import { structureWords } from '../structure/words.ts'
import { type Places, TagChoices } from '../tags/pages.tsx'
import { type FormFrame, FormPage, InBoth } from './form-page.tsx'

/** Begins or changes a plan; `earlier` are those it may take the place of. */
export const PlanFormPage = (p: FormFrame & { earlier?: readonly Plan[] }) => {
  const { view, form } = p
  const { t, tongue } = view
  const year = { form, short: true, inputmode: 'numeric' as const, dir: 'ltr' as const }
  return (
    <FormPage {...p}>
      <InBoth view={view} form={form} name="title" en={staffWords.nameEn} fr={staffWords.nameFr} required />
      <TextField {...year} name="from" label={t(staffWords.fromYear)} />
      <TextField {...year} name="to" label={t(staffWords.toYear)} />
      <TextField {...year} name="edition" label={t(staffWords.edition)} optional={t(staffWords.optional)} />
      <TextField
        {...year}
        name="rhythm"
        label={t(structureWords.rhythm)}
        hint={t(structureWords.rhythmHint)}
        optional={t(staffWords.optional)}
      />
      {p.earlier && p.earlier.length > 0 && (
        <Select
          form={form}
          name="succeeds"
          label={t(staffWords.succeeds)}
          blank={t(staffWords.noPredecessor)}
          choices={p.earlier.map(({ id, name }) => ({ value: id, label: inTongue(name, tongue).text }))}
        />
      )}
      <InBoth view={view} form={form} name="vision" en={staffWords.visionEn} fr={staffWords.visionFr} long />
    </FormPage>
  )
}

/** What a goal can be tied to. */
export interface GoalChoosable {
  pillars: readonly { id: string; title: TextIn }[]
  /** Goals of the plan before. */
  earlier: readonly { id: string; title: TextIn }[]
  communities: Places
}

const titled = (view: View, rows: readonly { id: string; title: TextIn }[]) =>
  rows.map(({ id, title }) => ({ value: id, label: inTongue(title, view.tongue).text }))

export const GoalFormPage = (p: FormFrame & { another?: boolean; choosable: GoalChoosable }) => {
  const { view, form, choosable } = p
  const { t } = view
  const optional = t(staffWords.optional)
  return (
    <FormPage {...p}>
      <InBoth
        view={view}
        form={form}
        name="title"
        en={staffWords.goalTitleEn}
        fr={staffWords.goalTitleFr}
        required
      />
      <InBoth view={view} form={form} name="say" en={staffWords.goalSayEn} fr={staffWords.goalSayFr} long />
      {choosable.pillars.length > 0 && (
        <Select
          form={form}
          name="pillar"
          label={t(structureWords.whichPillar)}
          optional={optional}
          blank={t(structureWords.noPillar)}
          choices={titled(view, choosable.pillars)}
        />
      )}
      {choosable.earlier.length > 0 && (
        <Select
          form={form}
          name="follows"
          label={t(structureWords.follows)}
          optional={optional}
          blank={t(structureWords.followsNone)}
          choices={titled(view, choosable.earlier)}
        />
      )}
      <TagChoices view={view} form={form} communities={choosable.communities} />
      {p.another && <Checkbox form={form} name="another" label={t(staffWords.another)} />}
    </FormPage>
  )
}

export const PillarFormPage = (p: FormFrame) => (
  <FormPage {...p}>
    <InBoth
      view={p.view}
      form={p.form}
      name="title"
      en={structureWords.pillarEn}
      fr={structureWords.pillarFr}
      required
    />
    <InBoth view={p.view} form={p.form} name="say" en={staffWords.goalSayEn} fr={staffWords.goalSayFr} long />
  </FormPage>
)

export const ObjectiveFormPage = (p: FormFrame) => (
  <FormPage {...p}>
    <InBoth
      view={p.view}
      form={p.form}
      name="title"
      en={staffWords.objectiveEn}
      fr={staffWords.objectiveFr}
      required
    />
  </FormPage>
)
