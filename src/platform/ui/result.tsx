import type { Child, PropsWithChildren } from 'hono/jsx'
import { Facts } from './card.tsx'

/** One search result: its name, facts, a sentence, and why it is here and how fresh it is. */
export const Result = (p: {
  id?: string | undefined
  href: string
  name: Child
  /** Its number, where a picture beside the list carries the same. */
  nth?: number | undefined
  facts?: readonly Child[]
  picture?: Child
  summary?: Child
  more?: readonly Child[]
  why?: Child
  level?: 2 | 3
}) => {
  const Heading = p.level === 2 ? 'h2' : 'h3'
  return (
    <article class="result" id={p.id}>
      <Heading>
        {p.nth !== undefined && <span class="nth">{p.nth}</span>}
        <a href={p.href}>{p.name}</a>
      </Heading>
      {p.facts && p.facts.length > 0 && <Facts facts={p.facts} />}
      {p.picture}
      {p.summary && <p>{p.summary}</p>}
      {p.more && p.more.length > 0 && <Facts facts={p.more} small />}
      {p.why && <p class="why">{p.why}</p>}
    </article>
  )
}

export const Results = (p: PropsWithChildren) => <div class="results">{p.children}</div>
