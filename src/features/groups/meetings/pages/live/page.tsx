import { FormGuard } from '#platform/http/form-guard.tsx'
import { inTongue } from '#platform/text.ts'
import { writeMoment } from '#platform/time.ts'
import { asset } from '#platform/ui/assets.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { writeClock } from '../../clock.ts'
import { liveWords as words } from '../../live-words.ts'
import { phaseOf } from '../../meeting.ts'
import { meetingPath } from '../../paths.ts'
import { AttendancePart } from './attendance.tsx'
import { MotionsPart } from './motions.tsx'
import { NotesPart } from './notes.tsx'
import { PointsPart } from './points.tsx'
import { QuorumPart } from './quorum.tsx'
import type { LiveRoom } from './room.ts'

/**
 * The one page a meeting is run from, on a phone or a desk, by one or several people. Everything is a plain form; with
 * script it looks every few seconds whether something happened and draws those parts again.
 */
export const LivePage = (p: {
  room: LiveRoom
  refused?: string | undefined
  minutesHref?: string | undefined
}) => {
  const { room } = p
  const { view, meeting, at } = room
  const { t, tongue, zone } = view
  const phase = phaseOf(meeting)
  const name = inTongue(meeting.title, tongue).text
  return (
    <Layout view={view} title={t(words.title, { meeting: name })}>
      <PageHead
        above={<BackLink href={meetingPath(room.slug, meeting.groupId, meeting.id)} label={name} />}
        title={t(words.title, { meeting: name })}
        summary={
          meeting.closedAt
            ? t(words.closedAt, {
                time: writeClock(meeting.closedAt, zone, tongue),
                name: meeting.closedBy ?? '',
              })
            : meeting.openedAt
              ? t(words.openedAt, {
                  time: writeClock(meeting.openedAt, zone, tongue),
                  name: meeting.openedBy ?? '',
                })
              : writeMoment(meeting.startsAt, zone, tongue)
        }
      >
        {(phase === 'planned' || phase === 'called') && (
          <form method="post" action={at('opening')}>
            <FormGuard view={view} />
            <Button big>{t(words.open)}</Button>
          </form>
        )}
        {phase === 'open' && (
          <form method="post" action={at('closing')}>
            <FormGuard view={view} />
            <Button kind="second">{t(words.close)}</Button>
          </form>
        )}
        {p.minutesHref && meeting.openedAt && (
          <ButtonLink href={p.minutesHref} kind="second">
            {t(words.minutes)}
          </ButtonLink>
        )}
      </PageHead>
      {p.refused && (
        <Notice tone="bad" said>
          <strong>{t(words.refusedTitle)}</strong> {p.refused}
        </Notice>
      )}
      {phase === 'planned' || phase === 'called' ? (
        <p>{t(words.notOpenYet)}</p>
      ) : (
        <meeting-live class="stack" src={at('beat')} beat={String(meeting.beat)} page={at('live')}>
          <QuorumPart room={room} />
          <div class="live-columns">
            <div class="stack">
              <PointsPart room={room} />
              <MotionsPart room={room} />
              <NotesPart room={room} />
            </div>
            <AttendancePart room={room} />
          </div>
        </meeting-live>
      )}
      <script type="module" src={asset('meeting-live.js')} />
      {room.notes && <script type="module" src={asset('minutes.js')} />}
    </Layout>
  )
}
