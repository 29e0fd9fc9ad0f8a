import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Moment } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { Group } from '../../group.ts'
import { groupPath } from '../../paths.ts'
import { phaseOf } from '../meeting.ts'
import { calendarPath, meetingPath, newMeetingPath, newSeriesPath, seriesPath } from '../paths.ts'
import type { MeetingRow, SeriesRow } from '../rows.ts'
import { saidPattern } from '../said-pattern.ts'
import { staffWords } from '../staff-words.ts'
import { phaseWords, words } from '../words.ts'

const Rows = (p: { view: View; slug: string; caption: string; meetings: readonly MeetingRow[] }) => {
  const { view } = p
  const { t, tongue } = view
  return (
    <Table
      caption={p.caption}
      columns={[words.meeting, words.when, words.place, words.state].map(word => ({ label: t(word) }))}
      rows={p.meetings.map(meeting => {
        const phase = phaseOf(meeting)
        return [
          <a href={meetingPath(p.slug, meeting.groupId, meeting.id)}>
            <Written text={meeting.title} tongue={tongue} />
          </a>,
          <Moment at={meeting.startsAt} view={view} />,
          meeting.place ? <bdi>{meeting.place}</bdi> : meeting.online ? t(words.online) : '',
          <Label tone={phase === 'cancelled' ? 'warn' : phase === 'open' ? 'good' : 'plain'}>
            {t(phaseWords[phase])}
          </Label>,
        ]
      })}
    />
  )
}

/** What a group's meetings are: those to come first. Staff see all of them, others those that are for everyone. */
export const MeetingsPage = (p: {
  view: View
  slug: string
  group: Group
  coming: readonly MeetingRow[]
  past: readonly MeetingRow[]
  series: readonly SeriesRow[]
}) => {
  const { view, slug, group } = p
  const { t, tongue } = view
  const manages = view.can('groups.manage')
  const name = inTongue(group.name, tongue).text
  return (
    <Layout view={view} title={t(words.meetingsOf, { group: name })}>
      <PageHead
        above={<BackLink href={groupPath(slug, group.id)} label={name} />}
        title={t(words.meetingsOf, { group: name })}
      >
        {manages && (
          <>
            <ButtonLink href={newMeetingPath(slug, group.id)}>{t(staffWords.add)}</ButtonLink>
            <ButtonLink href={newSeriesPath(slug, group.id)} kind="second">
              {t(staffWords.addSeries)}
            </ButtonLink>
          </>
        )}
      </PageHead>
      {p.coming.length + p.past.length === 0 ? (
        <EmptyState title={t(words.none)} why={t(words.noneWhy)} />
      ) : (
        <p>
          <a href={calendarPath(slug, group.id)}>{t(words.feed)}</a>
        </p>
      )}
      {p.coming.length > 0 && <Rows view={view} slug={slug} caption={t(words.coming)} meetings={p.coming} />}
      {manages && p.series.length > 0 && (
        <section class="stack tight">
          <h2>{t(staffWords.series)}</h2>
          <ul>
            {p.series.map(series => (
              <li>
                <a href={seriesPath(slug, group.id, series.id)}>
                  <Written text={series.title} tongue={tongue} />
                </a>
                {': '}
                {saidPattern(view, series)} {series.endedOn && <Label>{t(staffWords.ended)}</Label>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {p.past.length > 0 && <Rows view={view} slug={slug} caption={t(words.past)} meetings={p.past} />}
    </Layout>
  )
}
