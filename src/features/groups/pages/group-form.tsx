import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { type Conflict, ConflictNotice, conflictWords } from '#platform/ui/conflict.tsx'
import { Choices, ErrorSummary, Select, TextArea, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { type Group, groupKinds } from '../group.ts'
import { staffWords as seatStaffWords } from '../seats/words.ts'
import { kindWords, staffWords } from '../words.ts'

export const GroupFormPage = (p: {
  view: View
  /** Add, or change the group. */
  title: string
  action: string
  back: string
  backLabel: string
  form: FormState
  conflict?: Conflict | undefined
  /** The bodies it may work for. */
  others: readonly Group[]
}) => {
  const { form, view } = p
  const { t } = view
  const optional = t(staffWords.optional)
  const title = p.conflict ? t(conflictWords.title) : p.title
  const named = { form, optional: t(staffWords.oneIsEnough) }
  return (
    <Layout view={view} title={title}>
      <PageHead above={<BackLink href={p.back} label={p.backLabel} />} title={title} />
      {p.conflict && <ConflictNotice view={view} conflict={p.conflict} />}
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <form method="post" action={p.action} class="form" novalidate>
        <FormGuard view={view} />
        <input type="hidden" name="version" value={form.values.version} />
        <TextField {...named} name="nameEn" label={t(staffWords.nameEn)} lang="en" dir="auto" />
        <TextField {...named} name="nameFr" label={t(staffWords.nameFr)} lang="fr" dir="auto" />
        <Choices
          form={form}
          name="kind"
          label={t(staffWords.kind)}
          side
          choices={groupKinds.map(kind => ({ value: kind, label: t(kindWords[kind]) }))}
        />
        {p.others.length > 0 && (
          <Select
            form={form}
            name="parentId"
            label={t(seatStaffWords.parent)}
            blank={t(seatStaffWords.noParent)}
            choices={p.others.map(({ id, name }) => ({ value: id, label: inTongue(name, view.tongue).text }))}
          />
        )}
        <TextArea
          {...{ form, optional }}
          name="purposeEn"
          label={t(staffWords.purposeEn)}
          lang="en"
          dir="auto"
        />
        <TextArea
          {...{ form, optional }}
          name="purposeFr"
          label={t(staffWords.purposeFr)}
          lang="fr"
          dir="auto"
        />
        <TextField
          {...{ form, optional }}
          name="vacancies"
          label={t(staffWords.vacancies)}
          hint={t(staffWords.vacanciesHint)}
          inputmode="numeric"
          short
        />
        <Actions>
          <Button>{t(staffWords.save)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
