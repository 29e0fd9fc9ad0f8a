import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { type Conflict, ConflictNotice } from '#platform/ui/conflict.tsx'
import { Checkbox, Choices, DateField, ErrorSummary, InBoth, Select, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { staffWords } from '../../staff-words.ts'
import { countings, families } from '../indicator.ts'
import { countsWords, familyHints, familyWords, rhythmWords } from '../kind-words.ts'
import { rhythms } from '../rhythm.ts'
import { staffWords as words } from '../staff-words.ts'
import { words as shown } from '../words.ts'

export const IndicatorFormPage = (p: {
  view: View
  title: string
  action: string
  back: string
  form: FormState
  isNew: boolean
  version: number
  goals: readonly { value: string; label: string }[]
  keepers: readonly { value: string; label: string }[]
  conflict?: Conflict | undefined
}) => {
  const { view, form } = p
  const { t } = view
  const optional = t(words.optional)
  return (
    <Layout view={view} title={p.title}>
      <PageHead above={<BackLink href={p.back} label={t(shown.back)} />} title={p.title} />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      {p.conflict && <ConflictNotice view={view} conflict={p.conflict} />}
      <form method="post" action={p.action} class="form" novalidate>
        <FormGuard view={view} />
        <input type="hidden" name="version" value={p.version} />
        <InBoth
          form={form}
          name="title"
          labels={[t(words.nameEn), t(words.nameFr)]}
          optional={t(staffWords.oneIsEnough)}
        />
        <Choices
          form={form}
          name="family"
          label={t(words.family)}
          choices={families.map(value => ({
            value,
            label: t(familyWords[value]),
            hint: t(familyHints[value]),
          }))}
        />
        <InBoth
          form={form}
          name="definition"
          labels={[t(words.definitionEn), t(words.definitionFr)]}
          hint={t(words.definitionHint)}
          optional={optional}
          rows={3}
        />
        <Choices
          form={form}
          name="counts"
          label={t(words.counts)}
          hint={t(words.countsHint)}
          side
          choices={countings.map(value => ({ value, label: t(countsWords[value]) }))}
        />
        <InBoth
          form={form}
          name="unit"
          labels={[t(words.unitEn), t(words.unitFr)]}
          hint={t(words.unitHint)}
          optional={optional}
        />
        <Choices
          form={form}
          name="direction"
          label={t(words.direction)}
          side
          choices={[
            { value: 'up', label: t(shown.moreIsBetter) },
            { value: 'down', label: t(shown.lessIsBetter) },
          ]}
        />
        <TextField
          form={form}
          name="baseline"
          label={t(words.baseline)}
          optional={optional}
          inputmode="decimal"
          short
        />
        <DateField form={form} name="baselineOn" label={t(words.baselineOn)} optional={optional} />
        <TextField
          form={form}
          name="target"
          label={t(words.target)}
          optional={optional}
          inputmode="decimal"
          short
        />
        <DateField form={form} name="targetOn" label={t(words.targetOn)} optional={optional} />
        <TextField
          form={form}
          name="limit"
          label={t(words.limit)}
          hint={t(words.limitHint)}
          optional={optional}
          inputmode="decimal"
          short
        />
        <InBoth
          form={form}
          name="source"
          labels={[t(words.sourceEn), t(words.sourceFr)]}
          optional={optional}
        />
        <TextField form={form} name="sourceSite" label={t(words.sourceSite)} optional={optional} type="url" />
        <Select
          form={form}
          name="rhythm"
          label={t(words.rhythm)}
          choices={rhythms.map(value => ({ value, label: t(rhythmWords[value]) }))}
        />
        <Select
          form={form}
          name="keeper"
          label={t(words.keeper)}
          hint={t(words.keeperHint)}
          blank={t(words.nobody)}
          choices={p.keepers}
        />
        {p.goals.length > 0 && (
          <Choices form={form} name="measures" label={t(words.measures)} many choices={p.goals} />
        )}
        <Checkbox form={form} name="public" label={t(words.public)} hint={t(words.publicHint)} />
        <Actions>
          <Button>{t(p.isNew ? words.addIt : words.saveIt)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
