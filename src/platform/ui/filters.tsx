import type { Child, PropsWithChildren } from 'hono/jsx'

/** Filters that live in the address: a GET form; works without script. `keep` carries other parts of the query. */
export const Filters = (
  p: PropsWithChildren<{ action: string; label: string; keep?: Record<string, string> }>,
) => (
  <form class="filters" method="get" action={p.action} aria-label={p.label}>
    {Object.entries(p.keep ?? {}).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {p.children}
  </form>
)

export interface Chip {
  label: Child
  href: string
  /** On now: choosing it again turns it off. */
  on?: boolean
}

/** Filters as links, each one press. `remove` is said before the name of one that is on, for screen readers. */
export const Chips = (p: { label: string; chips: readonly Chip[]; remove: string }) => (
  <nav aria-label={p.label}>
    <ul class="chips">
      {p.chips.map(chip => (
        <li>
          <a
            class={chip.on ? 'chip off' : 'chip'}
            href={chip.href}
            aria-current={chip.on ? 'true' : undefined}
          >
            {chip.on && <span class="unseen">{p.remove} </span>}
            {chip.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** The one search box of a page; `/` leads to it. */
export const Ask = (p: {
  action: string
  name?: string
  label: string
  example?: string
  button: string
  value?: string
  lamp?: boolean
  keep?: Record<string, string>
}) => (
  <search>
    <form class="ask" action={p.action}>
      {Object.entries(p.keep ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <input
        type="search"
        name={p.name ?? 'q'}
        aria-label={p.label}
        placeholder={p.example}
        value={p.value}
        data-search
      />
      <button type="submit" class={p.lamp ? 'button lamp' : 'button'}>
        {p.button}
      </button>
    </form>
  </search>
)
