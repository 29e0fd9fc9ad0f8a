import { languageName } from '#features/directory/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Pairs } from '#platform/ui/card.tsx'
import { DateField, FileField, TextArea, TextField } from '#platform/ui/form.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Table } from '#platform/ui/table.tsx'
import type { CensusTable, languagesIn } from '../census/queries.ts'
import { censusNewPath, censusPath } from '../paths.ts'
import { words } from '../words.ts'
import { Frame, type Props } from './frame.tsx'

export const CensusNewPage = (p: Props & { form: FormState }) => {
  const { t } = p.view
  const { form } = p
  return (
    <Frame {...p} title={t(words.newCensus)} lead={t(words.newCensusLead)}>
      <form
        method="post"
        action={censusNewPath(p.slug)}
        enctype="multipart/form-data"
        class="form"
        novalidate
      >
        <FormGuard view={p.view} />
        <FileField
          form={form}
          name="file"
          label={t(words.file)}
          hint={t(words.fileHint)}
          accept=".csv,.tsv,.txt,text/csv"
        />
        <TextField form={form} name="title" label={t(words.tableTitle)} hint={t(words.tableTitleHint)} />
        <TextField form={form} name="source" label={t(words.source)} hint={t(words.sourceHint)} />
        <DateField form={form} name="asOf" label={t(words.asOf)} />
        <TextField
          form={form}
          name="rounding"
          label={t(words.rounding)}
          hint={t(words.roundingHint)}
          optional={t(words.optional)}
          inputmode="numeric"
          short
        />
        <TextArea form={form} name="reach" label={t(words.reach)} hint={t(words.reachHint)} rows={2} />
        <Actions>
          <Button>{t(words.bring)}</Button>
        </Actions>
      </form>
    </Frame>
  )
}

type Languages = Awaited<ReturnType<typeof languagesIn>>

export const CensusPage = (p: Props & { table: CensusTable; languages: Languages }) => {
  const { t, tongue, zone } = p.view
  const { table } = p
  const unknown = p.languages.filter(({ language }) => language === null).length
  return (
    <Frame {...p} title={table.title} lead={table.reach}>
      {table.withdrawnAt && (
        <Notice tone="warn">
          {t(words.withdrawnBy, {
            name: table.withdrawnBy ?? '',
            day: writeDayOf(table.withdrawnAt, zone, tongue),
          })}
        </Notice>
      )}
      <Pairs
        pairs={[
          [t(words.colSource), table.source],
          [t(words.colAsOf), writeDay(table.asOf, tongue)],
          [t(words.colRounding), table.rounding === null ? t(words.notSaid) : String(table.rounding)],
        ]}
      />
      <p>{t(words.notUnderstood, { count: unknown })}</p>
      <Table
        caption={t(words.understood)}
        columns={[
          { label: t(words.colWritten) },
          { label: t(words.colLanguage) },
          { label: t(words.colLines), figure: true },
          { label: t(words.colHeldBack), figure: true },
        ]}
        rows={p.languages.map(({ written, language, lines, unknown }) => [
          written,
          language ? languageName(language, tongue) : <em>{t(words.asIs)}</em>,
          String(lines),
          String(unknown),
        ])}
      />
      {!table.withdrawnAt && p.view.can('gaps.decide') && (
        <form method="post" action={`${censusPath(p.slug, table.id)}/withdrawal`}>
          <FormGuard view={p.view} />
          <Actions>
            <Button kind="second">{t(words.withdraw)}</Button>
          </Actions>
        </form>
      )}
    </Frame>
  )
}
