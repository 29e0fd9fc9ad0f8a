import type { Child } from 'hono/jsx'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { MemberName } from '../../pages/name.tsx'
import { memberPath, membersPath } from '../../paths.ts'
import { staffWords } from '../../words.ts'
import type { Changes } from '../changes.ts'
import { askAgainPath, roundsPath } from '../paths.ts'
import type { MemberStanding } from '../queries.ts'
import { renewalWords as words } from '../words.ts'
import { ChangesShown } from './changes.tsx'

export interface BoardProps {
  view: View
  slug: string
  rows: readonly MemberStanding[]
  changes: Changes
}

const Part = (p: BoardProps & { caption: string; those: readonly MemberStanding[]; askable?: boolean }) => {
  const { view, slug, those } = p
  const { t, tongue, zone } = view
  if (those.length === 0) return null
  const manage = p.askable && view.can('membership.manage')
  const letters = ({ asks, reachable }: MemberStanding) =>
    reachable
      ? t(words.lettersSaid, { count: asks.length, day: asks[0] ? writeDayOf(asks[0].at, zone, tongue) : '' })
      : t(words.noAddress)
  const again = (row: MemberStanding): Child => (
    <form method="post" action={askAgainPath(slug, row.member.id)}>
      <FormGuard view={view} />
      <Button kind="quiet">
        {t(words.askAgain)}
        <span class="unseen">
          {' '}
          · <MemberName name={row.member.name} tongue={tongue} />
        </span>
      </Button>
    </form>
  )
  return (
    <Table
      caption={p.caption}
      columns={[
        { label: t(words.member) },
        { label: t(words.letters) },
        { label: t(words.agreedTo) },
        ...(manage ? [{ label: '' }] : []),
      ]}
      rows={those.map(row => [
        <a href={memberPath(slug, row.member.id)}>
          <MemberName name={row.member.name} tongue={tongue} />
        </a>,
        letters(row),
        row.endorsement
          ? `${t(staffWords.statementVersion, { version: row.endorsement.statementVersion })}, ${writeDayOf(row.endorsement.at, zone, tongue)}`
          : '—',
        ...(manage ? [row.reachable ? again(row) : ''] : []),
      ])}
    />
  )
}

/** What changed, who has agreed to it, and the button that asks the others. */
export const RenewalPage = (p: BoardProps) => {
  const { view, slug, rows } = p
  const { t } = view
  const of = (is: string) => rows.filter(({ standing }) => standing.is === is)
  const [good, asked, due] = [of('good'), of('asked'), of('due')]
  const reachable = due.filter(row => row.reachable)
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead
        above={<BackLink href={membersPath(slug)} label={t(staffWords.back)} />}
        title={t(words.title)}
        summary={t(words.lead)}
      />
      {rows.length === 0 ? (
        <EmptyState title={t(words.nobody)} why={t(words.nobodyWhy)} />
      ) : (
        <p role="status">
          {good.length === rows.length
            ? t(words.allGood)
            : t(words.summary, { good: good.length, all: rows.length, asked: asked.length, due: due.length })}
        </p>
      )}
      {reachable.length > 0 && view.can('membership.manage') && (
        <Card tone="lamp">
          <p>{t(words.askSay)}</p>
          <form method="post" action={roundsPath(slug)}>
            <FormGuard view={view} />
            <Button>{t(words.ask, { count: reachable.length })}</Button>
          </form>
        </Card>
      )}
      {(p.changes.statement || p.changes.plan) && <p class="quiet">{t(words.mostSaw)}</p>}
      <ChangesShown view={view} changes={p.changes} />
      <Part {...p} caption={t(words.unanswered, { count: asked.length })} those={asked} askable />
      <Part {...p} caption={t(words.toAsk, { count: due.length })} those={due} askable />
      <Part {...p} caption={t(words.agreed, { count: good.length })} those={good} />
    </Layout>
  )
}
