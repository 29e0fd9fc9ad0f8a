import { FormGuard } from '../../http/form-guard.tsx'
import type { View } from '../../http/view.ts'
import { Actions, Button, ButtonLink } from '../../ui/button.tsx'
import { Select } from '../../ui/form.ts'
import { Layout } from '../../ui/layout.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Table } from '../../ui/table.tsx'
import { BackLink } from '../../ui/way-back.tsx'
import { bringPath, columnsPath, takingPath } from '../paths.ts'
import type { Answers, Planned, SheetKind } from '../sheet.ts'
import type { Brought } from '../tables.ts'
import { words } from '../words.ts'

/** Rows of one kind shown whole; past this many, counted. */
const mostShown = 200

interface Shown {
  view: View
  slug: string
  kind: SheetKind
  file: Brought
  /** Rows that cannot be read, with every reason in words. */
  refused: readonly { line: number; reasons: readonly string[] }[]
  planned: readonly Planned[]
  answers: Answers
  /** Pressed without answering everything. */
  unanswered: boolean
}

export const leave = 'leave'

const Refused = (p: Shown & { rows: readonly { line: number; title: string; reason: string }[] }) => {
  const { t } = p.view
  return (
    <Table
      caption={t(words.leftOut)}
      columns={[{ label: t(words.line), figure: true }, { label: t(words.row) }, { label: t(words.reason) }]}
      rows={p.rows.slice(0, mostShown).map(({ line, title, reason }) => [line, <bdi>{title}</bdi>, reason])}
    />
  )
}

const Asked = (p: Shown & { rows: readonly Planned[] }) => {
  const { t } = p.view
  return (
    <section class="stack" aria-labelledby="to-answer">
      <h2 id="to-answer">{t(words.toAnswer)}</h2>
      <p class="quiet">{t(words.toAnswerLead)}</p>
      {p.rows.map(({ line, title, say, answers = [] }) => {
        const name = `row-${line}`
        const errors: Record<string, string> =
          p.unanswered && !p.answers[line] ? { [name]: t(words.unanswered) } : {}
        return (
          <Select
            form={{ values: { [name]: p.answers[line] ?? '' }, errors }}
            name={name}
            label={`${t(words.line)} ${line}: ${title}`}
            hint={say}
            blank=""
            choices={[...answers, { value: leave, label: t(words.leaveRow) }]}
          />
        )
      })}
    </section>
  )
}

/** What would become of each row, before anything is changed. */
export const PreviewPage = (p: Shown) => {
  const { view, slug, file, planned } = p
  const { t } = view
  const refused = [
    ...p.refused.map(({ line, reasons }) => ({ line, title: '', reason: reasons.join(' ') })),
    ...planned
      .filter(({ what }) => what === 'refused')
      .map(({ line, title, say }) => ({ line, title, reason: say })),
  ].toSorted((a, b) => a.line - b.line)
  const asked = planned.filter(({ what }) => what === 'ask')
  const good = planned.filter(({ what }) => what === 'new' || what === 'known')
  const taken = good.length + asked.length
  return (
    <Layout view={view} title={t(words.preview)}>
      <PageHead
        above={<BackLink href={bringPath(slug)} label={t(words.title)} />}
        title={t(words.preview)}
        summary={t(words.previewLead, { good: taken, bad: refused.length })}
      >
        <ButtonLink href={columnsPath(slug, file.id)} kind="second">
          {t(words.changeColumns)}
        </ButtonLink>
      </PageHead>
      {p.unanswered && (
        <Notice tone="warn" said>
          {t(words.unanswered)}
        </Notice>
      )}
      {refused.length > 0 && <Refused {...p} rows={refused} />}
      <form method="post" action={takingPath(slug, file.id)} class="stack" novalidate>
        <FormGuard view={view} />
        {asked.length > 0 && <Asked {...p} rows={asked} />}
        {good.length > 0 && (
          <Table
            caption={t(words.willTake)}
            columns={[
              { label: t(words.line), figure: true },
              { label: t(words.row) },
              { label: t(words.happens) },
            ]}
            rows={good.slice(0, mostShown).map(({ line, title, say }) => [line, <bdi>{title}</bdi>, say])}
          />
        )}
        {good.length > mostShown && (
          <p class="quiet">{t(words.andMore, { count: good.length - mostShown })}</p>
        )}
        <p class="quiet">{t(words.nothingYet)}</p>
        {taken > 0 && (
          <Actions>
            <Button big>{t(words.take, { count: taken })}</Button>
          </Actions>
        )}
      </form>
    </Layout>
  )
}
