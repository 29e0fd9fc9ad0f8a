import type { Child } from 'hono/jsx'
import type { Holding } from '#platform/holding.ts'
import type { View } from '#platform/http/view.ts'
import { isTongue, type TextIn, tongueNames } from '#platform/text.ts'
import { plainDate, writeDayOf } from '#platform/time.ts'
import { Card, Pairs } from '#platform/ui/card.tsx'
import { Day, DayOf } from '#platform/ui/dates.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { HeldInRoom, HeldRow, HeldThing } from '../queries.ts'
import { codes, words } from '../words.ts'

/** As many of one kind as a page bears; the rest is in the file. */
const listed = 100

const isText = (value: unknown): value is TextIn =>
  typeof value === 'object' && value !== null && Object.keys(value).every(key => isTongue(key))

/** A value as kept, said: days as days, texts in the reader’s language, everything else as it is written. */
function said(view: View, column: string, value: unknown): Child {
  if (value === null || value === undefined || value === '') return undefined
  if (isText(value)) return <Written text={value} tongue={view.tongue} />
  const written = typeof value === 'string' ? value : JSON.stringify(value)
  if (column === 'tongue' && isTongue(written)) return <span lang={written}>{tongueNames[written]}</span>
  if (/_at$|_on$|^day$|^since$|^until$|^due$/.test(column)) {
    const day = plainDate(written)
    if (day) return <Day day={day} view={view} />
    const at = new Date(written)
    if (!Number.isNaN(at.getTime())) return <DayOf at={at} view={view} />
  }
  const code = coded.has(column) ? new Map(Object.entries(codes)).get(written) : undefined
  return code ? view.t(code) : <bdi>{written}</bdi>
}

const coded = new Set(['role', 'reply', 'state', 'voice', 'answer'])

const About = (p: { view: View; row: HeldRow }) => {
  const { about } = p.row
  if (!about) return null
  return isText(about) ? <Written text={about} tongue={p.view.tongue} /> : <bdi>{String(about)}</bdi>
}

const Row = (p: { view: View; holding: Holding; row: HeldRow }) => {
  const { view, holding, row } = p
  const { t } = view
  return (
    <li class="stack tight">
      <p>
        <DayOf at={row.at} view={view} />
        {row.about && ' · '}
        <About view={view} row={row} />{' '}
        {row.by === 'name' && <Label tone="info">{t(words.byNameOnly)}</Label>}
        {row.another && <Label tone="info">{t(words.anothers)}</Label>}
        {row.by === 'within' && <Label tone="info">{t(words.withinText)}</Label>}
      </p>
      <Pairs
        pairs={Object.entries(row.by === 'within' ? {} : (holding.shows ?? {})).map(([column, label]) => [
          t(label),
          said(view, column, row.values[column]),
        ])}
      />
    </li>
  )
}

const Thing = (p: { view: View; thing: HeldThing }) => {
  const { view } = p
  const { t } = view
  const { holding, rows } = p.thing
  const times = rows.map(({ at }) => at.getTime())
  const more = rows.length - listed
  return (
    <section class="stack tight">
      <h3>{t(holding.what)}</h3>
      {holding.counted ? (
        <p>
          {t(words.count, {
            count: rows.length,
            from: writeDayOf(new Date(Math.min(...times)), view.zone, view.tongue),
            to: writeDayOf(new Date(Math.max(...times)), view.zone, view.tongue),
          })}
        </p>
      ) : (
        <ul class="stack">
          {rows.slice(0, listed).map(row => (
            <Row view={view} holding={holding} row={row} />
          ))}
        </ul>
      )}
      {!holding.counted && more > 0 && <p>{t(words.more, { count: more })}</p>}
      {holding.stays && (
        <p class="quiet small">
          {t(words.ifErased)}: {t(holding.stays)}
        </p>
      )}
    </section>
  )
}

/** What is held, room by room. */
export const HeldRooms = (p: { view: View; rooms: readonly HeldInRoom[] }) => (
  <div class="stack loose printed">
    {p.rooms.map(({ room, things, marks }) => (
      <Card>
        <h2>{p.view.t(room)}</h2>
        {things.map(thing => (
          <Thing view={p.view} thing={thing} />
        ))}
        {marks.length > 0 && <p>{p.view.t(words.named, { count: marks.length })}</p>}
      </Card>
    ))}
  </div>
)
