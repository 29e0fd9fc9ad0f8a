import { FormGuard } from '../../http/form-guard.tsx'
import type { FormState } from '../../http/form-state.ts'
import type { View } from '../../http/view.ts'
import { words as formWords } from '../../http/words.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { DayOf } from '../../ui/dates.tsx'
import { Choices, ErrorSummary, FileField, TextArea } from '../../ui/form.ts'
import { Label } from '../../ui/label.tsx'
import { Layout } from '../../ui/layout.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Table } from '../../ui/table.tsx'
import { bringPath, broughtPath } from '../paths.ts'
import type { listBrought } from '../queries.ts'
import type { SheetKind } from '../sheet.ts'
import { words } from '../words.ts'

type Earlier = Awaited<ReturnType<typeof listBrought>>

const Earlier = (p: { view: View; slug: string; kinds: readonly SheetKind[]; earlier: Earlier }) => {
  const { t } = p.view
  return (
    <Table
      caption={t(words.earlier)}
      columns={[words.name, words.list, words.when, words.by, words.state].map(word => ({ label: t(word) }))}
      rows={p.earlier.map(file => {
        const kind = p.kinds.find(({ name }) => name === file.kind)
        return [
          <a href={broughtPath(p.slug, file.id)}>
            <bdi>{file.name}</bdi>
          </a>,
          kind ? t(kind.title) : '',
          <DayOf at={file.broughtAt} view={p.view} />,
          <bdi>{file.broughtBy}</bdi>,
          <Label tone={file.undoneAt ? 'info' : file.takenAt ? 'good' : 'warn'}>
            {t(file.undoneAt ? words.undone : file.takenAt ? words.taken : words.waiting)}
          </Label>,
        ]
      })}
    />
  )
}

/** Handing in a list as it is: which kind, and the file or the pasted rows. */
export const BringPage = (p: {
  view: View
  slug: string
  kinds: readonly SheetKind[]
  earlier: Earlier
  form: FormState
}) => {
  const { view, form } = p
  const { t } = view
  const optional = t(words.optional)
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead title={t(words.title)} summary={t(words.lead)} />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      <form method="post" action={bringPath(p.slug)} enctype="multipart/form-data" class="form" novalidate>
        <FormGuard view={view} />
        <Choices
          form={form}
          name="kind"
          label={t(words.what)}
          choices={p.kinds.map(kind => ({ value: kind.name, label: t(kind.title), hint: t(kind.say) }))}
        />
        <FileField
          form={form}
          name="file"
          label={t(words.file)}
          hint={t(words.fileHint)}
          optional={optional}
          accept=".xlsx,.csv,.tsv,.txt,.docx"
        />
        <TextArea
          form={form}
          name="pasted"
          label={t(words.pasted)}
          hint={t(words.pastedHint)}
          optional={optional}
          dir="auto"
        />
        <Actions>
          <Button big>{t(words.go)}</Button>
        </Actions>
      </form>
      {p.earlier.length > 0 && <Earlier view={view} slug={p.slug} kinds={p.kinds} earlier={p.earlier} />}
    </Layout>
  )
}
