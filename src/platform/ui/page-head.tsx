import type { Child, PropsWithChildren } from 'hono/jsx'

/** The page's one `h1`, what stands above and under it, and its buttons (children). */
export const PageHead = (p: PropsWithChildren<{ title: Child; above?: Child; summary?: Child }>) => (
  <header class="page-head">
    <div>
      {p.above && <div class="above">{p.above}</div>}
      <h1>{p.title}</h1>
      {p.summary && <p class="lead quiet">{p.summary}</p>}
    </div>
    {p.children && <div class="actions">{p.children}</div>}
  </header>
)

/** A plan, minutes, a report: reads as one piece and prints as one. */
export const Document = (p: PropsWithChildren<{ title: Child; above?: Child; summary?: Child }>) => (
  <article class="document">
    <header>
      {p.above && <div class="above">{p.above}</div>}
      <h1>{p.title}</h1>
      {p.summary && <p class="lead quiet">{p.summary}</p>}
    </header>
    {p.children}
  </article>
)

/** What happened, newest first. */
export const History = (p: { events: readonly { when: Child; what: Child }[] }) => (
  <ol class="history">
    {p.events.map(event => (
      <li>
        <span class="quiet small">{event.when}</span>
        <div>{event.what}</div>
      </li>
    ))}
  </ol>
)
