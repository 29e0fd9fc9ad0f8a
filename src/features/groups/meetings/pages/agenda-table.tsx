import type { View } from '#platform/http/view.ts'
import { Table } from '#platform/ui/table.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { inConsent, slotsOf } from '../agenda.ts'
import { agendaKindWords } from '../agenda-words.ts'
import { writeClock } from '../clock.ts'
import type { Point } from '../queries.ts'
import type { MeetingRow } from '../rows.ts'
import { words } from '../words.ts'

/** The agenda as it is read: points with their times, who presents them and the papers to read first. */
export const AgendaTable = (p: {
  view: View
  meeting: MeetingRow
  points: readonly Point[]
  /** Where a paper is handed out. */
  paperHref: (paperId: string) => string
}) => {
  const { view, meeting, points } = p
  const { t, tongue, zone } = view
  const slots = slotsOf(meeting.startsAt, points)
  return (
    <Table
      caption={t(words.agenda)}
      hideCaption
      columns={[words.point, words.time, words.kind, words.presenter].map(word => ({ label: t(word) }))}
      rows={points.map((point, at) => [
        <>
          <strong>
            <Written text={point.title} tongue={tongue} />
          </strong>
          {point.note && <Prose text={point.note} tongue={tongue} />}
          {point.papers.map(paper => (
            <div class="small">
              <a href={p.paperHref(paper.id)} download>
                <bdi>{paper.title}</bdi>
              </a>{' '}
              <span class="quiet">({Math.max(1, Math.round(paper.bytes / 1024))} KB)</span>
            </div>
          ))}
          {inConsent(point) && <div class="quiet small">{t(words.consent)}</div>}
        </>,
        <span>
          {writeClock(slots[at]?.from ?? meeting.startsAt, zone, tongue)}
          {point.minutes !== null && (
            <span class="quiet"> · {t(words.minutes, { count: point.minutes })}</span>
          )}
        </span>,
        t(agendaKindWords[point.kind]),
        point.presenter ? <bdi>{point.presenter}</bdi> : '',
      ])}
    />
  )
}
