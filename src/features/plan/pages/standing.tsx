import type { View } from '#platform/http/view.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import { GoalBar, GoalKey } from '#platform/ui/goal-bar.tsx'
import { Label, type Tone } from '#platform/ui/label.tsx'
import { Written } from '#platform/ui/written.tsx'
import { listed } from '#platform/words/listed.ts'
import type { ActionState } from '../action.ts'
import { goalPath } from '../paths.ts'
import { isLate, type Progress, progressOf, standingOf } from '../progress.ts'
import type { ActionSeen } from '../queries/actions.ts'
import type { GoalSeen } from '../queries/in-full.ts'
import { stateWords, words } from '../words.ts'

export const todayOf = (view: View): PlainDate => dayIn(view.zone, view.now)

export const sentenceOf = (view: View, progress: Progress): string =>
  progress.promised + progress.dropped === 0 ? view.t(words.nothingPromised) : counted(view, progress)

const parts = [
  ['done', words.someDone],
  ['moving', words.someMoving],
  ['stuck', words.someStuck],
  ['waiting', words.someWaiting],
  ['unheard', words.someUnheard],
] as const

function counted(view: View, progress: Progress): string {
  const { t, tongue } = view
  const { dropped } = progress
  const said = parts.flatMap(([each, word]) =>
    progress[each] > 0 ? [t(word, { count: progress[each] })] : [],
  )
  if (said.length === 0) return t(words.allDropped, { dropped })
  const counts = listed(said, tongue === 'en' ? 'en-CA' : tongue)
  return dropped > 0 ? t(words.standingAndDropped, { counts, dropped }) : t(words.standing, { counts })
}

const tones: Record<ActionState, Tone> = {
  planned: 'plain',
  'on-track': 'info',
  'at-risk': 'warn',
  stuck: 'bad',
  done: 'good',
  dropped: 'plain',
}

/** The state of one action in a word, with what is not known said as such. */
export const StateLabel = (p: { view: View; action: ActionSeen }) => {
  const { view, action } = p
  const today = todayOf(view)
  if (standingOf(action, today) === 'unheard') return <Label>{view.t(words.unheard)}</Label>
  return (
    <>
      <Label tone={tones[action.state]}>{view.t(stateWords[action.state])}</Label>
      {isLate(action, today) && (
        <>
          {' '}
          <Label tone="warn">{view.t(words.late)}</Label>
        </>
      )}
    </>
  )
}

const InAWord = (p: { view: View; progress: Progress }) => {
  const { t } = p.view
  const { stuck, done, moving, promised } = p.progress
  if (promised === 0) return null
  if (stuck > 0) return <Label tone="warn">{t(words.someStuck, { count: stuck })}</Label>
  if (done === promised) return <Label tone="good">{t(words.allDone)}</Label>
  if (done + moving === 0) return null
  return <Label tone="good">{t(words.doneOrMoving, { count: done + moving, total: promised })}</Label>
}

const barOf = ({ done, moving, stuck, promised }: Progress) => ({ done, moving, stuck, total: promised })

const GoalStanding = (p: { view: View; slug: string; seen: GoalSeen }) => {
  const { view, seen } = p
  const progress = progressOf(seen.actions, todayOf(view))
  return (
    <GoalBar
      title={
        <a href={goalPath(p.slug, seen.goal.id)}>
          <Written text={seen.goal.title} tongue={view.tongue} />
        </a>
      }
      label={<InAWord view={view} progress={progress} />}
      standing={barOf(progress)}
      sentence={sentenceOf(view, progress)}
    />
  )
}

export const OnlyBar = (p: { view: View; progress: Progress }) => (
  <GoalBar standing={barOf(p.progress)} sentence={sentenceOf(p.view, p.progress)} />
)

export const GoalList = (p: { view: View; slug: string; goals: readonly GoalSeen[] }) => (
  <ul class="goals">
    {p.goals.map(seen => (
      <li>
        <GoalStanding view={p.view} slug={p.slug} seen={seen} />
      </li>
    ))}
  </ul>
)

/** What the parts of a goal's line mean. */
export const Key = ({ view: { t } }: { view: View }) => (
  <GoalKey
    done={t(words.keyDone)}
    moving={t(words.keyMoving)}
    stuck={t(words.keyStuck)}
    hollow={t(words.keyHollow)}
  />
)

export const Goals = (p: { view: View; slug: string; goals: readonly GoalSeen[] }) => (
  <>
    <GoalList {...p} />
    <Key view={p.view} />
  </>
)
