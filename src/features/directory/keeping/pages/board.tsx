import { FormGuard } from '#platform/http/form-guard.tsx'
import { emptyForm } from '#platform/http/forms.ts'
import type { View } from '#platform/http/view.ts'
import { writeDay, writeDayOf } from '#platform/time.ts'
import { Button } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Select } from '#platform/ui/form.ts'
import { Table } from '#platform/ui/table.tsx'
import { Written } from '#platform/ui/written.tsx'
import { askManyPath, callPath, rhythmPath, tendPath } from '../../paths.ts'
import { type Board, type Need, needs } from '../board.ts'
import type { rhythmOf } from '../queries/asked.ts'
import { lettersADay, lettersAtOnce, rhythmChoices } from '../rhythm.ts'
import { boardWords as words } from '../words/board.ts'

export interface BoardProps {
  view: View
  slug: string
  board: Board
  rhythm: Awaited<ReturnType<typeof rhythmOf>>
  /** A need shown whole. */
  whole: Need | undefined
}

const shownAtFirst = 12
const shownWhole = 500

const says = { unanswered: words.unansweredSay, stale: words.staleSay, waiting: words.waitingSay }

const Freshness = ({ view, board }: BoardProps) => {
  const { t } = view
  const { counts } = board
  const all = counts.confirmed + counts.listed + counts.old + counts.unknown
  if (all === 0) return null
  const kinds = ['confirmed', 'listed', 'old', 'unknown'] as const
  const widths = kinds.map(kind => (100 * counts[kind]) / all)
  const sentence = t(words.share, { confirmed: counts.confirmed, all })
  return (
    <section class="stack tight">
      <h2>{t(words.howTrue)}</h2>
      <p>{sentence}</p>
      <svg class="freshness" width="100%" height="20" role="img" aria-label={sentence}>
        {kinds.map((kind, n) => (
          <rect
            class={kind}
            x={`${widths.slice(0, n).reduce((sum, width) => sum + width, 0)}%`}
            width={`${widths[n]}%`}
            height="20"
          />
        ))}
      </svg>
      <Table
        caption={t(words.howTrue)}
        hideCaption
        columns={[{ label: t(words.which) }, { label: t(words.listings) }]}
        rows={kinds.map(kind => [t(words[kind]), String(counts[kind])])}
      />
    </section>
  )
}

const Rhythm = ({ view, slug, rhythm }: BoardProps) => {
  const { t, zone, tongue } = view
  return (
    <section id="rhythm">
      <Card>
        <h2>{t(words.rhythm)}</h2>
        <p>
          {rhythm
            ? t(words.rhythmOn, {
                months: rhythm.everyMonths,
                who: rhythm.begunBy,
                day: writeDayOf(rhythm.begunAt, zone, tongue),
                most: lettersADay,
              })
            : t(words.rhythmOff)}
        </p>
        <form method="post" action={rhythmPath(slug)} class="inline">
          <FormGuard view={view} />
          <Select
            form={emptyForm({ every: String(rhythm?.everyMonths ?? 6) })}
            name="every"
            label={t(words.every)}
            short
            choices={rhythmChoices.map(count => ({
              value: String(count),
              label: t(words.months, { count }),
            }))}
          />
          <Button {...(rhythm && { kind: 'second' as const })}>{t(words.start)}</Button>
          {rhythm && (
            <Button kind="quiet" name="stop" value="yes">
              {t(words.stop)}
            </Button>
          )}
        </form>
      </Card>
    </section>
  )
}

const Lines = (p: BoardProps & { need: Need }) => {
  const { view, slug, need } = p
  const { t, tongue } = view
  const lines = p.board.lines[need]
  if (lines.length === 0) return null
  const shown = lines.slice(0, p.whole === need ? shownWhole : shownAtFirst)
  return (
    <section class="stack" id={need}>
      <h2>{t(words[need])}</h2>
      <p>{t(says[need])}</p>
      {need === 'stale' && (
        <form method="post" action={askManyPath(slug)}>
          <FormGuard view={view} />
          <Button>{t(words.askMany, { count: Math.min(lines.length, lettersAtOnce) })}</Button>
        </form>
      )}
      <Table
        caption={t(words[need])}
        hideCaption
        columns={[
          { label: t(words.provider) },
          { label: t(words.listings) },
          { label: t(words.lastHeard) },
          { label: t(words.lastAsked) },
          { label: t(words.call) },
        ]}
        rows={shown.map(line => [
          <Written text={line.organisation} tongue={tongue} />,
          t(words.services, { count: line.services }),
          writeDay(line.since, tongue),
          line.lastAsked ? writeDay(line.lastAsked, tongue) : t(words.neverAsked),
          <a href={callPath(slug, line.organisationId)}>{t(words.call)}</a>,
        ])}
      />
      {lines.length > shown.length && (
        <p>
          <a href={`${tendPath(slug)}?whole=${need}#${need}`}>{t(words.more, { count: lines.length })}</a>
        </p>
      )}
    </section>
  )
}

/** How true the list is, whom to call, whom to write to, and how often the program asks by itself. */
export const KeepingBoard = (p: BoardProps) => {
  const isQuiet = needs.every(need => p.board.lines[need].length === 0)
  return (
    <>
      <Freshness {...p} />
      {isQuiet && <p class="quiet">{p.view.t(words.nothing)}</p>}
      {needs.map(need => (
        <Lines {...p} need={need} />
      ))}
      <Rhythm {...p} />
    </>
  )
}
