import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Checkbox, DateField, ErrorSummary, FileField, Select } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { Group } from '../group.ts'
import { groupsPath } from '../paths.ts'
import { words as groupWords } from '../words.ts'
import { oldChangePath, oldFilePath, oldMinutesPath, oldRemovalPath } from './paths.ts'
import type { OldMinutes } from './queries.ts'
import { oldStaffWords as staffWords, oldWords as words } from './words.ts'

interface Shown {
  view: View
  slug: string
  rows: readonly OldMinutes[]
  groups: readonly Group[]
  form: FormState
  manages: boolean
}

const Change = (p: { view: View; slug: string; row: OldMinutes }) => {
  const { t } = p.view
  const { row } = p
  // Each row's fields have names of their own on the page, so that every label finds its field.
  const day = `heldOn-${row.id}`
  const everyone = `public-${row.id}`
  const form: FormState = {
    values: { [day]: row.heldOn ?? '', ...(row.public ? { [everyone]: 'yes' } : {}) },
    errors: {},
  }
  return (
    <details open={row.heldOn === null}>
      <summary>{t(staffWords.change)}</summary>
      <form method="post" action={oldChangePath(p.slug, row.id)} class="form">
        <FormGuard view={p.view} />
        <DateField form={form} name={day} label={t(words.day)} />
        <Checkbox form={form} name={everyone} label={t(staffWords.everyone)} />
        <Actions>
          <Button kind="second">{t(staffWords.save)}</Button>
        </Actions>
      </form>
      <form method="post" action={oldRemovalPath(p.slug, row.id)}>
        <FormGuard view={p.view} />
        <Button kind="second">{t(staffWords.remove)}</Button>
      </form>
    </details>
  )
}

const Rows = (p: Shown) => {
  const { t, tongue } = p.view
  return (
    <Table
      caption={t(words.title)}
      hideCaption
      columns={[words.day, words.group, words.file]
        .map(word => ({ label: t(word) }))
        .concat(p.manages ? [{ label: '' }] : [])}
      rows={p.rows.map(row => [
        row.heldOn ? writeDay(row.heldOn, tongue) : <Label tone="warn">{t(words.noDay)}</Label>,
        <Written text={row.group} tongue={tongue} />,
        <span>
          <a href={oldFilePath(p.slug, row.id)} download>
            <bdi>{row.name}</bdi>
          </a>{' '}
          <span class="quiet small">
            {t(words.size, { size: Math.max(1, Math.round(row.bytes / 1_000)) })}
          </span>{' '}
          {p.manages && !row.public && <Label tone="info">{t(staffWords.staffOnly)}</Label>}
        </span>,
        ...(p.manages ? [<Change view={p.view} slug={p.slug} row={row} />] : []),
      ])}
    />
  )
}

const Bring = (p: Shown) => {
  const { view, form } = p
  const { t, tongue } = view
  return (
    <section class="stack" aria-labelledby="bring">
      <h2 id="bring">{t(staffWords.bring)}</h2>
      <form
        method="post"
        action={oldMinutesPath(p.slug)}
        enctype="multipart/form-data"
        class="form"
        novalidate
      >
        <FormGuard view={view} />
        <Select
          form={form}
          name="groupId"
          label={t(staffWords.which)}
          blank=""
          choices={p.groups.map(({ id, name }) => ({ value: id, label: inTongue(name, tongue).text }))}
        />
        <FileField
          form={form}
          name="file"
          label={t(staffWords.files)}
          hint={t(staffWords.filesHint)}
          accept=".pdf,.docx,.odt"
          multiple
        />
        <Checkbox form={form} name="public" label={t(staffWords.everyone)} />
        <Actions>
          <Button>{t(staffWords.keep)}</Button>
        </Actions>
      </form>
    </section>
  )
}

/** Minutes from before, as files; for those who may, bringing more. */
export const OldMinutesPage = (p: Shown) => {
  const { view, form } = p
  const { t } = view
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead
        above={<BackLink href={groupsPath(p.slug)} label={t(groupWords.title)} />}
        title={t(words.title)}
        summary={t(words.lead)}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
      />
      {p.rows.length > 0 ? <Rows {...p} /> : <EmptyState title={t(words.none)} why={t(words.noneWhy)} />}
      {p.manages && p.groups.length > 0 && <Bring {...p} />}
    </Layout>
  )
}
