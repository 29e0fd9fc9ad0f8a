import { letters } from '../../documents/xlsx.ts'
import { FormGuard } from '../../http/form-guard.tsx'
import type { FormState } from '../../http/form-state.ts'
import type { View } from '../../http/view.ts'
import { words as formWords } from '../../http/words.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Choices, ErrorSummary, Select } from '../../ui/form.ts'
import { Layout } from '../../ui/layout.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { BackLink } from '../../ui/way-back.tsx'
import type { Grid } from '../grid.ts'
import { bringPath, columnsPath, tablePath } from '../paths.ts'
import type { SheetField, SheetKind } from '../sheet.ts'
import type { Brought } from '../tables.ts'
import { type Reading, rowsBelow } from '../understand.ts'
import { words } from '../words.ts'

interface Shown {
  view: View
  slug: string
  kind: SheetKind
  file: Brought
  reading: Reading
  form: FormState
  /** Days that can be read in two ways. */
  unclear: readonly string[]
}

const samples = (grid: Grid, reading: Reading, column: number | undefined): string => {
  if (column === undefined) return ''
  const cells = rowsBelow(grid, reading.heading).map(({ cells }) => cells[column]?.text ?? '')
  return [...new Set(cells.filter(Boolean))]
    .slice(0, 3)
    .map(text => [...text].slice(0, 40).join(''))
    .join(' · ')
}

const titled = (view: View, heading: string, column: number) =>
  heading || view.t(words.columnNumber, { letters: letters(column + 1) })

const WhichTable = (p: Shown) => {
  const { t } = p.view
  return (
    <form method="post" action={tablePath(p.slug, p.file.id)} class="form" novalidate>
      <FormGuard view={p.view} />
      <Select
        form={{ values: { table: String(p.reading.grid) }, errors: {} }}
        name="table"
        label={t(words.table)}
        choices={p.file.tables.map(({ name, rows }, n) => ({
          value: String(n),
          label: t(words.tableName, {
            name: name && !/^\d+$/.test(name) ? name : t(words.tableNumber, { number: n + 1 }),
            count: rows.length,
          }),
        }))}
      />
      <Actions>
        <Button kind="second">{t(words.changeTable)}</Button>
      </Actions>
    </form>
  )
}

/** Which column is what, guessed; and how days are written, where that cannot be told. */
export const ColumnsPage = (p: Shown) => {
  const { view, kind, file, reading, form } = p
  const { t } = view
  const grid = file.tables[reading.grid] ?? { name: '', rows: [] }
  const headings = (grid.rows[reading.heading]?.cells ?? []).map(({ text }, n) => titled(view, text, n))
  const columns = headings.map((label, n) => ({ value: String(n), label }))
  const field = ({ key, label }: SheetField) => {
    const shown = samples(grid, reading, reading.mapping[key])
    return (
      <Select
        form={form}
        name={key}
        label={t(label)}
        {...(shown ? { hint: t(words.forExample, { values: shown }) } : {})}
        blank={t(words.notHere)}
        choices={columns}
      />
    )
  }
  const used = new Set(Object.values(reading.mapping))
  const unused = headings.filter((_, n) => !used.has(n))
  const first = ({ key, needed }: SheetField) =>
    needed || reading.mapping[key] !== undefined || form.errors[key] !== undefined
  const rest = kind.fields.filter(each => !first(each))
  return (
    <Layout view={view} title={t(words.columns)}>
      <PageHead
        above={<BackLink href={bringPath(p.slug)} label={t(words.title)} />}
        title={t(words.columns)}
        summary={t(words.columnsLead)}
      />
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
        labels={Object.fromEntries(kind.fields.map(({ key, label }) => [key, t(label)]))}
      />
      {file.tables.length > 1 && <WhichTable {...p} />}
      <form method="post" action={columnsPath(p.slug, file.id)} class="form" novalidate>
        <FormGuard view={view} />
        <Select
          form={{ ...form, values: { ...form.values, heading: String(reading.heading) } }}
          name="heading"
          label={t(words.headingLine)}
          short
          choices={grid.rows.slice(0, 15).map(({ line, cells }, n) => ({
            value: String(n),
            label: `${line} · ${cells
              .map(({ text }) => text)
              .filter(Boolean)
              .slice(0, 3)
              .join(' · ')
              .slice(0, 60)}`,
          }))}
        />
        {kind.fields.filter(first).map(field)}
        {p.unclear.length > 0 && (
          <Choices
            form={form}
            name="order"
            label={t(words.order, { written: p.unclear.slice(0, 3).join(', ') })}
            hint={t(words.orderHint)}
            side
            choices={(['day-first', 'month-first'] as const).map(value => ({
              value,
              label: t(words[value]),
            }))}
          />
        )}
        {unused.length > 0 && <p class="quiet small">{t(words.unused, { names: unused.join(', ') })}</p>}
        {rest.length > 0 && (
          <details class="more" open={rest.length === kind.fields.length}>
            <summary>{t(words.rest, { count: rest.length })}</summary>
            {rest.map(field)}
          </details>
        )}
        <Actions>
          <Button big>{t(words.toPreview)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
