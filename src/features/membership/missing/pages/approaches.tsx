import { sectorName } from '#features/people/index.ts'
import type { View } from '#platform/http/view.ts'
import { type PlainDate, writeDay } from '#platform/time.ts'
import { Label, type Tone } from '#platform/ui/label.tsx'
import { Table } from '#platform/ui/table.tsx'
import { MemberName } from '../../pages/name.tsx'
import { type Answer, dueOn, isOver, standing } from '../approach.ts'
import { approachPath } from '../paths.ts'
import type { Approach } from '../queries.ts'
import { answerWords, staffWords as words } from '../words.ts'

const tones: Record<Answer | 'to-ask', Tone> = {
  'to-ask': 'warn',
  asked: 'info',
  thinking: 'info',
  yes: 'good',
  'not-now': 'plain',
  no: 'plain',
}

/** Where an approach stands, in a word. */
export const StandingLabel = (p: { view: View; approach: Approach; since: PlainDate | undefined }) => {
  const { t, tongue } = p.view
  if (p.since) return <Label tone="good">{t(words.memberNow, { day: writeDay(p.since, tongue) })}</Label>
  const now = standing(p.approach.steps)
  return <Label tone={tones[now]}>{t(answerWords[now])}</Label>
}

const Next = (p: { view: View; approach: Approach; today: PlainDate }) => {
  const { t, tongue } = p.view
  const { approach, today } = p
  const due = dueOn(approach)
  const step = approach.steps.at(-1)?.nextStep
  if (isOver(approach.steps)) return <span class="quiet">{t(words.over)}</span>
  return (
    <div>
      {step && <bdi>{step} · </bdi>}
      {!due ? (
        <span class="quiet">{t(words.noDay)}</span>
      ) : due < today ? (
        <strong>{t(words.late, { day: writeDay(due, tongue) })}</strong>
      ) : (
        writeDay(due, tongue)
      )}
    </div>
  )
}

/** Everyone who was to be asked: those who wait for us first, what is over last. */
export const Approaches = (p: {
  view: View
  slug: string
  day: PlainDate
  communities: readonly { id: string; name: string }[]
  approaches: readonly Approach[]
  since: ReadonlyMap<string, PlainDate>
}) => {
  const { view } = p
  const { t } = view
  const rank = (approach: Approach) =>
    p.since.has(approach.id) || isOver(approach.steps) ? '9999-12-31' : (dueOn(approach) ?? '9999-01-01')
  return (
    <Table
      caption={t(words.approaches)}
      hideCaption
      columns={[words.who, words.sector, words.stands, words.asker, words.due].map(name => ({
        label: t(name),
      }))}
      rows={p.approaches
        .toSorted((a, b) => rank(a).localeCompare(rank(b)))
        .map(approach => [
          <a href={approachPath(p.slug, approach.id)}>
            <MemberName name={approach.called} tongue={view.tongue} />
          </a>,
          [sectorName(t, approach.sector), p.communities.find(({ id }) => id === approach.communityId)?.name]
            .filter(Boolean)
            .join(' · '),
          <StandingLabel view={view} approach={approach} since={p.since.get(approach.id)} />,
          <bdi>{approach.asker}</bdi>,
          <Next view={view} approach={approach} today={p.day} />,
        ])}
    />
  )
}
