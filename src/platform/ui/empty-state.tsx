import type { Child, PropsWithChildren } from 'hono/jsx'

/** Teaches: what belongs here, why it matters, and the one button that starts it (as children, in `Actions`). */
export const EmptyState = (p: PropsWithChildren<{ title: string; why: Child }>) => (
  <div class="empty stack tight">
    <svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6">
      <path d="M16 4 4 13v15h24V13z" stroke-dasharray="3 2.5" stroke-linejoin="round" />
      <path d="M13 28v-9h6v9" />
    </svg>
    <h2>{p.title}</h2>
    <p class="quiet">{p.why}</p>
    {p.children && <div class="actions">{p.children}</div>}
  </div>
)
