import type { View } from '#platform/http/view.ts'
import { dayIn, daysBetween, hourIn, writeClock, writeMoment, writeWeekday } from '#platform/time.ts'
import { Label } from '#platform/ui/label.tsx'
import { hoursOf, type OpenState, openAt } from '../hours/index.ts'
import type { LocationFields, ServiceFields } from '../origin.ts'
import { searchWords } from '../search-words.ts'

/** The time alone today, with its weekday within a week, else the whole date. */
function writeWhen(at: Date, { now, t, tongue, zone }: View): string {
  const days = daysBetween(dayIn(zone, now), dayIn(zone, at))
  if (days > 6) return writeMoment(at, zone, tongue)
  const time = writeClock(at, zone, tongue)
  const overnight = days === 1 && at.getTime() - now.getTime() < 12 * 3_600_000 && hourIn(zone, at) < 6
  return days === 0 || overnight
    ? time
    : t(searchWords.weekdayAt, { day: writeWeekday(at, zone, tongue), time })
}

/** “Open until 5:00 p.m.”; undefined where nobody can tell. */
function openSentence(state: OpenState, view: View): string | undefined {
  const { t } = view
  if (state.is === 'open')
    return state.until
      ? t(searchWords.openUntil, { when: writeWhen(state.until, view) })
      : t(searchWords.openAlways)
  if (state.is === 'unknown') return undefined
  return state.next
    ? t(searchWords.closedUntil, { when: writeWhen(state.next, view) })
    : t(searchWords.closedNow)
}

const stateOf = (fields: ServiceFields, places: readonly LocationFields[], { now, zone }: View): OpenState =>
  fields.state === 'temporarily closed'
    ? { is: 'closed', remarks: [] }
    : openAt(hoursOf(fields, places), now, zone)

/** Whether it is open now and until when; nothing where that is not known. */
export const OpenLabel = (p: { fields: ServiceFields; places: readonly LocationFields[]; view: View }) => {
  const state = stateOf(p.fields, p.places, p.view)
  const said = openSentence(state, p.view)
  return said ? <Label {...(state.is === 'open' && { tone: 'good' })}>{said}</Label> : null
}
