import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { type Conflict, ConflictNotice } from '#platform/ui/conflict.tsx'
import { ErrorSummary, FileField, TextField } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { under } from '../paths.ts'
import type { Point } from '../queries.ts'
import type { MeetingRow } from '../rows.ts'
import { staffWords as words } from '../staff-words.ts'
import { words as allWords } from '../words.ts'
import { PointFields, pointLabels } from './agenda.tsx'

/** One point: its words, its papers, and taking it off. */
export const PointPage = (p: {
  view: View
  slug: string
  meeting: MeetingRow
  point: Point
  form: FormState
  conflict?: Conflict | undefined
}) => {
  const { view, slug, meeting, point, form } = p
  const { t, tongue } = view
  const at = under(slug, meeting)
  const title = inTongue(point.title, tongue).text
  const back = t(words.agendaOf, { meeting: inTongue(meeting.title, tongue).text })
  return (
    <Layout view={view} title={title}>
      <PageHead above={<BackLink href={at('agenda')} label={back} />} title={title} />
      {p.conflict && <ConflictNotice view={view} conflict={p.conflict} />}
      <ErrorSummary
        form={form}
        title={t(formWords.errorsTitle, { count: Object.keys(form.errors).length })}
        labels={pointLabels(view)}
      />
      <form method="post" action={at('points', point.id)} class="form" novalidate>
        <FormGuard view={view} />
        <input type="hidden" name="version" value={String(form.values.version ?? point.version)} />
        <PointFields view={view} form={form} />
        <Actions>
          <Button>{t(words.savePoint)}</Button>
        </Actions>
      </form>
      <section class="stack">
        <h2>{t(allWords.papers)}</h2>
        {point.papers.map(paper => (
          <form method="post" action={at('papers', paper.id, 'removal')} class="actions">
            <FormGuard view={view} />
            <a href={at('papers', paper.id)} download>
              <bdi>{paper.title}</bdi>
            </a>
            <Button kind="quiet">
              {t(words.removePaper)}
              <span class="unseen">: {paper.title}</span>
            </Button>
          </form>
        ))}
        <form
          method="post"
          action={at('points', point.id, 'papers')}
          class="form"
          enctype="multipart/form-data"
          novalidate
        >
          <FormGuard view={view} />
          <FileField form={form} name="file" label={t(words.paperFile)} />
          <TextField form={form} name="title" label={t(words.paperTitle)} optional={t(words.optional)} />
          <Actions>
            <Button kind="second">{t(words.addPaper)}</Button>
          </Actions>
        </form>
      </section>
      <form method="post" action={at('points', point.id, 'removal')} class="actions">
        <FormGuard view={view} />
        <Button kind="danger">{t(words.remove)}</Button>
      </form>
    </Layout>
  )
}
