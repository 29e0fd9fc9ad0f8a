import { FormGuard } from '#platform/http/form-guard.tsx'
import { emptyForm } from '#platform/http/forms.ts'
import { writeDayOf } from '#platform/time.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Checkbox, Select, TextField } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Written } from '#platform/ui/written.tsx'
import { inConsent, timeOf } from '../../agenda.ts'
import { agendaKindWords } from '../../agenda-words.ts'
import { writeClock, writeSpan } from '../../clock.ts'
import { liveWords as words } from '../../live-words.ts'
import { phaseOf } from '../../meeting.ts'
import type { Point } from '../../queries.ts'
import { words as allWords } from '../../words.ts'
import type { LiveRoom } from './room.ts'

/** How long a point has been on the table. Said in words and times, so that it is true without a script. */
const Timer = (p: { room: LiveRoom; point: Point }) => {
  const { view } = p.room
  const { t, tongue, zone, now } = view
  const time = timeOf(p.point.minutes, p.point.turns, now)
  if (p.point.turns.length === 0) return null
  const used = Math.floor(time.used / 60)
  const running = p.point.turns.find(({ endedAt }) => endedAt === null)
  const began = running ? writeClock(running.beganAt, zone, tongue) : ''
  return (
    <span class={time.over ? 'timer over' : 'timer'}>
      {time.planned === null
        ? t(words.usedOnly, { used })
        : t(words.used, { used, planned: Math.round(time.planned / 60) })}
      {time.running && time.left !== null && (
        <>
          {' · '}
          <strong
            class="timer-left"
            data-ends={time.shouldEndAt?.toISOString()}
            data-left={t(words.remaining, { left: '{span}' })}
            data-over={t(words.overBy, { over: '{span}' })}
          >
            {time.left >= 0
              ? t(words.remaining, { left: writeSpan(time.left) })
              : t(words.overBy, { over: writeSpan(time.left) })}
          </strong>
        </>
      )}
      {running && (
        <span class="quiet small">
          {' · '}
          {time.shouldEndAt
            ? t(words.timerRunning, { began, end: writeClock(time.shouldEndAt, zone, tongue) })
            : t(words.timerNoEnd, { began })}
        </span>
      )}
    </span>
  )
}

const Conflicts = (p: { room: LiveRoom; point: Point; open: boolean }) => {
  const { room, point, open } = p
  const { view, seated, at } = room
  const { t } = view
  const declared = seated.conflicts.filter(({ itemId }) => itemId === point.id)
  return (
    <>
      {declared.map(conflict => (
        <form method="post" action={at('conflicts', conflict.id, 'withdrawal')} class="actions small">
          <FormGuard view={view} />
          <span>
            {t(words.declared, { name: conflict.person ?? '—' })}
            {conflict.recusedAt && ` ${t(words.steppedOut)}`}
            {conflict.words && (
              <>
                {': '}
                <bdi>{conflict.words}</bdi>
              </>
            )}
          </span>
          {open && <Button kind="quiet">{t(words.takeBack)}</Button>}
        </form>
      ))}
    </>
  )
}

const DeclareForm = (p: { room: LiveRoom; point: Point }) => {
  const { view, seated, at } = p.room
  const { t } = view
  const form = emptyForm({ recused: 'yes' })
  const holders = seated.attendees.filter(({ personId, role }) => personId !== null && role !== null)
  return (
    <details>
      <summary>{t(words.conflict)}</summary>
      <form method="post" action={at('conflicts')} class="form" novalidate>
        <FormGuard view={view} />
        <input type="hidden" name="itemId" value={p.point.id} />
        <Select
          form={form}
          name="personId"
          label={t(words.conflictWho)}
          blank={t(words.nobody)}
          choices={holders.map(({ personId, person }) => ({ value: personId ?? '', label: person ?? '—' }))}
        />
        <TextField form={form} name="words" label={t(words.conflictWords)} />
        <Checkbox form={form} name="recused" label={t(words.conflictOut)} />
        <Actions>
          <Button kind="second">{t(words.declare)}</Button>
        </Actions>
      </form>
    </details>
  )
}

/** What nobody got to goes onto the next agenda in one tap. */
const CarryOn = (p: { room: LiveRoom; next: NonNullable<LiveRoom['next']>; point: Point }) => {
  const { view, at } = p.room
  const { t, tongue, zone } = view
  const day = writeDayOf(p.next.startsAt, zone, tongue)
  if (p.next.carried.has(p.point.id)) return <span class="quiet small">{t(words.carriedOn, { day })}</span>
  return (
    <form method="post" action={at('points', p.point.id, 'carrying')}>
      <FormGuard view={view} />
      <Button kind="quiet">
        {t(words.carryOn, { day })}
        <span class="unseen">: {nameOfPoint(p.point, tongue)}</span>
      </Button>
    </form>
  )
}

const PointRow = (p: { room: LiveRoom; point: Point; open: boolean }) => {
  const { room, point, open } = p
  const { view, at } = room
  const { t, tongue } = view
  const onTable = point.turns.some(({ endedAt }) => endedAt === null)
  return (
    <li class={onTable ? 'live-point now' : 'live-point'} id={`point-${point.id}`}>
      <div>
        <strong>
          <Written text={point.title} tongue={tongue} />
        </strong>{' '}
        {onTable && <Label tone="good">{t(words.onTable)}</Label>}
        <span class="quiet small">
          {' '}
          {t(agendaKindWords[point.kind])}
          {point.minutes !== null && ` · ${t(allWords.minutes, { count: point.minutes })}`}
          {point.presenter && ` · ${point.presenter}`}
        </span>
        <div>
          <Timer room={room} point={point} />
        </div>
        <Conflicts room={room} point={point} open={open} />
      </div>
      {!open && room.next && point.turns.length === 0 && point.standing === null && (
        <CarryOn room={room} next={room.next} point={point} />
      )}
      {open && (
        <form method="post" action={at('turns')} class="actions">
          <FormGuard view={view} />
          {onTable ? (
            <Button kind="second">{t(words.finish)}</Button>
          ) : (
            <Button kind="second" name="point" value={point.id}>
              {t(point.turns.length > 0 ? words.takeUpAgain : words.takeUp)}
              <span class="unseen">: {nameOfPoint(point, tongue)}</span>
            </Button>
          )}
        </form>
      )}
      {open && inConsent(point) && (
        <form method="post" action={at('pulls', point.id)}>
          <FormGuard view={view} />
          <Button kind="quiet">
            {t(words.pull)}
            <span class="unseen">: {nameOfPoint(point, tongue)}</span>
          </Button>
        </form>
      )}
    </li>
  )
}

const nameOfPoint = (point: Point, tongue: LiveRoom['view']['tongue']) =>
  point.title[tongue] ?? point.title.en ?? ''

/** The points in order, with the one on the table, its timer, and who stepped out of it. */
export const PointsPart = (p: { room: LiveRoom }) => {
  const { room } = p
  const { t } = room.view
  const open = phaseOf(room.meeting) === 'open'
  const now = room.points.find(({ turns }) => turns.some(({ endedAt }) => endedAt === null))
  return (
    <section class="stack tight" id="points">
      <h2>{t(words.points)}</h2>
      <ol class="live-points" id="points-list" data-live>
        {room.points.map(point => (
          <PointRow room={room} point={point} open={open} />
        ))}
      </ol>
      {open && now && (
        <div id="declare" data-live>
          <DeclareForm room={room} point={now} />
        </div>
      )}
    </section>
  )
}
