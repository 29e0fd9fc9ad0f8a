import { FormGuard } from '#platform/http/form-guard.tsx'
import { emptyForm } from '#platform/http/forms.ts'
import { inTongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Select, TextArea, TextField } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Written } from '#platform/ui/written.tsx'
import { decisionPath, motionDecisionPath } from '../../../decisions/paths.ts'
import { approvalPath } from '../../../minutes/paths.ts'
import { staffWords as minutesWords } from '../../../minutes/words.ts'
import { whyWords } from '../../../rules/words.ts'
import { inConsent } from '../../agenda.ts'
import { writeClock } from '../../clock.ts'
import { outcomeWords, voiceWords, liveWords as words } from '../../live-words.ts'
import { phaseOf } from '../../meeting.ts'
import { quorumIn, voices } from '../../motion.ts'
import type { MotionSeen } from '../../room-queries.ts'
import { type LiveRoom, type Notes, pointOnTable, speakers, voicesToNote } from './room.ts'

/** What a carried motion becomes in one tap: a decision, or the approval of what the last meeting wrote down. */
const Becomes = (p: { room: LiveRoom; notes: Notes; motion: MotionSeen }) => {
  const { room, notes, motion } = p
  const { view, slug, meeting } = room
  const { t, tongue, zone } = view
  const decisionId = notes.decided.get(motion.id)
  const { earlier } = notes
  const approves = room.points.find(({ id }) => id === motion.itemId)?.standing === 'approval-of-minutes'
  return (
    <div class="actions">
      {approves && earlier && (
        <form method="post" action={approvalPath(slug, earlier.id)}>
          <FormGuard view={view} />
          <input type="hidden" name="approvedIn" value={meeting.id} />
          <Button>{t(words.approves, { day: writeDayOf(earlier.startsAt, zone, tongue) })}</Button>
        </form>
      )}
      {decisionId ? (
        <a href={decisionPath(slug, decisionId)}>{t(minutesWords.seeDecision)}</a>
      ) : (
        <form method="post" action={motionDecisionPath(slug, motion.id)}>
          <FormGuard view={view} />
          <input type="hidden" name="live" value="yes" />
          <Button kind="second">{t(minutesWords.toDecision)}</Button>
        </form>
      )}
    </div>
  )
}

const Decided = (p: { room: LiveRoom; motion: MotionSeen }) => {
  const { room, motion } = p
  const { t, tongue } = room.view
  if (!motion.outcome) return null
  const outcome = t(outcomeWords[motion.outcome])
  return (
    <li class="stack tight" id={`motion-${motion.id}`}>
      <div>
        <Written text={motion.text} tongue={tongue} />{' '}
        <Label tone={motion.outcome === 'carried' ? 'good' : 'plain'}>{outcome}</Label>
      </div>
      {motion.outcome !== 'withdrawn' && (
        <p class="quiet small">
          {t(words.result, {
            outcome,
            yes: motion.yes ?? 0,
            no: motion.no ?? 0,
            abstain: motion.abstain ?? 0,
          })}
          {motion.recused ? `, ${t(words.recusedCount, { count: motion.recused })}` : ''}
          {'. '}
          {[...(motion.working?.quorum.why ?? []), ...(motion.working?.counted?.why ?? [])]
            .map(({ key, values }) => t(whyWords[key], values))
            .join(' ')}
        </p>
      )}
      {room.notes && motion.outcome === 'carried' && (
        <Becomes room={room} notes={room.notes} motion={motion} />
      )}
    </li>
  )
}

