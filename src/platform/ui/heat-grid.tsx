import type { Child } from 'hono/jsx'

/** 0 nothing … 4 enough; `x` we cannot tell. */
export type Heat = 0 | 1 | 2 | 3 | 4 | 'x'

export interface HeatCell {
  heat: Heat
  /** A figure or range: “10–25”. */
  figure: string
  /** A word or two why: “too far”. */
  reason?: string
  href?: string
  /** How much is open: the figure is not certain. Drawn with a broken edge. */
  open?: boolean
  /** Somebody decided on it: the reason says what, and stands out. */
  marked?: boolean
}

export interface HeatRow {
  name: Child
  cells: readonly HeatCell[]
}

const look = ({ heat, open, marked }: HeatCell) => `h${heat}${marked ? ' marked' : open ? ' open' : ''}`

const Cell = (p: { cell: HeatCell; column: string }) => {
  const { cell } = p
  const inside = (
    <>
      <b>{cell.figure}</b>
      {cell.reason && <small>{cell.reason}</small>}
    </>
  )
  return (
    <td data-label={p.column}>
      {cell.href ? (
        <a class={look(cell)} href={cell.href}>
          {inside}
        </a>
      ) : (
        <span class={look(cell)}>{inside}</span>
      )}
    </td>
  )
}

/** What the shades and signs mean, each in a word or two. */
export const HeatLegend = (p: { legend: Record<Heat, string> & { open?: string; marked?: string } }) => (
  <ul class="legend">
    {([0, 1, 2, 3, 4, 'x'] as const).map(heat => (
      <li>
        <i class={`h${heat}`} aria-hidden="true" />
        {p.legend[heat]}
      </li>
    ))}
    {(['open', 'marked'] as const).map(
      edge =>
        p.legend[edge] && (
          <li>
            <i class={edge} aria-hidden="true" />
            {p.legend[edge]}
          </li>
        ),
    )}
  </ul>
)

/**
 * A table whose cells glow: colour, a sign for black and white, a figure and a reason. `corner` names what the rows
 * are; `legend` says what each level means, and what a broken edge and a mark mean where cells have them, in the page's
 * words.
 */
export const HeatGrid = (p: {
  caption: Child
  corner: string
  columns: readonly string[]
  rows: readonly HeatRow[]
  legend: Record<Heat, string> & { open?: string; marked?: string }
  /** Names the scrolling region for the keyboard. */
  label: string
}) => (
  <div class="heat-box">
    <section class="scroll" tabindex={0} aria-label={p.label}>
      <table class="heat">
        <caption>{p.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{p.corner}</th>
            {p.columns.map(column => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {p.rows.map(row => (
            <tr>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, n) => (
                <Cell cell={cell} column={p.columns[n] ?? ''} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <HeatLegend legend={p.legend} />
  </div>
)
