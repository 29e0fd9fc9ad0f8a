import type { Child } from 'hono/jsx'

export interface Station {
  /** What kind of thing it is, who and when: “We decided · council, 14 May”. */
  kind: Child
  text: Child
  /** Not reached or not confirmed yet: drawn hollow. */
  open?: boolean
}

const longest = 5

/** Evidence → decision → action → outcome, in reading direction; downwards where there is little room. */
export const Thread = (p: { stations: readonly Station[]; label?: string }) => (
  <div class="thread-line">
    <ol class={p.stations.length > longest ? 'thread long' : 'thread'} aria-label={p.label}>
      {p.stations.map(station => (
        <li class={station.open ? 'open' : undefined}>
          <div class="kind">{station.kind}</div>
          <div>{station.text}</div>
        </li>
      ))}
    </ol>
  </div>
)
