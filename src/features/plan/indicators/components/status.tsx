import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Label, type Tone } from '#platform/ui/label.tsx'
import { Result } from '#platform/ui/result.tsx'
import { Prose, Written } from '#platform/ui/written.tsx'
import { writeNumber, writeValue } from '../figures.ts'
import { reasonWords, statusWords } from '../kind-words.ts'
import { indicatorPath } from '../paths.ts'
import type { Status } from '../progress/progress.ts'
import type { FamilyRollUp, Seen } from '../seen.ts'
import { words } from '../words.ts'

const tones: Record<Status, Tone> = {
  achieved: 'good',
  'on-track': 'good',
  acceleration: 'warn',
  limited: 'warn',
  deterioration: 'bad',
  'cannot-assess': 'plain',
}

export const StatusLabel = (p: { view: View; status: Status }) => (
  <Label tone={tones[p.status]}>{p.view.t(statusWords[p.status])}</Label>
)

/** “71 rides on 31 March 2026” */
export function sayLatest(view: View, seen: Seen): string {
  const { latest, indicator } = seen
  if (!latest) return view.t(words.noneYet)
  const value = writeValue(latest.value, indicator, view.tongue)
  return view.t(words.latest, { value, day: writeDay(latest.measuredOn, view.tongue) })
}

/** What stands where a person said otherwise, and what the method says beside it. */
export const Overruled = (p: { view: View; seen: Seen }) => {
  const { t, tongue, zone } = p.view
  const { overruling, assessment } = p.seen
  if (!overruling) return null
  return (
    <div class="card lamp stack tight">
      <h2>{t(words.judged)}</h2>
      <p>
        <strong>
          {t(words.overruled, {
            name: overruling.saidBy,
            day: writeDayOf(overruling.saidAt, zone, tongue),
            status: t(statusWords[overruling.status]),
          })}
        </strong>
      </p>
      <Prose text={overruling.reason} tongue={tongue} />
      <p class="quiet">{t(words.methodSays, { status: t(statusWords[assessment.status]) })}</p>
    </div>
  )
}

/** One indicator in a list: its name, how it is doing, its latest value, its target. */
export const IndicatorLine = (p: { view: View; slug: string; seen: Seen; level?: 2 | 3 }) => {
  const { view, seen } = p
  const { t, tongue } = view
  const { indicator, assessment, overruling } = seen
  const target =
    indicator.target !== null && indicator.targetOn
      ? t(words.towards, {
          value: writeValue(indicator.target, indicator, tongue),
          day: writeDay(indicator.targetOn, tongue),
        })
      : undefined
  const why = overruling
    ? inTongue(overruling.reason, tongue).text
    : assessment.status === 'cannot-assess'
      ? t(reasonWords[assessment.reason])
      : undefined
  return (
    <Result
      level={p.level ?? 3}
      href={indicatorPath(p.slug, indicator.id)}
      name={<Written text={indicator.title} tongue={tongue} />}
      facts={[
        <StatusLabel view={view} status={seen.status} />,
        sayLatest(view, seen),
        target,
        indicator.example && t(words.example),
        !indicator.public && t(words.onlyUs),
      ].filter(Boolean)}
      summary={why}
      why={seen.overdue ? t(words.overdue, { days: seen.overdue }) : undefined}
    />
  )
}

/** One family together: on how many of how many it rests. */
export const RollUpSentence = (p: { view: View; rollUp: FamilyRollUp }) => {
  const { t, tongue } = p.view
  const { of, rests, score, status, overruled } = p.rollUp
  if (of === 0) return null
  return (
    <p>
      {score === undefined
        ? t(words.rollUpNone, { of })
        : t(words.rollUp, {
            status: t(statusWords[status]),
            rests,
            of,
            score: writeNumber(score, tongue, 1).replace('-', '−'),
          })}
      {overruled > 0 && ` ${t(words.rollUpOverruled, { count: overruled })}`}
    </p>
  )
}
