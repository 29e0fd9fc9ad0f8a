import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { membersPath } from '../../paths.ts'
import { words as memberWords, oneWords, staffWords } from '../../words.ts'
import { isOpen, nameOf } from '../application.ts'
import { applicationPath, joinPath } from '../paths.ts'
import type { Application } from '../queries.ts'
import { reviewWords as words } from '../staff-words.ts'
import { stateWords } from '../words.ts'

const List = (p: { view: View; slug: string; caption: string; rows: readonly Application[] }) => {
  const { t, tongue, zone } = p.view
  if (p.rows.length === 0) return null
  return (
    <Table
      caption={p.caption}
      columns={[words.applicant, memberWords.kind, words.state, words.sent].map(word => ({ label: t(word) }))}
      rows={p.rows.map(row => [
        <a href={applicationPath(p.slug, row.id)}>
          <Written text={nameOf(row)} tongue={tongue} />
        </a>,
        t(oneWords[row.kind]),
        t(stateWords[row.state]),
        writeDayOf(row.sentAt, zone, tongue),
      ])}
    />
  )
}

/** Everybody who asked to join and proved their address. */
export const ApplicationsPage = (p: { view: View; slug: string; applications: readonly Application[] }) => {
  const { view, slug, applications } = p
  const { t } = view
  const open = applications.filter(({ state }) => isOpen(state))
  const decided = applications.filter(({ state }) => !isOpen(state))
  const join = <ButtonLink href={joinPath(slug)}>{t(words.openJoin)}</ButtonLink>
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead
        above={<BackLink href={membersPath(slug)} label={t(staffWords.back)} />}
        title={t(words.title)}
        summary={t(words.lead)}
      />
      {applications.length === 0 && (
        <EmptyState title={t(words.none)} why={t(words.noneWhy)}>
          {join}
        </EmptyState>
      )}
      <List view={view} slug={slug} caption={t(words.open, { count: open.length })} rows={open} />
      <List
        view={view}
        slug={slug}
        caption={t(words.decidedList, { count: decided.length })}
        rows={decided}
      />
    </Layout>
  )
}
