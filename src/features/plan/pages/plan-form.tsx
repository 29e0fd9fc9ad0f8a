import { inTongue } from '#platform/text.ts'
import { Checkbox, Select, TextField } from '#platform/ui/form.ts'
import type { Plan } from '../plan.ts'
import { staffWords } from '../staff-words.ts'
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

export const GoalFormPage = (p: FormFrame & { another?: boolean }) => (
  <FormPage {...p}>
    <InBoth
      view={p.view}
      form={p.form}
      name="title"
      en={staffWords.goalTitleEn}
      fr={staffWords.goalTitleFr}
      required
    />
    <InBoth view={p.view} form={p.form} name="say" en={staffWords.goalSayEn} fr={staffWords.goalSayFr} long />
    {p.another && <Checkbox form={p.form} name="another" label={p.view.t(staffWords.another)} />}
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
