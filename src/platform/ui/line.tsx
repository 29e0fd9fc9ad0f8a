import type { View } from '../http/view.ts'
import { inTongue, type TextIn } from '../text.ts'
import { writeDayOf } from '../time.ts'
import { Label } from './label.tsx'
import { lineWords as words } from './line-words.ts'
import { type Station as Drawn, Thread } from './thread.tsx'
import { Written } from './written.tsx'

/** A stop as the thread gives it: `lineOf` and `threadAround` answer in this shape. */
export interface Stop {
  id: string
  kind: 'evidence' | 'decision' | 'action' | 'update' | 'outcome' | 'indicator'
  title: TextIn
  say: TextIn | null
  at: Date
  public: boolean
  path: string
  open: boolean
  cameTo: 'done' | 'stopped' | 'met' | null
  because: TextIn | null
}

type Ended = Pick<Stop, 'kind' | 'open'> & { cameTo?: Stop['cameTo'] }

/** What a stop is called: “We did”, “We are doing”, “We stopped”. */
export function callStop(view: View, stop: Ended): string {
  const { t } = view
  if (stop.cameTo === 'stopped') return t(words.actionStopped)
  if (stop.cameTo === 'met') return t(words.evidenceMet)
  return t(stop.kind === 'action' && stop.open ? words.actionOpen : words[stop.kind])
}

/** Why it was stopped or how it was met, in the words of whoever decided. */
export const Because = (p: { view: View; stop: Pick<Stop, 'cameTo' | 'because'> }) => {
  const { t, tongue } = p.view
  const { cameTo, because } = p.stop
  if (cameTo !== 'stopped' && cameTo !== 'met') return null
  const reason = inTongue(because ?? undefined, tongue).text
  if (!reason) return cameTo === 'stopped' ? <p class="quiet">{t(words.noReason)}</p> : null
  return <p>{t(cameTo === 'met' ? words.howMet : words.because, { reason })}</p>
}

const State = (p: { view: View; stop: Stop }) => {
  const { t } = p.view
  const { stop } = p
  return (
    <>
      {stop.kind === 'outcome' && (
        <Label tone={stop.open ? 'warn' : 'good'}>
          {t(stop.open ? words.notConfirmed : words.confirmed)}
        </Label>
      )}
      {stop.cameTo === 'met' && <Label tone="good">{t(words.met)}</Label>}
      {!stop.public && <Label>{t(words.onlyUs)}</Label>}
    </>
  )
}

function drawn(view: View, p: LineProps, stop: Stop, news: readonly Stop[]): Drawn {
  const title = <Written text={stop.title} tongue={view.tongue} />
  const here = stop.id === p.here
  return {
    kind: callStop(view, stop),
    when: writeDayOf(stop.at, view.zone, view.tongue),
    open: stop.open,
    lit: stop.kind === 'outcome' && !stop.open,
    text: (
      <>
        <p>
          {here ? (
            <strong>
              {title} <span class="unseen">{view.t(words.here)}</span>
            </strong>
          ) : (
            <a href={`/${p.slug}/${stop.path}`}>{title}</a>
          )}
        </p>
        {stop.say && !here && (
          <p class="quiet">
            <Written text={stop.say} tongue={view.tongue} />
          </p>
        )}
        <Because view={view} stop={stop} />
        <State view={view} stop={stop} />
      </>
    ),
    news: news.map(each => ({
      when: writeDayOf(each.at, view.zone, view.tongue),
      text: (
        <p>
          <strong>
            <Written text={each.title} tongue={view.tongue} />
          </strong>
          {each.say && (
            <>
              {view.t(words.colon)}
              <Written text={each.say} tongue={view.tongue} />
            </>
          )}
          <State view={view} stop={each} />
        </p>
      ),
    })),
  }
}

/** What a line that stops short still waits for, drawn hollow at its end. */
function waiting(view: View, stops: readonly Stop[]): Drawn[] {
  const { t } = view
  if (stops.every(({ kind }) => kind === 'evidence'))
    return stops.some(({ cameTo }) => cameTo === 'met')
      ? []
      : [{ kind: t(words.next), text: <p>{t(words.notTakenUp)}</p>, open: true }]
  const over = stops.filter(({ kind }) => kind === 'action').every(({ cameTo }) => cameTo === 'stopped')
  const came = stops.some(({ kind }) => kind === 'outcome' || kind === 'indicator')
  if (!came && !(over && stops.some(({ kind }) => kind === 'action')))
    return [{ kind: t(words.outcome), text: <p>{t(words.nothingYet)}</p>, open: true }]
  return []
}

/** News by the action it is about, where that action is on the line; the rest stand on the line themselves. */
function newsOf(stops: readonly Stop[], ties: readonly { from: string; to: string }[]): Map<string, Stop[]> {
  const actions = new Set(stops.filter(({ kind }) => kind === 'action').map(({ id }) => id))
  const news = new Map<string, Stop[]>()
  for (const stop of stops) {
    if (stop.kind !== 'update') continue
    const action = ties.find(({ from, to }) => to === stop.id && actions.has(from))?.from
    if (action) news.set(action, [...(news.get(action) ?? []), stop])
  }
  return news
}

export interface LineProps {
  view: View
  slug: string
  stations: readonly Stop[]
  ties?: readonly { from: string; to: string }[]
  label: string
  /** The stop whose own page this is. */
  here?: string | undefined
}

/** Stops as a line in reading direction, each dated and leading to its own page. */
export const Line = (p: LineProps) => {
  const news = newsOf(p.stations, p.ties ?? [])
  const told = new Set([...news.values()].flat())
  const stops = p.stations.filter(stop => !told.has(stop))
  return (
    <Thread
      label={p.label}
      stations={[
        ...stops.map(stop => drawn(p.view, p, stop, news.get(stop.id) ?? [])),
        ...waiting(p.view, p.stations),
      ]}
    />
  )
}

/**
 * The line a thing is part of, as a section of its own page. `line` is what `lineOf` gave; what is not public is
 * left out for those who may not see it. Shows nothing where the thing is on no thread, or stands alone on one.
 */
export const LineSection = (p: {
  view: View
  slug: string
  line: { stations: readonly Stop[]; ties: readonly { from: string; to: string }[] }
  here: string
  /** Which stop it is, where a page is that of several. */
  kind?: Stop['kind']
  title?: string
}) => {
  const { t } = p.view
  const all = p.view.can('thread.tend')
  const stations = p.line.stations.filter(stop => all || stop.public)
  const own = stations.find(({ path, kind }) => path === p.here && (!p.kind || kind === p.kind))
  if (stations.length < 2 && !all) return null
  const [first] = stations
  if (!first) return null
  if (stations.length < 2 && waiting(p.view, stations).length === 0)
    return (
      <section class="stack tight no-print">
        <h2>{p.title ?? t(words.title)}</h2>
        <p class="quiet">{t(words.alone)}</p>
        <p>
          <a href={`/${p.slug}/thread/${first.id}/ties`}>{t(words.tieIt)}</a>
        </p>
      </section>
    )
  return (
    <section class="stack">
      <h2>{p.title ?? t(words.title)}</h2>
      <Line
        view={p.view}
        slug={p.slug}
        stations={stations}
        ties={p.line.ties}
        label={p.title ?? t(words.title)}
        here={own?.id}
      />
      <p class="no-print">
        <a href={`/${p.slug}/thread/${(own ?? first).id}`}>{t(words.whole)}</a>
      </p>
    </section>
  )
}
