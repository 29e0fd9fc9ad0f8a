import { sectorName } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { Day } from '#platform/ui/dates.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Document } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { memberKinds } from '../../member.ts'
import { MemberName } from '../../pages/name.tsx'
import { kindWords, words as oldWords } from '../../words.ts'
import type { Listed } from '../listed.ts'
import { type ListAsked, listPath } from '../paths.ts'
import { involvementWords, words } from '../words.ts'

/** The whole list of one day as a document: a table for each kind. */
export const PrintPage = (p: {
  view: View
  slug: string
  asked: ListAsked
  day: PlainDate
  members: readonly Listed[]
  communities: ReadonlyMap<string, string>
}) => {
  const { view } = p
  const { t, tongue } = view
  const day = writeDay(p.day, tongue)
  const title = t(words.titleOn, { day })
  return (
    <Layout view={view} title={title}>
      <Document
        above={
          <>
            <BackLink href={listPath(p.slug, p.asked)} label={t(oldWords.title)} />
            <div>
              <Written text={view.partnership?.name} tongue={tongue} />
            </div>
          </>
        }
        title={title}
        summary={t(words.count, { count: p.members.length, day })}
      >
        {memberKinds.map(kind => {
          const those = p.members.filter(member => member.kind === kind)
          if (those.length === 0) return null
          return (
            <Table
              caption={<h2>{t(oldWords.kindCount, { kind: t(kindWords[kind]), count: those.length })}</h2>}
              columns={[
                { label: t(oldWords.name) },
                { label: t(words.sector) },
                { label: t(words.community) },
                { label: t(words.involvement) },
                { label: t(oldWords.since) },
                { label: t(words.commitmentsShort) },
              ]}
              rows={those.map(member => [
                <MemberName name={member.name} tongue={tongue} />,
                sectorName(t, member.sector),
                member.communityId
                  ? p.communities.get(member.communityId)
                  : kind !== 'individual' && t(words.wholeArea),
                t(involvementWords[member.involvement]),
                <Day day={member.since} view={view} />,
                member.commitments
                  .map(({ number, goal }) => `${number} ${inTongue(goal, tongue).text}`.trim())
                  .join('; '),
              ])}
            />
          )
        })}
      </Document>
    </Layout>
  )
}
