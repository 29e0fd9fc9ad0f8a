import type { Child } from 'hono/jsx'
import { directionOf, type Tongue } from '../text.ts'

/** The same page and query in another language. */
export function inLanguage(path: string, query: string, tongue: Tongue): string {
  const parts = new URLSearchParams(query)
  parts.set('lang', tongue)
  return `${path}?${parts}`
}

/** The language switch: keeps you where you are. `end` stands at the far side: sign in, or who is signed in. */
export const Tongues = (p: {
  label: string
  path: string
  query: string
  tongue: Tongue
  tongues: readonly { tongue: Tongue; name: string }[]
  end?: Child
}) => (
  <div class="top tongues">
    <div class="wrap">
      {p.tongues.length > 1 && (
        <nav aria-label={p.label}>
          <ul>
            {p.tongues.map(({ tongue, name }) => (
              <li>
                <a
                  href={inLanguage(p.path, p.query, tongue)}
                  lang={tongue}
                  hreflang={tongue}
                  dir={directionOf(tongue)}
                  aria-current={tongue === p.tongue ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {p.end && <div class="end">{p.end}</div>}
    </div>
  </div>
)
