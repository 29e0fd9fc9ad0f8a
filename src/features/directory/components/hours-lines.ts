import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeClock } from '#platform/time.ts'
import { visitor } from '#platform/words/messages.ts'
import { hoursOf } from '../hours/index.ts'
import type { Schedule, Weekday } from '../listing.ts'
import type { ServiceFields } from '../origin.ts'
import { words } from '../words.ts'
import { listed } from './sentences.ts'

const hoursWords = visitor({
  daily: { en: 'every day', fr: 'tous les jours', ar: 'كل يوم' },
  through: { en: '{first} to {last}', fr: 'du {first} au {last}', ar: 'من {first} إلى {last}' },
  fromTo: { en: '{opens} to {closes}', fr: 'de {opens} à {closes}', ar: 'من {opens} إلى {closes}' },
  monthly: { en: 'every month', fr: 'chaque mois', ar: 'كل شهر' },
})

const week: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const shortestRun = 3

/** Days in the week's order, three and more in a row as “Monday to Friday”. */
function daysSentence(days: readonly Weekday[], view: View): string {
  const on = week.filter(day => days.includes(day))
  if (on.length === week.length) return view.t(hoursWords.daily)
  const runs: Weekday[][] = []
  for (const day of on) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && week.indexOf(day) === week.indexOf(last) + 1) run.push(day)
    else runs.push([day])
  }
  const named = (day: Weekday | undefined) => view.t(words.weekdays, { day: day ?? '' })
  return listed(
    runs.flatMap(run =>
      run.length < shortestRun
        ? run.map(named)
        : view.t(hoursWords.through, { first: named(run[0]), last: named(run.at(-1)) }),
    ),
    view,
  )
}

/** `18:30` as it is said in the reader's tongue; as written where it is no time of day. */
function clockSaid(written: string, { tongue }: View): string {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(written) ?? []
  if (hours === undefined || Number(hours) > 24 || Number(minutes) > 59) return written
  return writeClock(new Date(Date.UTC(2000, 0, 1, Number(hours), Number(minutes))), 'UTC', tongue)
}

function hours(schedule: Schedule, view: View): string {
  const [opens, closes] = [schedule.opens, schedule.closes].map(each => each && clockSaid(each, view))
  const about = inTongue(schedule.about, view.tongue).text
  // Which Tuesday of the month is said in words, where it is said at all.
  const isTold = schedule.every === 'month' && about
  return [
    isTold ? about : daysSentence(schedule.days, view),
    opens && closes ? view.t(hoursWords.fromTo, { opens, closes }) : (opens ?? closes),
    schedule.every === 'month' ? view.t(hoursWords.monthly) : '',
    isTold ? '' : about,
  ]
    .filter(Boolean)
    .join(view.tongue === 'ar' ? '، ' : ', ')
}

/** The hours of a service, or of its places where it says none, a line for each schedule. */
export const hoursLines = (
  service: Pick<ServiceFields, 'schedules'>,
  places: readonly Pick<ServiceFields, 'schedules'>[],
  view: View,
): string[] => [
  ...new Set(
    hoursOf(service, places)
      .map(schedule => hours(schedule, view))
      .filter(Boolean),
  ),
]
