import type { Station } from '#features/thread/index.ts'
import type { TextIn } from '#platform/text.ts'
import { inTongue, type Tongue, tongueNames } from '#platform/text.ts'
import { DateField, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { staffWords } from '../staff-words.ts'
import { structureWords } from '../structure/words.ts'
import type { Places } from '../tags/pages.tsx'
import { words } from '../words.ts'
import type { FormFrame } from './form-page.tsx'
import { InBoth } from './form-page.tsx'

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

export const Lead = (p: ActionFormProps) => {
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

export const Decision = (p: ActionFormProps) => {
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

export const Expected = (p: ActionFormProps) => {
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

export const Where = (p: ActionFormProps) => {
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
