import { audienceWords, languageName, statusWords, type Weekday } from '#features/directory/index.ts'
import { directionOf, inTongue, type Tongue } from '#platform/text.ts'
import { writeClock } from '#platform/time.ts'
import type { Translate } from '#platform/words/speech.ts'
import { needWords } from '../need-words.ts'
import type { Alike, Dimension } from './likeness.ts'
import type { Seen } from './seen.ts'
import { weekdays } from './week.ts'
import { shown } from './words.ts'

type Speaker = { t: Translate; tongue: Tongue }

const localeOf = (tongue: Tongue) => (directionOf(tongue) === 'rtl' ? `${tongue}-u-nu-latn` : `${tongue}-CA`)
export const listIn = (tongue: Tongue, parts: readonly string[]) =>
  new Intl.ListFormat(localeOf(tongue)).format(parts)

// The first of January 2024 was a Monday.
export const weekdayIn = (tongue: Tongue, weekday: Weekday): string =>
  new Intl.DateTimeFormat(localeOf(tongue), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(weekday))),
  )

/** A time on the clock as people write it: “6:30 p.m.”, “18 h 30”. */
export function clockIn(tongue: Tongue, clock: string): string {
  return writeClock(new Date(`2024-01-01T${clock === '24:00' ? '00:00' : clock}:00Z`), 'UTC', tongue)
}

export const hoursIn = (tongue: Tongue, minutes: number): string =>
  new Intl.NumberFormat(localeOf(tongue), { maximumFractionDigits: 1 }).format(minutes / 60)

export interface Sentence {
  dimension: Dimension
  alike: Alike
  said: string
}

/** What the two listings say, dimension by dimension, in plain sentences that blame nobody. */
export function sayLikeness(seen: Seen, { t, tongue }: Speaker): Sentence[] {
  const { need, place, language, audience, hours } = seen.likeness
  const list = (parts: readonly string[]) => listIn(tongue, parts)
  const spoken = (codes: readonly string[]) => list(codes.map(code => languageName(code, tongue)))
  const lower = (words: string) => words.toLocaleLowerCase(tongue)
  const sentence = (dimension: Dimension, alike: Alike, said: string): Sentence => ({
    dimension,
    alike,
    // “4:00 p.m.” brings a full stop of its own.
    said: alike === 'unknown' ? t(shown.unknown) : said.replace(/\.{2}$/, '.'),
  })
  const places = list(seen.places)
  const where = {
    doors: () =>
      t(shown.doors, {
        kilometres: Math.round(place.kilometres ?? 0),
        where: places ? 'yes' : 'no',
        places,
      }),
    city: () => t(shown.city, { places }),
    'no-door': () => t(shown.noDoor),
    'one-door': () => t(shown.oneDoor),
  }
  const people = [
    ...audience.audiences.map(each => lower(t(audienceWords[each]))),
    ...audience.statuses.map(each => t(statusWords[each])),
  ]
  const apart = audience.apart.map(each => t(statusWords[each]))
  const only = [...language.onlyA, ...language.onlyB]
  return [
    sentence('need', need.alike, t(shown.both, { needs: list(need.both.map(each => t(needWords[each]))) })),
    sentence('place', place.alike, place.how ? where[place.how]() : ''),
    sentence(
      'language',
      language.alike,
      language.both.length === 0
        ? t(shown.noLanguages, { onlyA: spoken(language.onlyA), onlyB: spoken(language.onlyB) })
        : [
            t(shown.languages, { languages: spoken(language.both) }),
            ...(only.length > 0 ? [t(shown.languagesElse, { languages: spoken(only) })] : []),
          ].join(' '),
    ),
    sentence(
      'audience',
      audience.alike,
      people.length + apart.length === 0
        ? t(shown.otherPeople)
        : [
            ...(people.length > 0 ? [t(shown.people, { people: list(people) })] : []),
            ...(apart.length > 0 ? [t(shown.peopleApart, { people: list(apart) })] : []),
          ].join(' '),
    ),
    sentence(
      'hours',
      hours.alike,
      hours.minutes
        ? t(shown.hours, {
            hours: hoursIn(tongue, hours.minutes),
            when: list(
              hours.when.map(({ weekday, from, to }) =>
                t(shown.span, {
                  day: weekdayIn(tongue, weekday),
                  from: clockIn(tongue, from),
                  to: clockIn(tongue, to),
                }),
              ),
            ),
          })
        : t(shown.noHours),
    ),
  ]
}

/** What is known to be alike or partly so: what a provider is told. */
export const whatMeets = (seen: Seen, speaker: Speaker): string[] =>
  sayLikeness(seen, speaker)
    .filter(({ alike }) => alike === 'same' || alike === 'partly')
    .map(({ said }) => said)

export const serviceNames = (seen: Seen, tongue: Tongue): [a: string, b: string] => [
  inTongue(seen.a.service, tongue).text,
  inTongue(seen.b.service, tongue).text,
]
export const organisationNamesIn = (seen: Seen, tongue: Tongue): [a: string, b: string] => [
  inTongue(seen.a.organisation, tongue).text,
  inTongue(seen.b.organisation, tongue).text,
]
