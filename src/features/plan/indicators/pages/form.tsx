import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { type Conflict, ConflictNotice } from '#platform/ui/conflict.tsx'
import { Checkbox, Choices, DateField, ErrorSummary, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
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
        <TextField form={form} name="titleEn" label={t(words.nameEn)} lang="en" dir="auto" />
        <TextField
          form={form}
          name="titleFr"
          label={t(words.nameFr)}
          optional={optional}
          lang="fr"
          dir="auto"
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
        <TextArea
          form={form}
          name="definitionEn"
          label={t(words.definitionEn)}
          hint={t(words.definitionHint)}
          optional={optional}
          rows={3}
          lang="en"
        />
        <TextArea
          form={form}
          name="definitionFr"
          label={t(words.definitionFr)}
          optional={optional}
          rows={3}
          lang="fr"
        />
        <Choices
          form={form}
          name="counts"
          label={t(words.counts)}
          hint={t(words.countsHint)}
          side
          choices={countings.map(value => ({ value, label: t(countsWords[value]) }))}
        />
        <TextField
          form={form}
          name="unitEn"
          label={t(words.unitEn)}
          hint={t(words.unitHint)}
          optional={optional}
          short
        />
        <TextField form={form} name="unitFr" label={t(words.unitFr)} optional={optional} short />
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
        <TextField
          form={form}
          name="sourceEn"
          label={t(words.sourceEn)}
          optional={optional}
          lang="en"
          dir="auto"
        />
        <TextField
          form={form}
          name="sourceFr"
          label={t(words.sourceFr)}
          optional={optional}
          lang="fr"
          dir="auto"
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
