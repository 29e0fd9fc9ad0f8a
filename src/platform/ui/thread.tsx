import type { Child } from 'hono/jsx'

/** A word from along the way, told under the station it is about. */
export interface News {
  when: Child
  text: Child
}

export interface Station {
  /** What kind of thing it is: “We decided”. */
  kind: Child
  /** Its day, or who and when: “council, 14 May”. */
  when?: Child
  text: Child
  /** Not reached or not confirmed yet: drawn hollow. */
  open?: boolean
  /** The end that was hoped for, confirmed: drawn as a light. */
  lit?: boolean
  news?: readonly News[]
}

const longest = 5
const mostNews = 4

const stateOf = (station: Station) => (station.open ? 'open' : station.lit ? 'lit' : undefined)

const isLong = (stations: readonly Station[]) =>
  stations.length > longest || stations.some(({ news = [] }) => news.length > mostNews)

/** Evidence → decision → action → outcome, in reading direction; downwards where there is little room. */
export const Thread = (p: { stations: readonly Station[]; label?: string }) => (
  <div class="thread-line">
    <ol class={isLong(p.stations) ? 'thread long' : 'thread'} aria-label={p.label}>
      {p.stations.map(station => (
        <li class={stateOf(station)}>
          <div class="kind">
            {station.kind} {station.when && <span class="when">{station.when}</span>}
          </div>
          <div>
            {station.text}
            {station.news && station.news.length > 0 && (
              <ul class="news">
                {station.news.map(({ when, text }) => (
                  <li>
                    <div class="when">{when}</div>
                    <div>{text}</div>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  </div>
)