const OnTable = (p: { room: LiveRoom; motion: MotionSeen }) => {
  const { room, motion } = p
  const { view, at } = room
  const { t, tongue, zone } = view
  const form = emptyForm()
  const said = new Map(motion.said.map(({ personId, voice }) => [personId, voice]))
  return (
    <Card tone="lamp" id={`motion-${motion.id}`}>
      <h3>
        <Written text={motion.text} tongue={tongue} />
      </h3>
      <p>
        {motion.seconder
          ? t(words.movedBy, { mover: motion.mover ?? '—', seconder: motion.seconder })
          : t(words.movedOnly, { mover: motion.mover ?? '—' })}
        {motion.closesAt && ` · ${t(words.closesAt, { time: writeClock(motion.closesAt, zone, tongue) })}`}
      </p>
      <form method="post" action={at('motions', motion.id, 'outcome')} class="stack tight" novalidate>
        <FormGuard view={view} />
        <fieldset class="hands">
          <legend>{t(words.hands)}</legend>
          {voices.map(voice => (
            <TextField form={form} name={voice} label={t(voiceWords[voice])} inputmode="numeric" short />
          ))}
        </fieldset>
        <Actions>
          <Button name="how" value="counts">
            {t(words.decide)}
          </Button>
          {motion.said.length > 0 && (
            <Button kind="second" name="how" value="voices">
              {t(words.decideVoices)}
            </Button>
          )}
          <Button kind="quiet" formaction={at('motions', motion.id, 'withdrawal')}>
            {t(words.withdraw)}
          </Button>
        </Actions>
      </form>
      <details open={motion.said.length > 0}>
        <summary>{t(words.voices)}</summary>
        <form method="post" action={at('motions', motion.id, 'voices')} data-quick>
          <ul class="attendance">
            {voicesToNote(room, motion.itemId).map(({ personId, name, by }) => (
              <li>
                <div>
                  <bdi>{name}</bdi> {by && <span class="quiet small">→ {by}</span>}
                </div>
                <div class="taps">
                  {voices.map(voice => (
                    <button
                      type="submit"
                      name="voice"
                      value={`${personId}:${voice}`}
                      aria-pressed={said.get(personId) === voice ? 'true' : 'false'}
                    >
                      {t(voiceWords[voice])}
                      <span class="unseen"> {name}</span>
                    </button>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </form>
      </details>
    </Card>
  )
}

const PutForm = (p: { room: LiveRoom; itemId: string | undefined; text: string }) => {
  const { room, itemId } = p
  const { view, at } = room
  const { t } = view
  const choices = speakers(room, itemId).map(({ personId, person }) => ({
    value: personId ?? '',
    label: person ?? '—',
  }))
  const form = emptyForm({ text: p.text })
  return (
    <form method="post" action={at('motions')} class="form" novalidate>
      <FormGuard view={view} />
      {itemId && <input type="hidden" name="itemId" value={itemId} />}
      <TextArea form={form} name="text" label={t(words.motionText)} rows={3} />
      <Select form={form} name="moverId" label={t(words.mover)} blank={t(words.nobody)} choices={choices} />
      <Select
        form={form}
        name="seconderId"
        label={t(words.seconder)}
        blank={t(words.nobody)}
        choices={choices}
      />
      <TextField
        form={form}
        name="closes"
        label={t(words.closes)}
        hint={t(words.closesHint)}
        inputmode="numeric"
        short
      />
      <Actions>
        <Button>{t(words.put)}</Button>
      </Actions>
    </form>
  )
}

/** On the approval of minutes everybody knows the words of the motion. */
const motionFor = ({ view, notes }: LiveRoom, { standing }: { standing: string | null }): string =>
  standing === 'approval-of-minutes' && notes?.earlier
    ? view.t(words.approvalText, { day: writeDayOf(notes.earlier.startsAt, view.zone, view.tongue) })
    : ''

/** The motion on the table, the one that can be put now, and those decided. */
export const MotionsPart = (p: { room: LiveRoom }) => {
  const { room } = p
  const { view, motions, points, seated } = room
  const { t, tongue } = view
  const open = phaseOf(room.meeting) === 'open'
  const onTable = motions.find(({ decidedAt }) => decidedAt === null)
  const point = pointOnTable(room)
  const together = points.filter(inConsent)
  const recused = (point && seated.recusals.get(point.id)) || []
  const canPut = open && !onTable && quorumIn(seated.room, recused).holds
  return (
    <section class="stack tight" id="motions" data-live>
      <h2>{t(words.motions)}</h2>
      {onTable && <OnTable room={room} motion={onTable} />}
      {canPut && point && !inConsent(point) && (
        <details>
          <summary>{t(words.motion)}</summary>
          <PutForm room={room} itemId={point.id} text={motionFor(room, point)} />
        </details>
      )}
      {canPut &&
        together.length > 0 &&
        !motions.some(one => one.itemId === null && one.outcome === 'carried') && (
          <details>
            <summary>{t(words.consentMotion)}</summary>
            <PutForm
              room={room}
              itemId={undefined}
              text={t(words.consentText, {
                points: together.map(({ title }) => inTongue(title, tongue).text).join('; '),
              })}
            />
          </details>
        )}
      <ul class="plain stack">
        {motions
          .filter(({ decidedAt }) => decidedAt !== null)
          .map(motion => (
            <Decided room={room} motion={motion} />
          ))}
      </ul>
    </section>
  )
}
