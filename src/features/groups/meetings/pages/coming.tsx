import type { View } from '#platform/http/view.ts'
import { Moment } from '#platform/ui/dates.tsx'
import { Written } from '#platform/ui/written.tsx'
import { meetingPath, meetingsPath } from '../paths.ts'
import type { MeetingRow } from '../rows.ts'
import { words } from '../words.ts'

/** The next meetings of a group, on its own page; staff find all of them from here. */
export const ComingMeetings = (p: {
  view: View
  slug: string
  groupId: string
  coming: readonly MeetingRow[]
}) => {
  const { view, slug, groupId, coming } = p
  const { t, tongue } = view
  if (coming.length === 0 && !view.can('groups.see')) return null
  return (
    <section class="stack tight">
      <h2>{t(words.coming)}</h2>
      {coming.length > 0 && (
        <ul>
          {coming.map(meeting => (
            <li>
              <a href={meetingPath(slug, groupId, meeting.id)}>
                <Written text={meeting.title} tongue={tongue} />
              </a>
              {': '}
              <Moment at={meeting.startsAt} view={view} />
              {meeting.cancelledAt && ` · ${t(words.cancelledSay)}`}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={meetingsPath(slug, groupId)}>{t(words.allMeetings)}</a>
      </p>
    </section>
  )
}
