import type { View } from '#platform/http/view.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { Day } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { MemberName } from '../../pages/name.tsx'
import { words as oldWords } from '../../words.ts'
import type { Listed } from '../listed.ts'
import { type ListAsked, listPath } from '../paths.ts'
import { words } from '../words.ts'
import { Signatory } from './member-lines.tsx'

/** The municipalities that signed, as councils and funders ask for them. */
export const MunicipalPage = (p: {
  view: View
  slug: string
  asked: ListAsked
  day: PlainDate
  members: readonly Listed[]
  /** How many communities the partnership serves. */
  served: number
}) => {
  const { view } = p
  const { t, tongue } = view
  const day = writeDay(p.day, tongue)
  return (
    <Layout view={view} title={t(words.municipal)}>
      <PageHead
        above={<BackLink href={listPath(p.slug, p.asked)} label={t(oldWords.title)} />}
        title={t(words.municipal)}
        summary={
          <span role="status">
            {t(words.municipalCount, { count: p.members.length, day, all: p.served })}
          </span>
        }
      />
      {p.members.length === 0 ? (
        <EmptyState title={t(words.noneFits)} why={t(words.noneFitsWhy)} />
      ) : (
        <Table
          caption={t(words.titleOn, { day })}
          columns={[
            { label: t(oldWords.name) },
            { label: t(oldWords.since) },
            { label: t(words.endorsed) },
            { label: t(words.signedBy) },
          ]}
          rows={p.members.map(member => [
            <MemberName name={member.name} tongue={tongue} />,
            <Day day={member.since} view={view} />,
            t(words.statementVersion, { version: member.statementVersion }),
            member.signatory && (member.signatoryShown || view.can('membership.see')) && (
              <Signatory signatory={member.signatory} />
            ),
          ])}
        />
      )}
    </Layout>
  )
}
