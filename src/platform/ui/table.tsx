import type { Child } from 'hono/jsx'

export interface Column {
  /** Heading; also the label of the cell when rows become cards on a phone. Empty for a column of buttons. */
  label: string
  /** Figures stand at the end of the cell, digits under digits. */
  figure?: boolean
}

/** Rows of cells, the first naming the row. On a phone each row is a card that keeps its labels. */
export const Table = (p: {
  caption: Child
  hideCaption?: boolean
  columns: readonly Column[]
  rows: readonly (readonly Child[])[]
}) => (
  <table class="table">
    <caption class={p.hideCaption ? 'unseen' : undefined}>{p.caption}</caption>
    <thead>
      <tr>
        {p.columns.map(column =>
          column.label ? (
            <th scope="col" class={column.figure ? 'figure' : undefined}>
              {column.label}
            </th>
          ) : (
            <td />
          ),
        )}
      </tr>
    </thead>
    <tbody>
      {p.rows.map(row => (
        <tr>
          {row.map((cell, n) =>
            n === 0 ? (
              <th scope="row">{cell}</th>
            ) : (
              <td data-label={p.columns[n]?.label ?? ''} class={p.columns[n]?.figure ? 'figure' : undefined}>
                {cell}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
