import type { View } from '#platform/http/view.ts'
import { dayIn, daysBetween, writeMoment } from '#platform/time.ts'
import { Label } from '#platform/ui/label.tsx'
import { hoursOf, type OpenState, openAt } from '../hours/index.ts'
import type { LocationFields, ServiceFields } from '../origin.ts'
import { searchWords } from '../search-words.ts'

const clocks = new Map<string, Intl.DateTimeFormat>()
function clockOf({ tongue, zone }: View, withDay: boolean): Intl.DateTimeFormat {
  const key = `${tongue} ${zone} ${withDay}`
  const known = clocks.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(tongue === 'ar' ? 'ar-u-nu-latn' : `${tongue}-CA`, {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    ...(withDay && { weekday: 'long' }),
  })
  clocks.set(key, made)
  return made
}

/** The time alone today, with its weekday within a week, else the whole date. */
function writeWhen(at: Date, view: View): string {
  const days = daysBetween(dayIn(view.zone, view.now), dayIn(view.zone, at))
  if (days > 6) return writeMoment(at, view.zone, view.tongue)
  const overnight = days === 1 && at.getTime() - view.now.getTime() < 12 * 3_600_000 && clockOf(view, false)
  return (overnight && hourOf(at, view) < 6 ? overnight : clockOf(view, days > 0)).format(at)
}

const hourOf = (at: Date, { zone }: View) =>
  Number(new Intl.DateTimeFormat('en-CA', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(at))

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
