import type { Child } from 'hono/jsx'
import { ButtonLink } from './button.tsx'

export interface TodoLine {
  /** “today”, “2 days”, “31 days”. */
  when: string
  sentence: Child
  more?: Child
  action: { label: string; href: string }
  /** Cannot wait: its button is the loud one. */
  now?: boolean
}

/** What needs me, most urgent first: each a sentence with its one button. */
export const TodoList = (p: { lines: readonly TodoLine[] }) => (
  <ul class="card todo">
    {p.lines.map(line => (
      <li class={line.now ? 'now' : undefined}>
        <span class="when">{line.when}</span>
        <div>
          <strong>{line.sentence}</strong>
          {line.more && <div class="quiet">{line.more}</div>}
        </div>
        <ButtonLink href={line.action.href} kind={line.now ? 'primary' : 'second'}>
          {line.action.label}
        </ButtonLink>
      </li>
    ))}
  </ul>
)
