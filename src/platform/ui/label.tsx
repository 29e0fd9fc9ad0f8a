import type { PropsWithChildren } from 'hono/jsx'

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'info'

/** A word or two about the state of something. The colour repeats what the words say, never more. */
export const Label = (p: PropsWithChildren<{ tone?: Tone }>) => (
  <span class={p.tone && p.tone !== 'plain' ? `label ${p.tone}` : 'label'}>{p.children}</span>
)
