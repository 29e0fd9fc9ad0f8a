import { FormGuard } from '#platform/http/form-guard.tsx'
import { inTongue } from '#platform/text.ts'
import { Button } from '#platform/ui/button.tsx'
import type { Translate } from '#platform/words/speech.ts'
import type { QuorumAnswer } from '../../../rules/quorum.ts'
import { whyWords } from '../../../rules/words.ts'
import { writeClock } from '../../clock.ts'
import { liveWords as words } from '../../live-words.ts'
import { phaseOf } from '../../meeting.ts'
import { quorumAt } from '../../motion.ts'

import { type LiveRoom, pointOnTable } from './room.ts'

/** The working of a quorum, one sentence after the other. */
export const quorumSaid = (t: Translate, { why }: QuorumAnswer): string =>
  why.map(({ key, values }) => t(whyWords[key], values)).join(' ')

const Band = (p: { room: LiveRoom; answer: QuorumAnswer; about?: string }) => {
  const { t } = p.room.view
  const { answer } = p
  return (
    <div class={answer.holds ? 'quorum holds' : 'quorum lost'}>
      {p.about && <p>{t(words.forPoint, { point: p.about })}</p>}
      <strong>
        {t(answer.holds ? words.holds : words.lost, { here: answer.here, needed: answer.needed })}
      </strong>
      <details open={!answer.holds}>
        <summary>{t(words.working)}</summary>
        <p>{quorumSaid(t, answer)}</p>
      </details>
    </div>
  )
}

/** Whether enough voices are here, for the meeting and for the point on the table, said in words; and the second call. */
export const QuorumPart = (p: { room: LiveRoom }) => {
  const { room } = p
  const { view, meeting, seated } = room
  const { t, tongue, zone, now } = view
  const whole = quorumAt(seated)
  const point = pointOnTable(room)
  const recused = point ? (seated.recusals.get(point.id) ?? []) : []
  const forPoint = point && recused.length > 0 ? quorumAt(seated, point.id) : undefined
  const lost = !whole.holds || forPoint?.holds === false
  const early = meeting.secondCallAt !== null && now < meeting.secondCallAt
  return (
    <section class="stack tight" id="quorum" data-live aria-live="polite">
      <h2>{t(words.quorum)}</h2>
      <Band room={room} answer={whole} />
      {point && forPoint && <Band room={room} answer={forPoint} about={inTongue(point.title, tongue).text} />}
      {meeting.secondCalledAt && (
        <p>{t(words.secondMade, { time: writeClock(meeting.secondCalledAt, zone, tongue) })}</p>
      )}
      {phaseOf(meeting) === 'open' && lost && meeting.call === 1 && (
        <form method="post" action={room.at('second-call')} class="actions">
          <FormGuard view={view} />
          {early && meeting.secondCallAt ? (
            <span>{t(words.secondFrom, { time: writeClock(meeting.secondCallAt, zone, tongue) })}</span>
          ) : (
            <Button kind="second">{t(words.second)}</Button>
          )}
        </form>
      )}
    </section>
  )
}
