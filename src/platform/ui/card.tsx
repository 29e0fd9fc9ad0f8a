import type { Child, PropsWithChildren } from 'hono/jsx'

export const Card = (p: PropsWithChildren<{ tone?: 'lamp' | 'raised'; id?: string }>) => (
  <section class={`card stack tight${p.tone ? ` ${p.tone}` : ''}`} id={p.id}>
    {p.children}
  </section>
)

/** Short facts in one line, wrapping. */
export const Facts = (p: { facts: readonly Child[]; small?: boolean }) => (
  <ul class={p.small ? 'facts small' : 'facts'}>
    {p.facts.filter(Boolean).map(fact => (
      <li>{fact}</li>
    ))}
  </ul>
)

/** Names and what stands for them: “Phone · 306 555 0123”. Rows whose value is missing are left out. */
export const Pairs = (p: { pairs: readonly (readonly [name: string, value: Child | undefined])[] }) => (
  <dl class="pairs">
    {p.pairs
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)

/** Names with a figure at the end of the line. */
export const Figures = (p: { figures: readonly (readonly [name: string, figure: Child])[] }) => (
  <dl class="figures">
    {p.figures.map(([name, figure]) => (
      <div>
        <dt>{name}</dt>
        <dd>
          <bdi>{figure}</bdi>
        </dd>
      </div>
    ))}
  </dl>
)
