import { languageName } from '#features/directory/index.ts'
import { inTongue, type Tongue } from '#platform/text.ts'
import { dayIn, writeDay } from '#platform/time.ts'
import type { Translate } from '#platform/words/speech.ts'
import { clockIn, hoursIn, listIn, weekdayIn } from '../overlap/say.ts'
import type { Fit } from './fit.ts'
import type { Entry } from './queries.ts'
import type { Slot } from './slots.ts'
import { costNames, entryWords, fitWords, kindNames } from './words.ts'

type Speaker = { t: Translate; tongue: Tongue }

/** “Tuesday and Friday, 6:00 p.m. to 8:00 p.m.”, days of the same hours together, or that it is to be agreed. */
function timesSaid(entry: Pick<Entry, 'times'>, { t, tongue }: Speaker): string {
  if (entry.times.length === 0) return t(entryWords.toBeAgreed)
  const alike = Map.groupBy(
    entry.times,
    time => `${'weekday' in time ? 'weekly' : time.on} ${time.from} ${time.to}`,
  )
  const said = [...alike.values()].flatMap(times => {
    const [time] = times
    if (!time) return []
    const hours = { from: clockIn(tongue, time.from), to: clockIn(tongue, time.to) }
    const days = times.flatMap(each => ('weekday' in each ? weekdayIn(tongue, each.weekday) : []))
    return 'weekday' in time
      ? t(entryWords.weekly, { day: listIn(tongue, days), ...hours })
      : t(entryWords.slot, { day: writeDay(time.on, tongue), ...hours })
  })
  return said.join('; ')
}

/** What kind, in which language, for how many, where, and at what cost: what is known of it. */
export function factsSaid(entry: Entry, { t, tongue }: Speaker): string[] {
  const where = [entry.place, entry.community?.name].filter(Boolean).join(', ')
  return [
    t(kindNames[entry.kind]),
    ...(entry.language ? [languageName(entry.language, tongue)] : []),
    ...(entry.howMany ? [t(entryWords.forSo, { count: entry.howMany })] : []),
    ...(where ? [where] : []),
    ...(entry.comesToYou ? [t(entryWords.anywhere)] : []),
    ...(entry.cost ? [t(costNames[entry.cost])] : []),
    timesSaid(entry, { t, tongue }),
  ]
}

/** Why an offer fits, part by part; what nobody said is said to be so. */
export function fitSaid(fit: Fit, { t, tongue }: Speaker): string {
  const { time, distance, size, cost } = fit
  return listIn(tongue, [
    time
      ? t(fitWords.time, { minutes: hoursIn(tongue, time.minutes), asked: hoursIn(tongue, time.asked) })
      : t(fitWords.noTime),
    distance
      ? distance.kilometres === undefined
        ? t(fitWords.comes)
        : t(fitWords.distance, { kilometres: Math.round(distance.kilometres) })
      : t(fitWords.noPlace),
    ...(size ? [t(fitWords.size, { offered: size.offered, asked: size.asked })] : []),
    ...(cost ? [t(costNames[cost.cost]).toLocaleLowerCase(tongue)] : []),
  ])
}

export function slotSaid(slot: Slot, zone: string, { t, tongue }: Speaker): string {
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  })
  return t(entryWords.slot, {
    day: writeDay(dayIn(zone, slot.startsAt), tongue),
    from: clockIn(tongue, clock.format(slot.startsAt)),
    to: clockIn(tongue, clock.format(slot.endsAt)),
  })
}

export const titleOf = (entry: Pick<Entry, 'title'>, tongue: Tongue): string =>
  inTongue(entry.title, tongue).text
