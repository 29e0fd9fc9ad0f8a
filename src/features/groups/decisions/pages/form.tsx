import type { Station } from '#features/thread/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { type Conflict, ConflictNotice } from '#platform/ui/conflict.tsx'
import { Choices, DateField, ErrorSummary, InBoth, Select, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { Group } from '../../group.ts'
import { staffWords } from '../words.ts'

export const DecisionFormPage = (p: {
  view: View
  title: string
  lead?: string | undefined
  action: string
  back: { href: string; label: string }
  button: string
  form: FormState
  /** Left out where the group is settled. */
  groups?: readonly Group[] | undefined
  evidence: readonly Station[]
  conflict?: Conflict | undefined
}) => {
  const { view, form } = p
  const { t, tongue } = view
  const oneIsEnough = t(staffWords.oneIsEnough)
  const ifYouLike = t(staffWords.ifYouLike)
  return (
    <Layout view={view} title={p.title}>
      <PageHead above={<BackLink {...p.back} />} title={p.title} summary={p.lead} />
      {p.conflict && <ConflictNotice view={view} conflict={p.conflict} />}
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <form method="post" action={p.action} class="form" novalidate>
        <FormGuard view={view} />
        <input type="hidden" name="version" value={form.values.version} />
        {p.groups && (
          <Select
            form={form}
            name="groupId"
            label={t(staffWords.whichGroup)}
            blank={t(staffWords.choose)}
            choices={p.groups.map(({ id, name }) => ({ value: id, label: inTongue(name, tongue).text }))}
          />
        )}
        <InBoth
          form={form}
          name="sentence"
          labels={[t(staffWords.sentenceEn), t(staffWords.sentenceFr)]}
          optional={oneIsEnough}
          rows={2}
        />
        <InBoth
          form={form}
          name="reason"
          labels={[t(staffWords.reasonEn), t(staffWords.reasonFr)]}
          optional={ifYouLike}
          rows={4}
        />
        <DateField form={form} name="decidedOn" label={t(staffWords.decidedOn)} />
        <TextField
          form={form}
          name="takenHow"
          label={t(staffWords.takenHow)}
          hint={t(staffWords.takenHowHint)}
          optional={ifYouLike}
        />
        {p.evidence.length > 0 && (
          <Choices
            many
            form={form}
            name="evidence"
            label={t(staffWords.evidence)}
            hint={t(staffWords.evidenceHint)}
            optional={ifYouLike}
            choices={p.evidence.map(({ id, title }) => ({ value: id, label: inTongue(title, tongue).text }))}
          />
        )}
        <Choices
          form={form}
          name="public"
          label={t(staffWords.whoReads)}
          side
          choices={[
            { value: 'yes', label: t(staffWords.everyone) },
            { value: 'no', label: t(staffWords.onlyUs) },
          ]}
        />
        <Actions>
          <Button>{p.button}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
