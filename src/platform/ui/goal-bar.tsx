import type { Child } from 'hono/jsx'

/** How many actions of a goal are where. What is none of the first three is hollow. */
export interface Standing {
  done: number
  moving: number
  stuck: number
  total: number
}

const Line = (p: { standing: Standing; sentence: string }) => {
  const { done, moving, stuck } = p.standing
  const total = Math.max(p.standing.total, done + moving + stuck, 1)
  const at = (count: number) => `${Math.round((count / total) * 1000) / 10}%`
  const ends = [done, done + moving, done + moving + stuck].filter(end => end > 0 && end < total)
  return (
    <svg
      class="line"
      width="100%"
      height="13"
      role="img"
      aria-label={p.sentence || undefined}
      aria-hidden={p.sentence ? undefined : 'true'}
    >
      {done > 0 && <rect class="done" width={at(done)} height="13" />}
      {moving > 0 && (
        <>
          <rect class="moving" x={at(done)} width={at(moving)} height="13" />
          <line class="stripes" x1={at(done)} x2={at(done + moving)} y1="6.5" y2="6.5" />
        </>
      )}
      {stuck > 0 && (
        <>
          <rect class="stuck" x={at(done + moving)} width={at(stuck)} height="13" />
          <line class="dots" x1={at(done + moving)} x2={at(done + moving + stuck)} y1="6.5" y2="6.5" />
        </>
      )}
      {ends.map(end => (
        <line class="gap" x1={at(end)} x2={at(end)} y1="0" y2="13" />
      ))}
    </svg>
  )
}

/** Progress as a filled line: solid is done, striped is moving, dotted is stuck, hollow is only promised. */
export const GoalBar = (p: {
  standing: Standing
  /** What the line shows, in words; also shown under it unless `silent`. */
  sentence: string
  title?: Child
  label?: Child
  silent?: boolean
}) => (
  <div class="goal">
    {(p.title || p.label) && (
      <div class="row apart">
        {p.title && <h3>{p.title}</h3>}
        {p.label}
      </div>
    )}
    <Line standing={p.standing} sentence={p.sentence} />
    {!p.silent && <p>{p.sentence}</p>}
  </div>
)

const one = { done: 0, moving: 0, stuck: 0, total: 1 }

/** What the four fillings mean, in the page's words. */
export const GoalKey = (p: { done: string; moving: string; stuck: string; hollow: string }) => (
  <ul class="key goal">
    {[
      [p.done, { ...one, done: 1 }] as const,
      [p.moving, { ...one, moving: 1 }] as const,
      [p.stuck, { ...one, stuck: 1 }] as const,
      [p.hollow, one] as const,
    ].map(([name, standing]) => (
      <li>
        <Line standing={standing} sentence="" />
        {name}
      </li>
    ))}
  </ul>
)
