import type { View } from '#platform/http/view.ts'
import { Moment } from '#platform/ui/dates.tsx'
import { History } from '#platform/ui/page-head.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import type { HistoryLine } from '../queries.ts'
import { happened, somethingHappened, words } from '../words.ts'

/** What was asked for in the address of a list. */
export interface Asked {
  q: string
  kind?: string | undefined
  /** From 1. */
  page: number
}

export const rowsPerPage = 50

export const addressOf = (path: string, asked: Partial<Asked>): string => {
  const query = new URLSearchParams()
  if (asked.q) query.set('q', asked.q)
  if (asked.kind) query.set('kind', asked.kind)
  if (asked.page && asked.page > 1) query.set('page', String(asked.page))
  const written = query.toString()
  return written ? `${path}?${written}` : path
}

export const Pages = (p: { view: View; path: string; asked: Asked; count: number }) => {
  const { t } = p.view
  const { page } = p.asked
  const from = (page - 1) * rowsPerPage + 1
  const to = Math.min(page * rowsPerPage, p.count)
  if (p.count <= rowsPerPage) return null
  return (
    <Pagination
      label={t(words.pages)}
      count={t(words.range, { from, to, count: p.count })}
      previous={
        page > 1
          ? { label: t(words.previous), href: addressOf(p.path, { ...p.asked, page: page - 1 }) }
          : undefined
      }
      next={
        to < p.count
          ? { label: t(words.next), href: addressOf(p.path, { ...p.asked, page: page + 1 }) }
          : undefined
      }
    />
  )
}

export const Happenings = (p: { view: View; lines: readonly HistoryLine[] }) => (
  <section class="stack">
    <h2>{p.view.t(words.history)}</h2>
    {p.lines.length === 0 ? (
      <p class="quiet">{p.view.t(words.noHistory)}</p>
    ) : (
      <History
        events={p.lines.map(line => ({
          when: <Moment at={line.at} view={p.view} />,
          what: (
            <>
              {p.view.t(happened[line.verb] ?? somethingHappened)}{' '}
              <span class="quiet">{p.view.t(words.by, { name: line.actorName })}</span>
            </>
          ),
        }))}
      />
    )}
  </section>
)
