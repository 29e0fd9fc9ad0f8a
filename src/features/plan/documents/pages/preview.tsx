import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import type { Plan } from '../../plan.ts'
import { endingPath, spreadsheetPath, takingPath } from '../paths.ts'
import type { Comparison } from '../sheet/compare.ts'
import { actionColumns, headColumns } from '../sheet/headings.ts'
import type { Note } from '../sheet/sheet-row.ts'
import { noteWords, sheetWords } from '../sheet-words.ts'
import type { ReturnChangeRow, ReturnRow } from '../tables.ts'
import { Changes } from './changes.tsx'
import { type Asked, QuestionCard } from './questions.tsx'
import { TakenBefore } from './taken.tsx'

/** Shown at once; the rest follows when these are answered. */
const mostShown = 400

export interface PreviewProps extends Asked {
  slug: string
  plan: Plan
  back: ReturnRow
  comparison: Comparison
  before: readonly ReturnChangeRow[]
  /** What ids in what was taken are called. */
  names: ReadonlyMap<string, TextIn>
  /** Values of the boxes that were ticked, where the form was sent before. */
  taken?: ReadonlySet<string>
  problem?: { en: string; fr: string }
}

function noteLine(view: View, note: Note): string {
  const { t } = view
  switch (note.kind) {
    case 'column-missing': {
      const columns = note.thing === 'action' ? actionColumns : { ...actionColumns, ...headColumns }
      return t(noteWords['column-missing'], { title: t(columns[note.field]) })
    }
    case 'column-added':
    case 'column-twice':
      return t(noteWords[note.kind], { title: note.title })
    case 'sheet-ignored':
      return t(noteWords['sheet-ignored'], { title: note.sheet })
    case 'rows-hidden':
      return t(noteWords['rows-hidden'], { count: note.count, title: note.sheet })
    default:
      return t(noteWords[note.kind])
  }
}

const More = (p: { view: View; all: number }) =>
  p.all > mostShown ? (
    <p class="quiet">{p.view.t(sheetWords.more, { shown: mostShown, all: p.all })}</p>
  ) : null

const Questions = (p: PreviewProps) => {
  const { t } = p.view
  const { questions } = p.comparison
  const removed = questions.filter(({ question }) => question === 'row-removed')
  const others = questions.filter(({ question }) => question !== 'row-removed')
  return (
    <>
      {others.length > 0 && (
        <section class="stack">
          <h2>{t(sheetWords.questions)}</h2>
          <p class="quiet">{t(sheetWords.questionsSay)}</p>
          {others.slice(0, mostShown).map(point => (
            <QuestionCard {...p} point={point} />
          ))}
          <More view={p.view} all={others.length} />
        </section>
      )}
      {removed.length > 0 && (
        <details class="stack" open={removed.length <= 5}>
          <summary>{t(sheetWords.removedTitle, { count: removed.length })}</summary>
          <p class="quiet">{t(sheetWords.removedSay)}</p>
          {removed.slice(0, mostShown).map(point => (
            <QuestionCard {...p} point={point} />
          ))}
          <More view={p.view} all={removed.length} />
        </details>
      )}
    </>
  )
}

/** Everything a file would change, before anything is saved. */
export const PreviewPage = (p: PreviewProps) => {
  const { view, slug, back, plan } = p
  const { t } = view
  const { changes, questions, notes } = p.comparison
  const file = back.fileName
  const open = changes.length + questions.length > 0 && !back.endedAt
  const other = back.body.planId && back.body.planId !== plan.id
  return (
    <Layout view={view} title={t(sheetWords.changedTitle)}>
      <BackLink href={spreadsheetPath(slug, plan.id)} label={t(sheetWords.back)} />
      <PageHead
        above={inTongue(plan.name, view.tongue).text}
        title={t(sheetWords.changedTitle)}
        summary={
          open && t(sheetWords.inShort, { changes: changes.length, questions: questions.length, file })
        }
      />
      {p.problem && (
        <Notice tone="warn" said>
          {t(p.problem)}
        </Notice>
      )}
      {back.endedAt && (
        <Notice tone="info">
          {t(sheetWords.ended, { day: writeDayOf(back.endedAt, view.zone, view.tongue) })}
        </Notice>
      )}
      {(notes.length > 0 || other) && !back.endedAt && (
        <section class="stack tight">
          <h2>{t(sheetWords.notes)}</h2>
          <ul class="stack tight">
            {other && <li>{t(noteWords['other-plan'])}</li>}
            {notes.slice(0, 40).map(note => (
              <li>{noteLine(view, note)}</li>
            ))}
          </ul>
        </section>
      )}
      {open ? (
        <form method="post" action={takingPath(slug, back.id)} class="stack loose sheet-back" novalidate>
          <FormGuard view={view} />
          <Questions {...p} />
          {changes.length > 0 && (
            <section class="stack">
              <h2>{t(sheetWords.changes)}</h2>
              <p class="quiet">{t(sheetWords.changesSay)}</p>
              <Changes view={view} points={changes.slice(0, mostShown)} taken={p.taken} />
              <More view={view} all={changes.length} />
            </section>
          )}
          <p class="quiet small">{t(sheetWords.forGood)}</p>
          <Actions>
            <Button>{t(sheetWords.takeAll)}</Button>
          </Actions>
        </form>
      ) : (
        !back.endedAt && (
          <EmptyState title={t(sheetWords.nothingOpen)} why={t(sheetWords.nothingOpenSay, { file })} />
        )
      )}
      {!back.endedAt && (
        <form method="post" action={endingPath(slug, back.id)}>
          <FormGuard view={view} />
          <Button kind="second">{t(sheetWords.finish)}</Button>
        </form>
      )}
      <TakenBefore view={view} slug={slug} back={back} changes={p.before} names={p.names} />
    </Layout>
  )
}
