import { FormGuard } from '#platform/http/form-guard.tsx'
import { emptyForm } from '#platform/http/forms.ts'
import { Actions, Button } from '#platform/ui/button.tsx'
import { Choices, Select, TextField } from '#platform/ui/form.ts'
import { Written } from '#platform/ui/written.tsx'
import { roleWords } from '../../../words.ts'
import { writeClock } from '../../clock.ts'
import { stateWords, liveWords as words } from '../../live-words.ts'
import { type AttendanceState, attendanceStates, phaseOf } from '../../meeting.ts'
import type { Attendee } from '../../room-queries.ts'
import { type LiveRoom, nameOf } from './room.ts'

const shownFor = (one: Attendee): AttendanceState[] =>
  one.role ? ['present', 'regrets', 'absent'] : ['present', 'guest', 'staff']

const Said = (p: { room: LiveRoom; one: Attendee }) => {
  const { room, one } = p
  const { t, tongue, zone } = room.view
  const invitation = room.invited.find(({ personId }) => personId !== null && personId === one.personId)
  const parts = [
    one.role && one.role !== 'member' && t(roleWords[one.role]),
    one.forPersonId && t(words.for, { name: nameOf(room, one.forPersonId) }),
    one.proxyToId && `→ ${nameOf(room, one.proxyToId)}`,
    one.state === null && invitation?.reply === 'yes' && t(words.saidWouldCome),
    one.state === null && invitation?.reply === 'no' && t(words.saidNo),
    invitation?.alternateName && t(words.sendsAlternate, { name: invitation.alternateName }),
    one.here && one.arrivedAt && t(words.here, { time: writeClock(one.arrivedAt, zone, tongue) }),
    one.leftAt && t(words.left, { time: writeClock(one.leftAt, zone, tongue) }),
  ].filter(Boolean)
  return (
    <span class="quiet small">
      {one.organisation && <Written text={one.organisation} tongue={tongue} />}
      {parts.length > 0 && `${one.organisation ? ' · ' : ''}${parts.join(' · ')}`}
    </span>
  )
}

const Row = (p: { room: LiveRoom; one: Attendee; open: boolean }) => {
  const { room, one, open } = p
  const { t } = room.view
  const key = one.personId ?? one.id ?? ''
  const press = (state: string, label: string, on = false) => (
    <button type="submit" name="mark" value={`${key}:${state}`} aria-pressed={on ? 'true' : 'false'}>
      {label}
      <span class="unseen"> {one.person}</span>
    </button>
  )
  return (
    <li
      id={`p-${key}`}
      class={one.here ? 'here' : one.state ? 'marked' : undefined}
      data-name={one.person ?? ''}
    >
      <div>
        <bdi>{one.person ?? '—'}</bdi> <Said room={room} one={one} />
      </div>
      {open && key ? (
        <div class="taps">
          {shownFor(one).map(state =>
            press(state, t(stateWords[state]), one.state === state && (state !== 'present' || one.here)),
          )}
          {one.here && press('left', t(words.leaves))}
          {!one.personId && press('unmarked', t(words.undo))}
        </div>
      ) : (
        one.state && <span>{t(stateWords[one.state])}</span>
      )}
    </li>
  )
}

const SomebodyElse = (p: { room: LiveRoom }) => {
  const { view, seated, at } = p.room
  const { t } = view
  const form = emptyForm({ as: 'guest' })
  const holders = seated.attendees.filter(({ role, personId, here }) => role !== null && personId && !here)
  const choices = holders.map(({ personId, person }) => ({ value: personId ?? '', label: person ?? '—' }))
  const present = seated.attendees.filter(
    ({ state, personId, here }) => state === 'present' && personId && here,
  )
  return (
    <>
      <details id="somebody-else">
        <summary>{t(words.somebodyElse)}</summary>
        <form method="post" action={at('others')} class="form" novalidate>
          <FormGuard view={view} />
          <TextField form={form} name="name" label={t(words.name)} autocomplete="off" />
          <Choices
            form={form}
            name="as"
            label={t(words.as)}
            side
            choices={[
              { value: 'guest', label: t(stateWords.guest) },
              { value: 'staff', label: t(stateWords.staff) },
              ...(seated.room.rules.alternates ? [{ value: 'present', label: t(words.asAlternate) }] : []),
            ]}
          />
          {seated.room.rules.alternates && (
            <Select
              form={form}
              name="forPersonId"
              label={t(words.forWhom)}
              blank={t(words.nobody)}
              choices={choices}
            />
          )}
          <Actions>
            <Button kind="second">{t(words.putDown)}</Button>
          </Actions>
        </form>
      </details>
      {seated.room.rules.proxies > 0 && (
        <details id="proxy">
          <summary>{t(words.proxy)}</summary>
          <form method="post" action={at('proxies')} class="form" novalidate>
            <FormGuard view={view} />
            <Select
              form={emptyForm()}
              name="giverId"
              label={t(words.proxyGiver)}
              blank={t(words.nobody)}
              choices={choices}
            />
            <Select
              form={emptyForm()}
              name="proxyToId"
              label={t(words.proxyTo)}
              blank={t(words.nobody)}
              choices={present.map(({ personId, person }) => ({
                value: personId ?? '',
                label: person ?? '—',
              }))}
            />
            <Actions>
              <Button kind="second">{t(words.putDown)}</Button>
            </Actions>
          </form>
        </details>
      )}
    </>
  )
}

/** Everybody, in one tap each. The tap sets a state, so sending it twice does nothing twice: it carries no form key. */
export const AttendancePart = (p: { room: LiveRoom }) => {
  const { room } = p
  const { view, seated, at, meeting } = room
  const { t } = view
  const open = phaseOf(meeting) === 'open'
  const count = (state: AttendanceState | null) => seated.attendees.filter(one => one.state === state).length
  const sum = Object.fromEntries(attendanceStates.map(state => [state, count(state)]))
  return (
    <section class="stack tight" id="attendance">
      <h2>{t(words.attendance)}</h2>
      <div id="attendance-list" data-live class="stack tight">
        <p>{t(words.counts, { ...sum, unmarked: count(null) })}</p>
        <form method="post" action={at('attendance')} data-quick>
          <ul class="attendance">
            {seated.attendees.map(one => (
              <Row room={room} one={one} open={open} />
            ))}
          </ul>
        </form>
        {open && count(null) > 0 && (
          <form method="post" action={at('rest')} class="actions">
            <FormGuard view={view} />
            <Button kind="second" name="rest" value="absent">
              {t(words.restAbsent)}
            </Button>
            <Button kind="quiet" name="rest" value="present">
              {t(words.restPresent)}
            </Button>
          </form>
        )}
      </div>
      {open && <SomebodyElse room={room} />}
    </section>
  )
}
