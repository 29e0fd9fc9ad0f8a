import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { writeDay } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { ErrorSummary, FileField, TextArea } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { LineWrong, ReadLine } from '../pasted.ts'
import { indicatorsPath, manyValuesPath } from '../paths.ts'
import { staffWords as words } from '../staff-words.ts'
import { words as shown } from '../words.ts'

/** What would happen to one line. */
export interface LineSeen extends ReadLine {
  would: 'add' | 'correct' | 'nothing' | 'refuse' | undefined
  before?: string | undefined
}

const wrongs: Record<LineWrong, (typeof words)[keyof typeof words]> = {
  'bad-figure': words.badFigure,
  'two-figures': words.twoFigures,
  'bad-day': words.badDay,
  'bad-value': words.badValue,
  twice: words.twice,
}

const Would = (p: { view: View; line: LineSeen }) => {
  const { t } = p.view
  const { found, would, before } = p.line
  if ('wrong' in found) {
    const written = found.wrong === 'bad-day' ? p.line.day : p.line.value
    return <Label tone="bad">{t(wrongs[found.wrong], { written })}</Label>
  }
  if (would === 'refuse') return <Label tone="bad">{t(words.badKind)}</Label>
  if (would === 'correct') return <Label tone="warn">{t(words.willCorrect, { value: before ?? '' })}</Label>
  return would === 'nothing' ? (
    <Label>{t(words.willNothing)}</Label>
  ) : (
    <Label tone="good">{t(words.willAdd)}</Label>
  )
}

/** Lines are pasted or sent as a file; what would happen to each is shown before anything is kept. */
export const ManyValuesPage = (p: {
  view: View
  slug: string
  form: FormState
  lines?: readonly LineSeen[] | undefined
}) => {
  const { view, slug, form, lines } = p
  const { t } = view
  const good = (lines ?? []).filter(({ would }) => would === 'add' || would === 'correct').length
  const bad = (lines ?? []).filter(({ would }) => would === undefined || would === 'refuse').length
  return (
    <Layout view={view} title={t(words.many)}>
      <PageHead
        above={<BackLink href={indicatorsPath(slug)} label={t(shown.back)} />}
        title={t(words.many)}
        summary={t(words.manyLead)}
      />
      <ErrorSummary form={form} title={t(words.errors)} />
      {lines && lines.length > 0 && (
        <section class="stack">
          {bad > 0 && <p role="status">{t(words.badLines, { count: bad })}</p>}
          <Table
            caption={t(words.outcome)}
            hideCaption
            columns={[
              { label: t(words.line), figure: true },
              { label: t(words.figure) },
              { label: t(shown.day) },
              { label: t(shown.value), figure: true },
              { label: t(words.outcome) },
            ]}
            rows={lines.map(line => [
              line.line,
              <bdi>{line.figure}</bdi>,
              'wrong' in line.found ? <bdi>{line.day}</bdi> : writeDay(line.found.on, view.tongue),
              <bdi>{line.value}</bdi>,
              <Would view={view} line={line} />,
            ])}
          />
          {good > 0 && (
            <form method="post" action={manyValuesPath(slug)}>
              <FormGuard view={view} />
              <input type="hidden" name="lines" value={[form.values.lines].flat()[0] ?? ''} />
              <input type="hidden" name="take" value="yes" />
              <Button>{t(words.takeGood, { count: good })}</Button>
            </form>
          )}
        </section>
      )}
      <form method="post" action={manyValuesPath(slug)} class="form" enctype="multipart/form-data" novalidate>
        <FormGuard view={view} />
        <TextArea form={form} name="lines" label={t(words.paste)} rows={10} dir="auto" />
        <FileField
          form={form}
          name="file"
          label={t(words.file)}
          optional={t(words.optional)}
          accept=".csv,.tsv,.txt,text/csv"
        />
        <Actions>
          <Button kind={good > 0 ? 'second' : 'primary'}>{t(words.look)}</Button>
        </Actions>
      </form>
    </Layout>
  )
}
