import type { Statement } from '#features/partnership/index.ts'
import type { PersonRow } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { collaborationPath } from '../../collaboration/paths.ts'
import { missingPath } from '../../missing/paths.ts'
import { packPath } from '../../pack/paths.ts'
import { Join } from '../../pages/join.tsx'
import { StatementPart } from '../../pages/statement.tsx'
import { newMemberPath } from '../../paths.ts'
import { staffWords as oldStaffWords, words as oldWords } from '../../words.ts'
import { type Listed, type Named, valuesOf } from '../listed.ts'
import { type ListAsked, listPath } from '../paths.ts'
import type { YearEnd } from '../queries.ts'
import { staffWords, words } from '../words.ts'
import { MemberLines, type Names } from './member-lines.tsx'
import { Narrow } from './narrow.tsx'
import { TakeIt } from './take.tsx'
import { Years } from './years.tsx'

export const perPage = 100

export interface ListProps {
  view: View
  slug: string
  asked: ListAsked
  day: PlainDate
  today: PlainDate
  /** What was asked for was not a day up to today. */
  notADay: boolean
  /** Everyone of that day this reader may see, and those who fit what was asked, in the order they are shown. */
  everyone: readonly Named[]
  members: readonly Named[]
  /** Which part of a long list, from 1, and those in it. */
  page: number
  shown: readonly Listed[]
  /** How many fit and asked not to be named. */
  unnamed: number
  communities: Names
  years: readonly YearEnd[]
  /** In force on that day. */
  statement: Statement | undefined
  /** Whom to write to. */
  contact: Pick<PersonRow, 'name' | 'email' | 'phone'> | undefined
}

const Pages = (p: ListProps) => {
  const { slug, asked, page } = p
  const { t } = p.view
  const all = p.members.length
  if (all <= perPage) return null
  const to = (other: number) => listPath(slug, { ...asked, page: other })
  return (
    <Pagination
      label={t(words.pages)}
      count={t(words.pageOf, { from: (page - 1) * perPage + 1, to: Math.min(page * perPage, all), all })}
      previous={page > 1 ? { label: t(words.previous), href: to(page - 1) } : undefined}
      next={page * perPage < all ? { label: t(words.next), href: to(page + 1) } : undefined}
    />
  )
}

const Found = (p: ListProps) => {
  const { view, slug, members } = p
  const { t } = view
  if (p.everyone.length === 0)
    return (
      <EmptyState title={t(oldWords.none)} why={t(oldWords.noneWhy)}>
        {view.can('membership.manage') && (
          <ButtonLink href={newMemberPath(slug)}>{t(oldStaffWords.add)}</ButtonLink>
        )}
      </EmptyState>
    )
  if (members.length === 0) return <EmptyState title={t(words.noneFits)} why={t(words.noneFitsWhy)} />
  return (
    <>
      <MemberLines
        view={view}
        slug={slug}
        members={p.shown}
        counts={new Map(valuesOf(members, member => member.kind).map(({ value, count }) => [value, count]))}
        communities={p.communities}
      />
      <Pages {...p} />
    </>
  )
}

const ForStaff = (p: { view: View; slug: string }) => {
  const { t } = p.view
  if (!p.view.can('membership.see')) return null
  return (
    <ul class="facts">
      <li>
        <a href={missingPath(p.slug)}>{t(staffWords.missing)}</a>
      </li>
      <li>
        <a href={packPath(p.slug)}>{t(staffWords.pack)}</a>
      </li>
    </ul>
  )
}

/** Who was a member on any day, and what they had promised by then. */
export const ListPage = (p: ListProps) => {
  const { view, slug } = p
  const { t, tongue } = view
  const day = writeDay(p.day, tongue)
  const [count, all] = [p.members.length, p.everyone.length]
  const add = view.can('membership.manage') && (
    <ButtonLink href={newMemberPath(slug)}>{t(oldStaffWords.add)}</ButtonLink>
  )
  return (
    <Layout view={view} title={p.day === p.today ? t(oldWords.title) : t(words.titleOn, { day })}>
      <PageHead
        title={t(oldWords.title)}
        summary={
          <span role="status">
            {count === all ? t(words.count, { count, day }) : t(words.countOf, { count, all, day })}{' '}
            {p.unnamed > 0 && t(words.unnamed, { count: p.unnamed })}
          </span>
        }
      >
        {add}
      </PageHead>
      <ForStaff view={view} slug={slug} />
      <div class="split side-first">
        <Narrow {...p} />
        <div class="stack loose">
          <Found {...p} />
        </div>
      </div>
      <Years view={view} slug={slug} years={p.years} />
      <p>
        <a href={collaborationPath(slug)}>{t(words.collaboration)}</a>
      </p>
      <TakeIt view={view} slug={slug} asked={p.asked} />
      {p.statement && <StatementPart view={view} statement={p.statement} />}
      <Join view={view} slug={slug} contact={p.contact} />
    </Layout>
  )
}
