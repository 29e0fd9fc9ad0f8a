import type { MergerRow } from '#features/people/index.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import type { TextIn } from '#platform/text.ts'
import { writeMoment } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { mergerPath, reopeningPath, twinsPath } from '../paths.ts'
import type { TwinPair } from '../tables.ts'
import { nameIn } from '../values.ts'
import { twinWords } from '../words.ts'

/** Staff: what was made one, and what was told apart; each can be taken back. */
export const DecidedPage = (p: {
  view: View
  slug: string
  mergers: readonly MergerRow[]
  apart: readonly TwinPair[]
  names: ReadonlyMap<string, TextIn>
}) => {
  const { view, slug } = p
  const { t, zone, tongue } = view
  const byOn = (who: string, at: Date) => t(twinWords.byOn, { who, when: writeMoment(at, zone, tongue) })
  const named = (id: string) => nameIn(p.names.get(id), view)
  return (
    <Layout view={view} title={t(twinWords.decidedTitle)}>
      <BackLink href={twinsPath(slug)} label={t(twinWords.title)} />
      <PageHead title={t(twinWords.decidedTitle)} above={t(twinWords.title)} />
      <section class="stack tight">
        <h2>{t(twinWords.mergers)}</h2>
        {p.mergers.length === 0 ? (
          <p class="quiet">{t(twinWords.noMergers)}</p>
        ) : (
          <Table
            caption={t(twinWords.mergers)}
            hideCaption
            columns={[twinWords.what, twinWords.kind, twinWords.howMany, twinWords.decided].map(word => ({
              label: t(word),
            }))}
            rows={p.mergers.map(merger => [
              <a href={mergerPath(slug, merger.id)}>{nameIn(merger.name, view)}</a>,
              t(twinWords[merger.kind]),
              <>
                {t(twinWords.descriptions, { count: merger.goneIds.length + 1 })}{' '}
                {merger.undoneAt && <Label>{t(twinWords.isUndone)}</Label>}
              </>,
              byOn(merger.byName, merger.at),
            ])}
          />
        )}
      </section>
      <section class="stack tight">
        <h2>{t(twinWords.apart)}</h2>
        {p.apart.length === 0 ? (
          <p class="quiet">{t(twinWords.noneApart)}</p>
        ) : (
          <Table
            caption={t(twinWords.apart)}
            hideCaption
            columns={[
              ...[twinWords.what, twinWords.kind, twinWords.decided, twinWords.because].map(word => ({
                label: t(word),
              })),
              { label: '' },
            ]}
            rows={p.apart.map(pair => [
              t(twinWords.and, { one: named(pair.aId), other: named(pair.bId) }),
              t(twinWords[pair.kind]),
              byOn(pair.decidedBy ?? '', pair.decidedAt ?? pair.foundAt),
              pair.because ? <span dir="auto">{pair.because}</span> : '',
              <form method="post" action={reopeningPath(slug, pair.id)}>
                <FormGuard view={view} />
                <Button kind="quiet">{t(twinWords.reopen)}</Button>
              </form>,
            ])}
          />
        )}
      </section>
    </Layout>
  )
}
