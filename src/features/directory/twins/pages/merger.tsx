import type { Held, MergerRow } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import type { TextIn } from '#platform/text.ts'
import { writeMoment } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Facts } from '#platform/ui/card.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { tableWords, wordFor } from '../named-words.ts'
import { decidedPath, undoingPath } from '../paths.ts'
import { nameIn } from '../values.ts'
import { twinWords } from '../words.ts'
import { thingPath } from './case.tsx'
import { originSentence } from './origin-of.ts'
import { fieldName } from './sides.tsx'
import { Value } from './value.tsx'

/** A value of one that was merged away, where the kept one says something else. */
export interface Lost {
  field: string
  held: Held
  value: unknown
  stays: unknown
}

/** Staff: one merger whole: what did not stay, what moved, and the way back. */
export const MergerPage = (p: {
  view: View
  slug: string
  merger: MergerRow
  lost: readonly Lost[]
  moved: readonly { ofTable: string; rows: number }[]
  lists: ReadonlyMap<string, TextIn>
  refused?: string | undefined
}) => {
  const { view, slug, merger } = p
  const { t, zone, tongue } = view
  const count = merger.goneIds.length + 1
  const href = thingPath(slug, merger.kind, merger.keptId)
  const title = t(twinWords.mergerTitle, { count, name: nameIn(merger.name, view) })
  return (
    <Layout view={view} title={title}>
      <BackLink href={decidedPath(slug)} label={t(twinWords.decidedTitle)} />
      <PageHead
        title={title}
        above={t(twinWords[merger.kind])}
        summary={t(twinWords.byOn, { who: merger.byName, when: writeMoment(merger.at, zone, tongue) })}
      />
      {p.refused && (
        <Notice tone="bad" said>
          {p.refused}
        </Notice>
      )}
      {merger.because && <p dir="auto">{merger.because}</p>}
      {merger.undoneAt ? (
        <Notice tone="info">
          {t(twinWords.undone, {
            who: merger.undoneBy ?? '',
            when: writeMoment(merger.undoneAt, zone, tongue),
          })}
        </Notice>
      ) : (
        href && (
          <p>
            <a href={href}>{t(twinWords.seeKept)}</a>
          </p>
        )
      )}
      <section class="stack tight merged">
        <h2>{t(twinWords.lost)}</h2>
        {p.lost.length === 0 ? (
          <p class="quiet">{t(twinWords.lostNone)}</p>
        ) : (
          <Table
            caption={t(twinWords.lost)}
            hideCaption
            columns={[twinWords.field, twinWords.stood, twinWords.stays].map(word => ({ label: t(word) }))}
            rows={p.lost.map(({ field, held, value, stays }) => [
              fieldName(field, view),
              <span>
                <Value view={view} value={value} />{' '}
                <small class="quiet">
                  {originSentence(
                    view,
                    (held.origins as Record<string, never> | undefined)?.[field],
                    held,
                    p.lists,
                  )}
                </small>
              </span>,
              <Value view={view} value={stays} />,
            ])}
          />
        )}
      </section>
      {p.moved.length > 0 && (
        <section class="stack tight">
          <h2>{t(twinWords.moved)}</h2>
          <Facts
            facts={p.moved.map(
              ({ ofTable, rows }) => `${t(wordFor(tableWords, ofTable, tableWords.other))}: ${rows}`,
            )}
          />
        </section>
      )}
      {!merger.undoneAt && (
        <form method="post" action={undoingPath(slug, merger.id)} class="stack tight">
          <FormGuard view={view} />
          <p class="quiet">{t(twinWords.undoSay)}</p>
          <div>
            <Button kind="danger">{t(twinWords.undo)}</Button>
          </div>
        </form>
      )}
    </Layout>
  )
}
