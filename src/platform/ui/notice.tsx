import type { PropsWithChildren } from 'hono/jsx'
import type { Tone } from './label.tsx'

/** A sentence about what was just done, or about this page. `said` has it read aloud when it arrives. */
export const Notice = (p: PropsWithChildren<{ tone?: Tone; said?: boolean }>) => (
  <div class={`notice ${p.tone ?? 'good'}`} role={p.said ? 'status' : undefined}>
    <div>{p.children}</div>
  </div>
)
