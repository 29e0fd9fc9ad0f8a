import type { View } from '#platform/http/view.ts'
import { DayOf } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { groupsPath } from '../../paths.ts'
import { words as groupWords } from '../../words.ts'
import { stageOf } from '../minutes.ts'
import { minutesPath } from '../paths.ts'
import type { MeetingMinutes } from '../queries.ts'
import { staffWords, words } from '../words.ts'

const stageLabel = (view: View, row: MeetingMinutes) => {
  const stage = stageOf(row)
  return view.t(stage === 'writing' ? staffWords.stageWriting : staffWords[stage])
}

export const MinutesListPage = (p: { view: View; slug: string; all: readonly MeetingMinutes[] }) => {
  const { view, slug } = p
  const { t, tongue } = view
  const inside = view.can('groups.see')
  return (
    <Layout view={view} title={t(words.title)} summary={t(words.lead)}>
      <PageHead
        above={<BackLink href={groupsPath(slug)} label={t(groupWords.title)} />}
        title={t(words.title)}
        summary={t(words.lead)}
      />
      {p.all.length === 0 ? (
        <EmptyState title={t(words.none)} why={t(words.noneWhy)} />
      ) : (
        <Table
          caption={t(words.title)}
          hideCaption
          columns={[
            ...[words.meeting, words.group, words.day].map(word => ({ label: t(word) })),
            ...(inside ? [{ label: t(staffWords.state) }] : []),
          ]}
          rows={p.all.map(row => [
            <a href={minutesPath(slug, row.meetingId)}>
              <Written text={row.title} tongue={tongue} />
            </a>,
            <Written text={row.group} tongue={tongue} />,
            <DayOf at={row.startsAt} view={view} />,
            ...(inside
              ? [
                  <Label tone={row.publishedAt ? 'good' : row.approvedAt ? 'info' : 'warn'}>
                    {stageLabel(view, row)}
                  </Label>,
                ]
              : []),
          ])}
        />
      )}
    </Layout>
  )
}
